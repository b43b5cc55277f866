import PageText
import Testing

@testable import InvoiceGrammar

/// Lines of running text, and what stands in them.
@Suite struct RunningTextTests {
  private static let sentence =
    "Complaints that we can not settle may be sent to the commission of the state at its office,"

  @Test(
    arguments: [
      ("\(sentence)\n800-555-0142.", true),
      (
        "\(sentence)\nConsumer Affairs Section, 180 Capitol Mall, Suite 3, Springfield, Illinois, with the telephone number\n800-555-0142 (TTY)",
        true
      ),
      ("\(sentence)\n\n800-555-0142", false),
      ("\(sentence)\nConsumer Affairs\n800-555-0142", false),
      ("Summary of your lines\n800-555-0142", false),
    ])
  func theLastLineOfAParagraph(_ text: String, _ ends: Bool) throws {
    let index = PageIndex(plainText: text)
    #expect(index.endsParagraph(try #require(index.cells.indices.last)) == ends)
  }

  private static let rules = """
    numbers likely telephone right of "Telephone" or "Main number is"
    billingTelephoneNumber likely telephone right of "Telephone"
    """

  /// The bare word "telephone" in a sentence does not say whose the number is.
  @Test(
    arguments: [
      ("Telephone   319-555-0142", ["319-555-0142"]),
      ("Main number is 319-555-0142", ["319-555-0142"]),
      (
        "Our technician has been to see you last week, and his telephone is 319-555-0142 for what else there may be.",
        []
      ),
      ("\(sentence)\ntelephone 800-555-0142 or 800-555-0143.", []),
    ])
  func theBareWord(_ text: String, _ numbers: [String]) throws {
    let facts = try InventedBill(text, rules: "", generic: Self.rules).facts()
    #expect(facts.telephoneNumbers.map(\.value.dashed) == numbers)
    if numbers.isEmpty { #expect(facts.billingTelephoneNumber == nil) }
  }

  @Test(
    arguments: [
      ("Billing number (BTN) of this account: 319-555-0142", "319-555-0142"),
      ("Billing number (319) 555-0142", "319-555-0142"),
    ])
  func remarksBehindALabel(_ text: String, _ number: String?) throws {
    let rules = "billingTelephoneNumber telephone right of \"Billing number\" or \"BTN\""
    #expect(try InventedBill(text, rules: rules).facts().billingTelephoneNumber?.value.dashed == number)
  }

  @Test(
    arguments: [
      ("Ashford Cold Storage", true), ("Street Smarts Inc", true), ("Street", false), ("your", false),
      ("One party business ........21.81", false),
    ])
  func mayBeAName(_ text: String, _ mayBe: Bool) {
    #expect(PrintedName.mayBeName(text) == mayBe)
  }
}
