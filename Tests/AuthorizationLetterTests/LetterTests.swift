import AuthorizationLetter
import DrawingDeclarations
import Foundation
import InventedDrafts
import PageDrawing
import PortOrders
import PortRequest
import Testing

/// The letter of authorization: what it says and what it can't be without.
@Suite struct LetterTests {
  private func gaps(_ draft: DraftPortRequest, _ subject: AuthorizationLetter.Subject? = nil) -> [String] {
    do {
      _ = try AuthorizationLetter(draft, about: subject)
      return []
    } catch {
      return error.gaps.map(\.description)
    }
  }

  private func changed(_ change: (inout DraftPortRequest) -> Void) -> DraftPortRequest {
    var draft = DraftPortRequest.whole
    change(&draft)
    return draft
  }

  @Test func functionsAreDeclaredAsInTheHeaders() { #expect(drawingFunctionCount > 30) }

  /// 47 CFR 64.1130(e): name, address and each number; the change; the agent; one carrier a service; the fee.
  @Test func saysWhatTheRuleAsksFor() throws {
    let text = try Printed.text(AuthorizationLetter(.whole).pdf())
    for words in [
      "Acme Plumbing, Inc.", "120 Main St, Ste 4, Piscataway, NJ, 08854", "Comcast Business",
      "Example Voice LLC",
      "8155100010234567", "908-555-0100", "908-555-0103", "I have decided to change", "to act as my agent",
      "only one carrier may be designated", "may charge a fee", "Signature", "Date signed", "Dana Reyes",
    ] { #expect(text.contains(words)) }
  }

  @Test(arguments: [
    (1, 1), (15, 1), (16, 2), (200, 3), (1000, 6),
  ])
  func listsEveryNumberOnceInTheLetterOrOnItsAttachment(_ count: Int, _ pages: Int) throws {
    let letter = try AuthorizationLetter(.of(count))
    let pdf = try letter.pdf()
    let text = try Printed.text(pdf)
    let numbers = text.matches(of: /908-555-\d{4}/).map { String($0.output) }
    #expect(Set(numbers).count == count)
    #expect(try Printed.pageCount(pdf) == pages)
    #expect(text.contains("Attachment") == (count > 15))
  }

  @Test(arguments: [
    ("companyName", "Company name"), ("losingCarrier", "Losing carrier"),
    ("winningCarrier", "Winning carrier"),
  ])
  func namesWhatIsMissing(_ field: String, _ label: String) {
    let draft = changed { draft in
      switch field {
      case "companyName": draft.companyName = nil
      case "losingCarrier": draft.losingCarrier = nil
      default: draft.winningCarrier = nil
      }
    }
    #expect(gaps(draft) == ["\(label) is required, and the draft has no value for it (/\(field))."])
  }

  @Test func whatMovesMustBeDecided() {
    #expect(gaps(changed { $0.port.scope = .undecided }).first?.hasPrefix("Which numbers move") == true)
    #expect(gaps(changed { $0.telephoneNumbers = [] }).first?.hasPrefix("The draft has no telephone") == true)
  }

  @Test func keptNumbersStayOut() throws {
    let draft = changed { draft in
      draft.port.scope = .partial
      for index in draft.telephoneNumbers.indices {
        draft.telephoneNumbers[index].action = index == 2 ? .keep : .port
      }
    }
    let text = try Printed.text(AuthorizationLetter(draft).pdf())
    #expect(text.contains("908-555-0101") && !text.contains("908-555-0102"))
  }

  @Test func tollFreeNumbersHaveALetterOfTheirOwn() throws {
    let local = try AuthorizationLetter(.withTollFree)
    #expect(local.notices.contains { $0.hasPrefix("800-555-0199 needs a letter of its own") })
    #expect(try !Printed.text(local.pdf()).contains("800-555-0199"))
    #expect(gaps(.withTollFree, .tollFree).first?.contains("--resp-org") == true)
    let letter = try AuthorizationLetter(.withTollFree, about: .tollFree, responsibleOrganization: "ABC01")
    let text = try Printed.text(letter.pdf())
    #expect(text.contains("800-555-0199") && text.contains("ABC01") && !text.contains("908-555-0101"))
    #expect(gaps(.whole, .tollFree).count == 1)
  }

  /// A PIN is for the losing carrier alone; the letter goes through many hands.
  @Test func neverHoldsThePin() throws {
    let draft = changed { $0.portOutPin = .typed("482913") }
    #expect(try !Printed.text(AuthorizationLetter(draft).pdf()).contains("482913"))
  }

  @Test func doubtAndBlanksAreTold() throws {
    let draft = changed { draft in
      draft.authorizedContact = nil
      draft.companyName = .read("Acme", confidence: 0.5)
    }
    let letter = try AuthorizationLetter(draft)
    #expect(letter.notices.contains { $0.hasPrefix("The draft names no authorized contact") })
    #expect(letter.notices.contains { $0.hasPrefix("/companyName may be read wrong") })
    #expect(try Printed.text(letter.pdf()).contains("Name in print"))
  }

  @Test(arguments: [
    "Crème Brûlée Łódź s.à r.l.", "Αθήνα ΑΕ", "ООО «Ромашка»", "Cafe\u{301} Noe\u{308}l",
    "A&B <i> % \\ \"q\"",
  ])
  func lettersOfEveryAlphabetShow(_ name: String) throws {
    let pdf = try AuthorizationLetter(changed { $0.companyName = .read(name) }).pdf()
    #expect(try Printed.text(pdf).contains(name.precomposedStringWithCanonicalMapping))
  }

  @Test func lettersThatNoFontHasAreTold() throws {
    // No font will ever have a noncharacter.
    let letter = try AuthorizationLetter(changed { $0.companyName = .read("Acme \u{10FFFE}") })
    #expect(throws: DrawingError.noFont(letters: "\u{10FFFE}")) { try letter.pdf() }
  }

  @Test func theSameDraftGivesTheSameBytes() throws {
    #expect(try AuthorizationLetter(.of(40)).pdf() == AuthorizationLetter(.of(40)).pdf())
  }

  @Test func everyPlaceStandsWithItsAccount() throws {
    var draft = DraftPortRequest.twoLocations
    draft.locations[0].billingTelephoneNumber = .read("+19085550100")
    let text = try Printed.text(AuthorizationLetter(draft).pdf())
    for words in ["8155100010234567", "8155100010999999", "7 Oak Ave", "120 Main St", "908-555-0103"] {
      #expect(text.contains(words))
    }
  }
}
