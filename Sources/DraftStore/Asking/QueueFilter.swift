import GRDB
public import NumberingPlan
public import PortRequest

/// Which documents of a queue are asked for; every condition must hold.
public struct QueueFilter: Sendable, Equatable {
  public var need: Need?
  /// A part of the company's name or of the account number.
  public var customer: String?
  public var number: TelephoneNumber?
  /// The id of the losing carrier.
  public var carrier: String?
  /// No more than so many documents; all are counted.
  public var limit: Int?

  public init(
    need: Need? = nil, customer: String? = nil, number: TelephoneNumber? = nil, carrier: String? = nil,
    limit: Int? = nil
  ) {
    self.need = need
    self.customer = customer
    self.number = number
    self.carrier = carrier
    self.limit = limit
  }

  /// Nobody knows whose a file is that could not be read.
  var asksForFailures: Bool {
    [nil, .failed].contains(need) && customer == nil && number == nil && carrier == nil
  }

  /// A condition on `drafts`, with its arguments.
  var condition: SQL {
    var conditions: [SQL] = []
    if let need { conditions.append(need == .ready ? "waitsFor = 'ready'" : Self.waits(for: need)) }
    if let customer { conditions.append(Self.isCustomer(customer)) }
    if let number {
      conditions.append("line IN (SELECT draft FROM numbers WHERE number = \(number.e164))")
    }
    if let carrier { conditions.append("carrier = \(carrier)") }
    return conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
  }

  private static func waits(for need: Need) -> SQL {
    "line IN (SELECT draft FROM needs WHERE kind = \(need.rawValue))"
  }

  /// Case counts in no script: SQLite alone folds that of ASCII only.
  private static func isCustomer(_ text: String) -> SQL {
    let (name, account) = (
      CompanyName.key(text), DraftValue(value: text, confidence: 1, evidence: []).accountKey
    )
    let byName: SQL = name.map { "instr(customer, \($0)) > 0" } ?? "FALSE"
    let byAccount: SQL = account.map { "instr(account, \($0)) > 0" } ?? "FALSE"
    return "(\(byName) OR \(byAccount))"
  }
}
