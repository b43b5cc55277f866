import GRDB

/// The rows of what stands between documents, found by SQL over indexed columns.
///
/// Each document of a group is told of one other, the group's first or its newest: ten thousand copies of one file are
/// ten thousand rows, not fifty million.
enum RelationRows {
  /// - Returns: how many there are.
  static func fill(_ database: Database) throws -> Int {
    for statement in [identicalFiles, sameInvoices, newerInvoices, sharedNumbers] {
      try database.execute(sql: "INSERT OR IGNORE INTO relations " + statement)
    }
    return try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM relations") ?? 0
  }

  /// Files of the same bytes.
  private static let identicalFiles = """
    WITH copies AS (
      SELECT draft, sha256, ROW_NUMBER() OVER copies AS place, FIRST_VALUE(draft) OVER copies AS first
      FROM sources WINDOW copies AS (PARTITION BY sha256 ORDER BY draft, position)
    )
    SELECT 'identicalFile', draft, first, sha256, 0 FROM copies WHERE place > 1
    """

  /// Invoices of one account and day whose bytes differ, unless both print a number of their own. Where only one prints
  /// its number they need not be the same.
  private static let sameInvoices = """
    WITH invoices AS (
      SELECT drafts.line, account, invoiceDate, invoiceNumber, carrier, sha256,
        accountNumberIsSure AND invoiceDateIsSure AND (invoiceNumber IS NULL OR invoiceNumberIsSure) AS isSure,
        FIRST_VALUE(drafts.line) OVER (
          PARTITION BY account, invoiceDate ORDER BY invoiceNumber IS NULL, drafts.line) AS firstOfDay,
        FIRST_VALUE(drafts.line) OVER (
          PARTITION BY account, invoiceDate, invoiceNumber ORDER BY drafts.line) AS firstOfNumber
      FROM drafts JOIN sources ON sources.draft = drafts.line AND sources.position = 0
      WHERE drafts.kind = 'invoice' AND account IS NOT NULL AND invoiceDate IS NOT NULL
    )
    SELECT 'sameInvoice', one.line, other.line, one.invoiceDate,
      NOT (one.isSure AND other.isSure AND one.invoiceNumber IS other.invoiceNumber
        AND one.carrier IS other.carrier)
    FROM invoices AS one JOIN invoices AS other
      ON other.line = iif(one.invoiceNumber IS NULL, one.firstOfDay, one.firstOfNumber)
    WHERE other.line <> one.line AND one.sha256 <> other.sha256
      AND (one.carrier IS NULL OR other.carrier IS NULL OR one.carrier = other.carrier)
    """

  /// Invoices of an account of which it has a newer one: the newest is the other.
  private static let newerInvoices = """
    WITH invoices AS (
      SELECT line, account, invoiceDate, carrier, accountNumberIsSure AND invoiceDateIsSure AS isSure,
        FIRST_VALUE(line) OVER (PARTITION BY account ORDER BY invoiceDate DESC, line) AS newest
      FROM drafts WHERE kind = 'invoice' AND account IS NOT NULL AND invoiceDate IS NOT NULL
    )
    SELECT 'newerInvoice', one.line, other.line, other.invoiceDate,
      NOT (one.isSure AND other.isSure AND one.carrier IS other.carrier)
    FROM invoices AS one JOIN invoices AS other ON other.line = one.newest
    WHERE other.invoiceDate > one.invoiceDate
      AND (one.carrier IS NULL OR other.carrier IS NULL OR one.carrier = other.carrier)
    """

  /// Numbers on several accounts. Two forms of one account's number, with and without customer code or check digit, begin
  /// alike and are none.
  private static let sharedNumbers = """
    WITH held AS (
      SELECT number, account, MIN(draft) AS draft, MAX(isSure AND accountIsSure) AS isSure
      FROM numbers WHERE account IS NOT NULL GROUP BY number, account
    ), placed AS (
      SELECT *, FIRST_VALUE(account) OVER holders AS firstAccount, FIRST_VALUE(draft) OVER holders AS firstDraft,
        FIRST_VALUE(isSure) OVER holders AS firstIsSure
      FROM held WINDOW holders AS (PARTITION BY number ORDER BY draft, account)
    )
    SELECT 'sharedNumber', draft, firstDraft, number, NOT (isSure AND firstIsSure) FROM placed
    WHERE account <> firstAccount
      AND substr(account, 1, length(firstAccount)) <> firstAccount
      AND substr(firstAccount, 1, length(account)) <> account
    """
}
