/// The word for a part of a building: Suite, Floor, Building.
///
/// USPS Publication 28, Appendix C2, the mail stops that businesses print, and Canada Post's French words.
enum UnitDesignator {
  /// The standard abbreviation of a designator in upper case.
  static func abbreviation(of word: WordCode) -> String? { table[word] }

  static func isDesignator(_ word: WordCode) -> Bool { table.contains(word) }

  /// Whether a designator may begin with a word, by its first eight letters: `MAIL` of Mail Stop.
  static func mayBegin(_ letters: WordCode) -> Bool { table.mayHold(letters) }

  /// The longest designator at `start`: its abbreviation and its number of words.
  static func match(_ tokens: [AddressToken], at start: Int, before end: Int) -> (
    standard: String, count: Int
  )? {
    table.match(tokens, at: start, before: end)
  }

  /// Designators that need no identifier after them (Appendix C2).
  static func standsAlone(_ abbreviation: String) -> Bool { alone.contains(abbreviation) }

  /// Designators that are as often a word of a street or place: they count only with a number after them.
  static func needsNumber(_ abbreviation: String) -> Bool { doubtful.contains(abbreviation) }

  static func isFloor(_ abbreviation: String) -> Bool { abbreviation == "FL" || abbreviation == "LVL" }

  private static let alone = WordSet(
    """
    BSMT FRNT LBBY LOWR OFC PH REAR SIDE UPPR MEZZ CONFERENCE_ROOM
    """)

  private static let doubtful = WordSet(
    """
    KEY SIDE STOP SLIP PIER BAY DOCK GATE FILE BIN DESK STAND STALL SHOP STORE SECT WING LOT LOCAL PORTE MS
    CAMPUS POD DRAWER OFC CUBE TWR SPC LVL
    """)

  static let table = WordTable(
    """
    APT APARTMENT APARTMT APMT APPT APTS
    BSMT BASEMENT BSMNT
    BLDG BUILDING BLD BDG BUILD
    DEPT DEPARTMENT DPT
    FL FLOOR FLR FLOORS
    FRNT FRONT
    HNGR HANGAR HANGER
    KEY KEY
    LBBY LOBBY
    LOT LOT
    LOWR LOWER LOWER_LEVEL
    OFC OFFICE OFF
    PH PENTHOUSE PNTHSE
    PIER PIER
    REAR REAR
    RM ROOM ROOMS
    SIDE SIDE
    SLIP SLIP
    SPC SPACE
    STOP STOP
    STE SUITE STES SUITES
    TRLR TRAILER
    UNIT UNIT UNT UNITS
    UPPR UPPER UPPER_LEVEL
    MEZZ MEZZANINE
    LVL LEVEL
    MAIL_CODE MAILCODE
    MAIL_STOP MAILSTOP
    MS MS
    MSC MSC
    PMB PRIVATE_MAILBOX
    BIN BIN
    FILE FILE
    DESK DESK
    DOCK DOCK
    BAY BAY
    STALL STALL
    STAND STAND
    BOOTH BOOTH
    TWR TOWER
    WING WING
    SHOP SHOP
    STORE STORE
    SECT SECTION
    CAMPUS CAMPUS
    POD POD
    CUBE CUBICLE
    CONFERENCE_ROOM CONF_ROOM CONFERENCE_RM
    BUREAU BUR
    APP APPARTEMENT
    ETAGE ETAGE
    LOCAL LOCAL
    PORTE PORTE
    UNITE UNITE
    """)
}
