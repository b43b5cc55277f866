internal import InvoiceGrammar

/// Words of remarks, descriptions and features that tell a circumstance.
struct RecordPhrase {
  /// What a text in free words tells, each once.
  static func kinds(in text: String) -> [RecordFinding.Kind] {
    if text.isEmpty { return [] }
    let words = RecordWords(text)
    var kinds: [RecordFinding.Kind] = []
    for (kind, phrases) in table where phrases.contains(where: { holds(words, $0) }) {
      kinds.append(kind)
    }
    return kinds
  }

  /// Whether a text says no, whatever it is asked: `NO`, `None`, `N/A`, `false`, `off`.
  static func isNo(_ text: String) -> Bool {
    let word = text.lowercased().filter { $0.isPrintedLetter || $0.isPrintedNumber }
    if word.isEmpty || ["0", "n"].contains(word) { return true }
    let first =
      text.lowercased().split { !$0.isPrintedLetter && !$0.isPrintedNumber }.first.map(String.init) ?? ""
    return [
      "no", "none", "na", "false", "off", "nil", "null", "not", "inactive", "removed", "nothing",
      "unfrozen",
      "unlocked", "disabled",
    ]
    .contains(first) || word == "na"
  }

  /// Whether the phrase stands in the text and is not denied before or behind it.
  private static func holds(_ words: RecordWords, _ phrase: String) -> Bool {
    guard let range = words.range(of: phrase) else { return false }
    let before = words.words(before: range.lowerBound, count: 2)
    if before.contains(where: { ["NO", "NOT", "WITHOUT", "NON", "NEVER"].contains($0) }) {
      return false
    }
    if phrase == "FREEZE ", let last = before.last, ["PIC", "LPIC", "TOLL"].contains(last) {
      return false
    }
    let after = words.words(after: range.upperBound, count: 2)
    return !after.contains {
      ["NO", "NONE", "REMOVED", "LIFTED", "COMPLETED", "CANCELLED", "NOT"].contains($0)
    }
  }

  private static let table: [(RecordFinding.Kind, [String])] = [
    (
      .alarmLine,
      ["ALARM", "BURGLAR", "FIRE PANEL", "FIRE LINE", "SECURITY LINE", "SECURITY PANEL"]
    ),
    (
      .freeze,
      [
        "FREEZE ", "LSP FRZ", "LOCAL FRZ", "FROZEN", "PORT LOCK", "PORT BLOCK", "PORT PROTECTION",
        "NUMBER LOCK",
      ]
    ),
    (
      .passcodeRequired,
      [
        "PASSCODE", "PASSWORD", "PASS CODE", "PIN REQUIRED", "PIN REQ", "PIN ON ACCT",
        "PIN ON ACCOUNT",
        "PORT PIN", "PORT OUT PIN",
      ]
    ),
    (
      .pendingOrder,
      [
        "PENDING ORDER", "PENDING ORD", "PEND ORD", "PENDING SVC ORD", "PENDING SERVICE ORDER",
        "ORDER PENDING",
        "OPEN ORDER", "PENDING DISC", "PENDING CHANGE",
      ]
    ),
    (
      .dsl,
      ["DSL", "ADSL", "BROADBAND", "HIGH SPEED INTERNET", "INTERNET", "VDSL", "FIBER INTERNET"]
    ),
    (
      .distinctiveRing,
      ["DISTINCTIVE RING", "RINGMASTER", "RING MASTER", "SMART RING", "IDENTA RING", "CUSTOM RING"]
    ),
    (.centrex, ["CENTREX", "CENTRANET", "PLEXAR", "ESSX", "INTELLIPATH"]),
    (.isdn, ["ISDN"]),
    (.remoteCallForward, ["REMOTE CALL FORWARD", "RCF "]),
    (.huntGroup, ["HUNT ", "HUNTS ", "HUNTING ", "HBG", "ROLLOVER", "ROLL OVER", "ROLLS TO"]),
    (.didTrunks, ["DID TRUNK", "DID ", "PRI ", "TRUNK GROUP"]),
    (
      .specialLine,
      ["ELEVATOR", "FAX", "MODEM", "CREDIT CARD", "POSTAGE", "POINT OF SALE", "CARD TERMINAL"]
    ),
    (.contract, ["ETF ", "TERM AGREEMENT", "CONTRACT "]),
  ]
}
