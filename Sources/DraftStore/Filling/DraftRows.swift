import Foundation
import GRDB
import PortDraft
import PortRequest

/// The rows of drafts and of their parts.
struct DraftRows {
  private let drafts: Statement
  private let sources: Statement
  private let findings: Statement
  private let numbers: Statement
  private let needs: Statement

  init(_ database: Database) throws {
    func insertion(_ table: String, columns: Int) throws -> Statement {
      let marks = repeatElement("?", count: columns).joined(separator: ", ")
      return try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
    }
    drafts = try insertion("drafts", columns: 31)
    sources = try insertion("sources", columns: 8)
    findings = try insertion("findings", columns: 8)
    numbers = try insertion("numbers", columns: 10)
    needs = try insertion("needs", columns: 6)
  }

  /// - Returns: how many drafts there are.
  /// - Throws: ``StoreError`` or what SQLite throws.
  func fill(from file: inout LineFile) throws -> Int {
    while let line = try file.next() {
      let text = String(decoding: line, as: UTF8.self)
      guard let draft = try? DraftPortRequest(json: text), let source = draft.sources.first,
        draft.schemaVersion == DraftPortRequest.schemaVersion
      else { throw StoreError.brokenLine(file: file.path, line: file.number) }
      try add(draft.judged(), from: source, json: text, line: file.number)
    }
    return file.number
  }

  private func add(_ draft: DraftPortRequest, from source: DraftSource, json: String, line: Int) throws {
    let open = draft.openNeeds
    try addDraft(draft, from: source, open, json: json, line: line)
    for (position, source) in draft.sources.enumerated() {
      try sources.execute(arguments: [
        line, position, source.file, source.sha256, source.pageCount, source.kind.rawValue,
        source.textLayer.rawValue, source.grammar,
      ])
    }
    for (position, finding) in draft.findings.enumerated() {
      try findings.execute(arguments: [
        line, position, finding.code, finding.severity.rawValue, finding.concern.rawValue, finding.field,
        finding.message, finding.remedy,
      ])
    }
    for (position, need) in open.enumerated() {
      try needs.execute(arguments: [line, position, need.need.rawValue, need.code, need.field, need.words])
    }
    try addNumbers(of: draft, line: line)
  }

  private func addDraft(
    _ draft: DraftPortRequest, from source: DraftSource, _ open: [OpenNeed], json: String, line: Int
  ) throws {
    try drafts.execute(arguments: [
      line, draft.id, source.file, source.kind.rawValue, draft.asOf.iso8601, draft.status.rawValue,
      (open.first?.need ?? .ready).rawValue, open.map(\.words).joined(separator: ", "),
      draft.losingCarrier?.id, draft.losingCarrier?.value, draft.isSure(of: .losingCarrier),
      draft.accountNumber?.value, draft.isSure(of: .accountNumber), draft.accountNumber?.accountKey,
      draft.billingTelephoneNumber?.value, draft.isSure(of: .billingTelephoneNumber),
      draft.companyName?.value, draft.isSure(of: .companyName), draft.companyName?.customerKey,
      draft.serviceAddress?.value, draft.isSure(of: .serviceAddress),
      draft.invoiceNumber?.value, draft.isSure(of: .invoiceNumber),
      draft.invoiceDate?.value, draft.isSure(of: .invoiceDate),
      draft.winningCarrier?.value, draft.port.scope.rawValue, draft.port.desiredDate?.value,
      draft.telephoneNumbers.count, draft.numbersComplete?.state.rawValue, json,
    ])
  }

  /// A number is of its place's account where the place has one, and else of the draft's.
  private func addNumbers(of draft: DraftPortRequest, line: Int) throws {
    var placed: [String: DraftValue] = [:]
    for location in draft.locations {
      guard let account = location.accountNumber else { continue }
      for number in location.telephoneNumbers { placed[number] = account }
    }
    let isSureOfAccount = draft.isSure(of: .accountNumber)
    for (position, number) in draft.telephoneNumbers.enumerated() {
      let place = placed[number.value]
      try numbers.execute(arguments: [
        line, position, number.value, draft.isSure(ofNumberAt: position), number.confidence,
        number.kind.rawValue, number.role.rawValue, number.action.rawValue,
        (place ?? draft.accountNumber)?.accountKey, place.map { !$0.isDoubtful } ?? isSureOfAccount,
      ])
    }
  }
}
