import Testing

@testable import PortRequest

@Suite struct NameFormTests {
  @Test(arguments: [
    ("Acme, Inc.", "ACME INC", ValueMatch.Kind.agrees), ("Acme L.L.C.", "ACME LLC", .agrees),
    ("A & B Co.", "A AND B CO", .form), ("Acme Company, Inc", "ACME CO INC", .form),
    ("Smith Professional Corporation", "SMITH P.C.", .form),
    ("Acme Limited Liability Company", "ACME LLC", .form), ("Acme L L C", "ACME LLC", .agrees),
    ("Acme Ltd", "ACME LIMITED", .form), ("Acme", "ACME INC", .differs), ("Acme LLC", "ACME INC", .differs),
    ("Acme Company of Ohio", "ACME CO OF OHIO", .differs), ("Inc", "INC.", .agrees), ("", "ACME", .differs),
    ("Acme Assoc", "ACME ASSOCIATES", .differs),
  ])
  func companies(name: String, record: String, kind: ValueMatch.Kind) {
    #expect(CompanyName.match(name, record: record).kind == kind)
  }

  @Test(arguments: [
    ("Dana Reyes", "REYES, DANA", ValueMatch.Kind.form), ("Ms. Dana Reyes", "DANA REYES", .form),
    ("Dana Reyes, Owner", "DANA REYES", .form), ("D. Reyes", "DANA REYES", .form),
    ("Dana M. Reyes", "DANA REYES", .form), ("Dana Reyes", "DANA REYES-COLE", .differs),
    ("Dana", "DANA REYES", .differs), ("Reyes", "REYES", .agrees), ("", "DANA", .differs),
  ])
  func persons(name: String, record: String, kind: ValueMatch.Kind) {
    #expect(PersonName.match(name, record: record).kind == kind)
  }

  @Test(arguments: [
    ("9085550100", "9085550100783", true), ("9085550100783", "9085550100", false),
    ("90855501007835", "9085550100783", true), ("9085550100783", "90855501007835", false),
    ("1234567890", "1234567890123", false), ("815510001", "8155100010", false),
  ])
  func betterForms(number: String, other: String, isBetter: Bool) {
    #expect(AccountNumberForm.isBetter(other, than: number) == isBetter)
  }
}
