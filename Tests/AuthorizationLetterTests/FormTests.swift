import AuthorizationLetter
import Foundation
import InventedDrafts
import PopplerText
import PortOrders
import PortRequest
import Testing

/// A provider's own form, filled and read back.
@Suite struct FormTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/forms")

  private func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: Self.folder.appending(path: name)))
  }

  private func mapping() throws -> FormMapping {
    try FormMapping(String(decoding: bytes("provider-loa.fields"), as: UTF8.self))
  }

  /// The filled form's values, read from the file that was written.
  private func filled(
    _ draft: DraftPortRequest, _ mapping: FormMapping, form name: String = "provider-loa.pdf",
    password: String? = nil
  ) throws -> (values: [String: String], filled: FilledForm) {
    let form = try PDFForm(bytes: bytes(name), password: password)
    let filled = try FilledForm(AuthorizationLetter(draft), form, mapping)
    filled.write(into: form)
    let file = FileManager.default.temporaryDirectory.appending(path: "form-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(form.save(to: file.path) == nil)
    let written = try PDFForm(bytes: [UInt8](Data(contentsOf: file)), password: password)
    let values = written.currentFields().map { ($0.name, $0.value) }
    return (Dictionary(values, uniquingKeysWith: { $1 }), filled)
  }

  @Test(arguments: [("provider-loa.pdf", nil), ("provider-loa-locked.pdf", "form")] as [(String, String?)])
  func valuesStandInTheirFields(_ name: String, _ password: String?) throws {
    let (values, form) = try filled(.whole, mapping(), form: name, password: password)
    let expected = [
      "Company.Name": "Acme Plumbing, Inc.", "Company.City": "Piscataway", "Company.State": "NJ",
      "Company.Zip": "08854", "Company.ServiceAddress": "120 Main St, Ste 4", "Losing.BTN": "908-555-0100",
      "Losing.Account": "8155100010234567", "PortFull": "on", "PortPartial": "off", "TN1": "908-555-0100",
      "TN4": "908-555-0103", "TN5": "", "Remarks": "", "Signer.Name": "Dana Reyes", "OfficeUse": "FV-LOA-7",
    ]
    for (field, value) in expected { #expect(values[field] == value, "\(field)") }
    #expect(!form.isAttached)
  }

  @Test func numbersBeyondTheFieldsGoOnAnAttachment() throws {
    let (values, form) = try filled(.of(40), mapping())
    #expect(values["TN12"] == "908-555-0011" && form.isAttached)
    #expect(
      values["Remarks"]
        == "All 40 telephone numbers are listed on the attachment, which is part of this letter.")
    let attachment = try Printed.text(AuthorizationLetter(.of(40)).attachmentPDF())
    #expect(attachment.matches(of: /908-555-\d{4}/).count == 40)
  }

  @Test func aListStandsInOneFieldWhereItHasRoom() throws {
    let mapping = try FormMapping("\"Remarks\" telephoneNumbers")
    #expect(try filled(.of(3), mapping).values["Remarks"] == "908-555-0000, 908-555-0001, 908-555-0002")
    #expect(try filled(.of(40), mapping).values["Remarks"] == "40 numbers, see attachment")
  }

  @Test(arguments: ["Łódź Brûlée", "Αθήνα", "Ромашка", "東京"]) func lettersOfEveryAlphabetAreKept(
    _ name: String
  ) throws {
    var draft = DraftPortRequest.whole
    draft.companyName = .read(name)
    #expect(try filled(draft, mapping()).values["Company.Name"] == name)
  }

  @Test(arguments: [
    ("\"Signer.Name\" companyName", "'Signer.Name' takes 15 characters, and its value has 19 (/companyName)"),
    ("\"Nowhere\" companyName", "The form has no field 'Nowhere' (line 1 of the mapping)."),
    ("# a\n\n\"OfficeUse\" companyName", "'OfficeUse' can't be changed (line 3 of the mapping)."),
    ("\"PortFull\" companyName", "'PortFull' is no field for text"),
    ("\"Company.Name\" fullPort", "'Company.Name' is no box that can be ticked"),
    ("\"T#\" telephoneNumbers", "The form has no field 'T#' with a number for the #"),
  ])
  func refusesWhatTheFormDoesNotTake(_ text: String, _ problem: String) throws {
    let form = try PDFForm(bytes: bytes("provider-loa.pdf"))
    do {
      _ = try FilledForm(AuthorizationLetter(.whole), form, FormMapping(text))
      Issue.record("accepted")
    } catch let refusal as LetterRefusal {
      #expect(refusal.gaps.first?.description.hasPrefix(problem) == true)
    }
  }

  @Test(
    arguments: [
      ("\"A\" companyName", nil), ("  \"A b\"   telephoneNumbers # why", nil),
      ("# a\n\"TN#\" telephoneNumbers", nil),
      ("", 1), ("# nothing", 1), ("\"A\" companyName\nA companyName", 2), ("\"A\" nothing", 1), ("\"A", 1),
      ("\"A\"", 1),
    ] as [(String, Int?)])
  func mappingsAreLinesOfFieldAndValue(_ text: String, _ wrongLine: Int?) {
    do {
      _ = try FormMapping(text)
      #expect(wrongLine == nil)
    } catch {
      #expect(error.line == wrongLine)
    }
  }

  @Test func aFormWithoutFieldsHasNone() throws {
    #expect(try PDFForm(bytes: bytes("provider-loa-flat.pdf")).fields.isEmpty)
  }

  @Test(arguments: [nil, "wrong"] as [String?]) func aLockedFormNeedsItsPassword(_ password: String?) throws {
    let locked = try bytes("provider-loa-locked.pdf")
    #expect(throws: (any Error).self) { try PDFForm(bytes: locked, password: password) }
  }
}
