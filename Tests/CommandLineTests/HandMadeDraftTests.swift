import Foundation
import Testing

/// Drafts that no program of ours wrote: what no draft holds is refused, with its place.
@Suite struct HandMadeDraftTests {
  private static let number =
    #"{"value": "+15035550142", "confidence": 1, "evidence": [{"origin": "review", "text": "by hand"}]}"#

  @Test(arguments: [
    (#""confidence": 1"#, #""confidence": 0.5"#, nil),
    (#""confidence": 1"#, #""confidence": 1.5"#, "something is wrong at /telephoneNumbers/0/confidence"),
    (#""confidence": 1"#, #""confidence": -0.01"#, "something is wrong at /telephoneNumbers/0/confidence"),
    (#""confidence": 1"#, #""confidence": "1""#, "something is wrong at /telephoneNumbers/0/confidence"),
    ("+15035550142", "5", "something is wrong at /telephoneNumbers/0/value"),
    ("+15035550142", "+1503555014", "something is wrong at /telephoneNumbers/0/value"),
    ("+15035550142", "503-555-0142", "something is wrong at /telephoneNumbers/0/value"),
    (#""text""#, #""page": 3, "text""#, nil),
    (#""text""#, #""page": 0, "text""#, "something is wrong at /telephoneNumbers/0/evidence/0/page"),
    (#""text""#, #""page": -1, "text""#, "something is wrong at /telephoneNumbers/0/evidence/0/page"),
    (#""text""#, #""source": -1, "text""#, "something is wrong at /telephoneNumbers/0/evidence/0/source"),
    (#""text""#, #""box": [1, 2, 3, 4], "text""#, nil),
    (
      #""text""#, #""box": [-1, 2, 3, 4], "text""#, "something is wrong at /telephoneNumbers/0/evidence/0/box"
    ),
    (#""text""#, #""box": [3, 2, 1, 4], "text""#, "something is wrong at /telephoneNumbers/0/evidence/0/box"),
    (#""text""#, #""box": [1, 2, 3], "text""#, "something is wrong at /telephoneNumbers/0/evidence/0/box"),
    (
      #"[{"origin": "review", "text": "by hand"}]"#, "[]",
      "something is wrong at /telephoneNumbers/0/evidence"
    ),
    (#""1.0""#, #""2.0""#, "This draft follows version 2.0 of the schema"),
  ])
  func areChecked(part: String, change: String, message: String?) throws {
    let draft = """
      {"schemaVersion": "1.0", "id": "pd-1", "asOf": "2026-11-24", "status": "incomplete", "sources": [
       {"file": "a.pdf", "sha256": "\(String(repeating: "0", count: 64))", "pageCount": 1, "kind": "invoice",
        "textLayer": "embedded", "grammar": null}], "losingCarrier": null, "winningCarrier": null,
       "accountNumber": null, "billingTelephoneNumber": null, "telephoneNumbers": [\(Self.number)],
       "companyName": null, "authorizedContact": null, "serviceAddress": null, "billingAddress": null,
       "invoiceDate": null, "port": {"scope": "undecided", "desiredDate": null, "complexity": "undecided"}, "findings": []}
      """
    let changed = draft.replacingOccurrences(of: part, with: change)
    #expect(changed != draft)
    let run = try Command("-", "--format", "csv", input: Data(changed.utf8))
    if let message {
      #expect(run.status == 1 && run.output == "" && run.errors.contains(message), "\(run.errors)")
    } else {
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
