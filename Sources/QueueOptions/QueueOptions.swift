public import ArgumentParser
public import NumberingPlan
public import PortRequest

/// What `extract-invoice queue` is told. Two programs read it: the command, and the one beside it that has the store.
public struct QueueOptions: ParsableArguments {
  public static let abstract = "List the documents of a batch by what they wait for."
  public static let discussion = """
    DIR is the --output of a batch. Each document stands once, under the first of: failed (the file could not be read), \
    document (a better document), csr (a customer service record), review (a value may be read wrong), decision \
    (something stands in the way of the port), intake (date, scope, winning carrier, contact or PIN are not given), ready \
    (can be sent). --waits-for lists all that wait for a thing, whatever they wait for besides.

    The lists come from DIR/drafts.sqlite, which is made anew where the batch has written since. A value with (?) may be \
    read wrong.
    """

  @Argument(
    help: ArgumentHelp("Folder with the results of a batch.", valueName: "dir"), completion: .directory)
  public var folder: String

  @Option(help: ArgumentHelp("Only documents that wait for this.", valueName: "kind"))
  public var waitsFor: Need?

  @Option(
    help: ArgumentHelp(
      "Only documents whose company name or account number has this in it.", valueName: "text"))
  public var customer: String?

  @Option(help: ArgumentHelp("Only documents that list this telephone number.", valueName: "number"))
  public var number: TelephoneNumber?

  @Option(help: ArgumentHelp("Only bills of this carrier; 'carriers' lists the ids.", valueName: "id"))
  public var carrier: String?

  @Flag(
    help:
      "Say what stands between documents: identical files, one invoice twice, newer invoices, one number on two accounts."
  )
  public var related = false

  @Option(help: "A table for people, JSON or CSV.")
  public var format = Format.table

  @Option(help: ArgumentHelp("List no more than so many; all are counted.", valueName: "count"))
  public var limit: Int?

  public enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, json, csv
  }

  public init() {}

  public func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a count.") }
  }
}

extension Need: ExpressibleByArgument {}

extension TelephoneNumber: ExpressibleByArgument {
  /// A number in any printed form.
  public init?(argument: String) {
    guard let numbers = [TelephoneNumber](listed: argument), let number = numbers.first, numbers.count == 1
    else { return nil }
    self = number
  }
}
