/// The tables of version 1.
///
/// A draft is named by its line in `drafts.jsonl`, so that equal files give equal tables. A later run may give a draft
/// another line: who keeps something of a draft names it by its `id` and its `file`.
enum StoreTables {
  static let sql = """
    CREATE TABLE inputs (
      file TEXT NOT NULL PRIMARY KEY,
      bytes INTEGER NOT NULL
    ) WITHOUT ROWID, STRICT;

    CREATE TABLE drafts (
      line INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      file TEXT NOT NULL,
      kind TEXT NOT NULL,
      asOf TEXT NOT NULL,
      status TEXT NOT NULL,
      waitsFor TEXT NOT NULL,
      missing TEXT NOT NULL,
      carrier TEXT,
      losingCarrier TEXT,
      losingCarrierIsSure INTEGER NOT NULL,
      accountNumber TEXT,
      accountNumberIsSure INTEGER NOT NULL,
      account TEXT,
      billingTelephoneNumber TEXT,
      billingTelephoneNumberIsSure INTEGER NOT NULL,
      companyName TEXT,
      companyNameIsSure INTEGER NOT NULL,
      customer TEXT,
      serviceAddress TEXT,
      serviceAddressIsSure INTEGER NOT NULL,
      invoiceNumber TEXT,
      invoiceNumberIsSure INTEGER NOT NULL,
      invoiceDate TEXT,
      invoiceDateIsSure INTEGER NOT NULL,
      winningCarrier TEXT,
      scope TEXT NOT NULL,
      desiredDate TEXT,
      numberCount INTEGER NOT NULL,
      numbersComplete TEXT,
      json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX draftsById ON drafts (id);
    CREATE INDEX draftsByFile ON drafts (file);
    CREATE INDEX draftsByNeed ON drafts (waitsFor);
    CREATE INDEX draftsByCarrier ON drafts (carrier);
    CREATE INDEX draftsByAccount ON drafts (account, invoiceDate);
    CREATE INDEX draftsByCustomer ON drafts (customer);

    CREATE TABLE sources (
      draft INTEGER NOT NULL REFERENCES drafts,
      position INTEGER NOT NULL,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      pageCount INTEGER NOT NULL,
      kind TEXT NOT NULL,
      textLayer TEXT NOT NULL,
      grammar TEXT,
      PRIMARY KEY (draft, position)
    ) WITHOUT ROWID, STRICT;
    CREATE INDEX sourcesByDigest ON sources (sha256);
    CREATE INDEX sourcesByFile ON sources (file);

    CREATE TABLE findings (
      draft INTEGER NOT NULL REFERENCES drafts,
      position INTEGER NOT NULL,
      code TEXT NOT NULL,
      severity TEXT NOT NULL,
      concern TEXT NOT NULL,
      field TEXT,
      message TEXT NOT NULL,
      remedy TEXT,
      PRIMARY KEY (draft, position)
    ) WITHOUT ROWID, STRICT;
    CREATE INDEX findingsByCode ON findings (code);

    CREATE TABLE numbers (
      draft INTEGER NOT NULL REFERENCES drafts,
      position INTEGER NOT NULL,
      number TEXT NOT NULL,
      isSure INTEGER NOT NULL,
      confidence REAL NOT NULL,
      kind TEXT NOT NULL,
      role TEXT NOT NULL,
      action TEXT NOT NULL,
      account TEXT,
      accountIsSure INTEGER NOT NULL,
      PRIMARY KEY (draft, position)
    ) WITHOUT ROWID, STRICT;
    CREATE INDEX numbersByNumber ON numbers (number, account);

    CREATE TABLE needs (
      draft INTEGER NOT NULL REFERENCES drafts,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      code TEXT,
      field TEXT,
      words TEXT NOT NULL,
      PRIMARY KEY (draft, position)
    ) WITHOUT ROWID, STRICT;
    CREATE INDEX needsByKind ON needs (kind);

    CREATE TABLE failures (
      line INTEGER PRIMARY KEY,
      file TEXT NOT NULL,
      code TEXT NOT NULL,
      message TEXT NOT NULL
    ) STRICT;

    CREATE TABLE relations (
      kind TEXT NOT NULL,
      draft INTEGER NOT NULL REFERENCES drafts,
      other INTEGER NOT NULL REFERENCES drafts,
      what TEXT NOT NULL,
      isDoubtful INTEGER NOT NULL,
      PRIMARY KEY (kind, draft, other, what)
    ) WITHOUT ROWID, STRICT;
    CREATE INDEX relationsByDraft ON relations (draft);
    CREATE INDEX relationsByOther ON relations (other);
    """

  /// In the order in which rows may go: what refers to another before it.
  static let names = [
    "relations", "needs", "numbers", "findings", "sources", "drafts", "failures", "inputs",
  ]
}
