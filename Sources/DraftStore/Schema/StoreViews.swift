/// Views that answer the common questions by one condition.
enum StoreViews {
  static let sql = """
    CREATE VIEW waiting AS
      SELECT DISTINCT needs.kind AS waitsFor, drafts.file, drafts.carrier, drafts.companyName,
        drafts.accountNumber, drafts.numberCount, drafts.missing
      FROM needs JOIN drafts ON drafts.line = needs.draft;

    CREATE VIEW customerNumbers AS
      SELECT drafts.customer, drafts.companyName, drafts.companyNameIsSure, numbers.account,
        numbers.number, numbers.isSure, numbers.action, drafts.file
      FROM numbers JOIN drafts ON drafts.line = numbers.draft;

    CREATE VIEW related AS
      SELECT relations.kind, one.file, other.file AS otherFile, relations.what, relations.isDoubtful
      FROM relations
      JOIN drafts AS one ON one.line = relations.draft
      JOIN drafts AS other ON other.line = relations.other;
    """
}
