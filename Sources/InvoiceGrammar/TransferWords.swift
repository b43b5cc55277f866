/// Words over numbers that are still on their way from another carrier: "Transfers in progress", "Losing provider".
enum TransferWords {
  private static let headings = [
    "transfersinprogress", "transferinprogress", "portsinprogress", "portinprogress", "portinginprogress",
    "portinsinprogress", "pendingport", "pendingtransfer", "pendingnumber", "portspending", "portinspending",
    "transferspending", "portorder", "portinorder", "portrequest", "portinrequest", "transferrequest",
    "numbertransferorder", "beingported", "beingtransferred", "numbersintransfer", "tobeported",
    "tobetransferred", "incomingport", "incomingtransfer", "upcomingport", "scheduledport", "openport",
    "transfertencours", "transfertsencours", "portageencours", "demandedetransfert", "demandesdetransfert",
  ].map { LabelKey($0).symbols }
  private static let columns = [
    "losingprovider", "losingcarrier", "currentprovider", "currentcarrier", "portstatus", "portingstatus",
    "transferstatus", "portinstatus", "focdate", "oldprovider", "oldcarrier", "fromcarrier", "fromprovider",
    "donorcarrier", "fournisseuractuel", "ancienfournisseur", "étatdutransfert",
  ].map { LabelKey($0).symbols }
  private static let commitment = LabelKey("foc").symbols
  /// One of them is in each; few bills have any, and need the others made.
  private static let stems = ["port", "transf", "carrier", "provider", "fournisseur"].map {
    LabelKey($0).symbols
  }

  /// A heading over a list of them.
  static func head(_ index: PageIndex, _ cell: Int) -> Bool { holds(headings, index, cell) }

  /// The head of a column that only their tables have.
  static func headsColumn(_ index: PageIndex, _ cell: Int) -> Bool {
    index.key.symbols[index.cells[cell].symbols].elementsEqual(commitment) || holds(columns, index, cell)
  }

  private static func holds(_ keys: @autoclosure () -> [[UInt8]], _ index: PageIndex, _ cell: Int) -> Bool {
    let indexed = index.cells[cell]
    guard indexed.range.count < 60, indexed.counts.wordBytes >= 7, !indexed.isSentence else { return false }
    return stems.contains { index.key.contains($0, in: indexed.symbols) }
      && keys().contains { index.key.contains($0, in: indexed.symbols) }
  }
}
