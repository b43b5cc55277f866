import GRDB
public import PortRequest

/// The documents of a folder of results by what they wait for.
public struct Queue: Sendable, Equatable {
  /// In the order in which needs must be met; the one alone that was asked for.
  public var groups: [Group]
  /// In the order of the groups, in each in that of the files.
  public var entries: [QueueEntry]

  public struct Group: Sendable, Equatable {
    public var need: Need
    /// Documents that wait for this first.
    public var first: Int
    /// All that wait for it, whatever they wait for besides.
    public var all: Int
  }
}

extension DraftDatabase {
  /// The queue of a folder of results.
  ///
  /// - Parameter related: whether to say what stands between documents.
  /// - Throws: ``StoreError``.
  public func documents(_ filter: QueueFilter, related: Bool = false) throws(StoreError) -> Queue {
    try Self.attempt(queue.path) {
      try queue.read { connection in
        var entries = try Self.failures(connection, filter)
        entries += try Self.drafts(connection, filter, limit: filter.limit.map { $0 - entries.count })
        if related { try Self.relate(&entries, connection) }
        return Queue(groups: Self.asked(try Self.groups(connection, filter), filter), entries: entries)
      }
    }
  }

  // MARK: - Counts

  private static func groups(_ database: Database, _ filter: QueueFilter) throws -> [Queue.Group] {
    let first = try counts(
      database, "SELECT waitsFor, COUNT(*) FROM drafts WHERE \(filter.condition) GROUP BY waitsFor")
    let all = try counts(
      database,
      """
      SELECT kind, COUNT(DISTINCT draft) FROM needs
      WHERE draft IN (SELECT line FROM drafts WHERE \(filter.condition)) GROUP BY kind
      """)
    return try Need.allCases.compactMap { need in
      if need == .failed {
        let count =
          filter.asksForFailures
          ? try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM failures") ?? 0 : 0
        return count == 0 ? nil : Queue.Group(need: need, first: count, all: count)
      }
      let (first, all) = (first[need] ?? 0, all[need] ?? 0)
      return first + all == 0 ? nil : Queue.Group(need: need, first: first, all: max(first, all))
    }
  }

  private static func counts(_ database: Database, _ sql: SQL) throws -> [Need: Int] {
    var counts: [Need: Int] = [:]
    for row in try SQLRequest<Row>(literal: sql).fetchAll(database) {
      if let need = Need(rawValue: row[0]) { counts[need] = row[1] }
    }
    return counts
  }

  /// Who asks for one need wants all that wait for it, not only those that wait for it first.
  private static func asked(_ groups: [Queue.Group], _ filter: QueueFilter) -> [Queue.Group] {
    guard let need = filter.need else { return groups }
    return groups.filter { $0.need == need }.map { Queue.Group(need: need, first: $0.all, all: $0.all) }
  }

  // MARK: - Documents

  private static func failures(_ database: Database, _ filter: QueueFilter) throws -> [QueueEntry] {
    guard filter.asksForFailures else { return [] }
    let sql: SQL = "SELECT file, code, message FROM failures ORDER BY line LIMIT \(filter.limit ?? -1)"
    return try SQLRequest<Row>(literal: sql).fetchAll(database).map { row in
      QueueEntry(
        need: .failed, needs: [], file: row[0], missing: "\(row[1] as String): \(row[2] as String)",
        draft: nil)
    }
  }

  private static func drafts(
    _ database: Database, _ filter: QueueFilter, limit: Int?
  ) throws -> [QueueEntry] {
    let ranks = Need.allCases.map { "WHEN '\($0.rawValue)' THEN \(Need.allCases.firstIndex(of: $0) ?? 0)" }
    let sql: SQL = """
      SELECT waitsFor, file, missing, line, id, status, carrier, losingCarrier, losingCarrierIsSure,
        companyName, companyNameIsSure, accountNumber, accountNumberIsSure, numberCount,
        (SELECT group_concat(DISTINCT kind) FROM needs WHERE draft = drafts.line)
      FROM drafts WHERE \(filter.condition)
      ORDER BY CASE waitsFor \(sql: ranks.joined(separator: " ")) END, line LIMIT \(limit ?? -1)
      """
    let rows = try SQLRequest<Row>(literal: sql).fetchCursor(database)
    return try Array(rows.map { entry($0, asked: filter.need) })
  }

  private static func entry(_ row: Row, asked: Need?) -> QueueEntry {
    func value(_ column: Int) -> StoredValue? {
      (row[column] as String?).map { StoredValue(value: $0, isSure: row[column + 1]) }
    }
    let needs = (row[14] as String? ?? "").split(separator: ",").compactMap { Need(rawValue: String($0)) }
    return QueueEntry(
      need: asked ?? Need(rawValue: row[0]) ?? .review, needs: needs.sorted(), file: row[1], missing: row[2],
      draft: .init(
        line: row[3], id: row[4], status: row[5], carrier: row[6], losingCarrier: value(7),
        companyName: value(9), accountNumber: value(11), numberCount: row[13]))
  }

  // MARK: - What stands between them

  private static func relate(_ entries: inout [QueueEntry], _ database: Database) throws {
    var places: [Int: Int] = [:]
    for (place, entry) in entries.enumerated() { if let draft = entry.draft { places[draft.line] = place } }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT relations.kind, draft, other, one.file, two.file, what, isDoubtful FROM relations
        JOIN drafts AS one ON one.line = draft JOIN drafts AS two ON two.line = other
        ORDER BY relations.kind, draft, other, what
        """)
    while let row = try rows.next() {
      guard let kind = Relation.Kind(rawValue: row[0]) else { continue }
      let relation = Relation(kind: kind, other: row[4], what: [row[5]], isDoubtful: row[6], isFirst: false)
      if let place = places[row[1]] { entries[place].relate(relation) }
      guard row[1] as Int != row[2] as Int, let place = places[row[2]] else { continue }
      var reverse = relation
      (reverse.other, reverse.isFirst) = (row[3], true)
      entries[place].relate(reverse)
    }
  }
}

extension QueueEntry {
  /// Adds a relation, or what it names to one that says the same of other things.
  fileprivate mutating func relate(_ relation: Relation) {
    // Those of one pair follow one another.
    guard let place = related.indices.last, related[place].continues(relation) else {
      return related.append(relation)
    }
    related[place].what += relation.what
  }
}
