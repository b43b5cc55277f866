/// A state, territory or armed-forces region of the United States, or a province or territory of Canada.
enum State {
  /// Two letters for a name or abbreviation in upper case without full stops: `CALIF`, `NEW YORK`.
  static func code(of key: String) -> String? { table[key] }

  static func isState(_ word: WordCode) -> Bool { table.contains(word) }

  /// The state that ends before `end`: its two letters and its number of words.
  static func match(_ tokens: [AddressToken], endingAt end: Int, after start: Int) -> (
    code: String, count: Int
  )? {
    table.match(tokens, endingAt: end, after: start).map { (code: $0.standard, count: $0.count) }
  }

  static func isProvince(_ code: String) -> Bool { provinces.contains(code) }

  /// Codes that are also words of English, directionals or suffixes, and prove nothing alone.
  static func isWord(_ code: String) -> Bool { words.contains(code) }

  /// Whether a name, an abbreviation or a country may end in a word, by its first eight letters.
  static func mayEnd(_ letters: WordCode) -> Bool {
    table.mayHold(letters) || lastWordsOfCountries.contains(letters)
  }

  private static let lastWordsOfCountries = WordSet("USA US STATES AMERICA CANADA CAN UNIS")

  static let provinces = WordSet(
    """
    AB BC MB NB NL NS NT NU ON PE QC SK YT
    """)

  private static let words = WordSet(
    """
    AL AS CO CT DE HI ID IN LA MA MD ME MS MT NE OH OK ON OR PA PR VI PE
    """)

  static let table = WordTable(
    """
    AL ALABAMA ALA
    AK ALASKA
    AZ ARIZONA ARIZ
    AR ARKANSAS ARK
    CA CALIFORNIA CALIF CAL
    CO COLORADO COLO
    CT CONNECTICUT CONN
    DE DELAWARE DEL
    DC DISTRICT_OF_COLUMBIA D_C
    FL FLORIDA FLA
    GA GEORGIA
    HI HAWAII
    ID IDAHO
    IL ILLINOIS ILL
    IN INDIANA IND
    IA IOWA
    KS KANSAS KANS
    KY KENTUCKY
    LA LOUISIANA
    ME MAINE
    MD MARYLAND
    MA MASSACHUSETTS MASS
    MI MICHIGAN MICH
    MN MINNESOTA MINN
    MS MISSISSIPPI MISS
    MO MISSOURI
    MT MONTANA MONT
    NE NEBRASKA NEBR
    NV NEVADA NEV
    NH NEW_HAMPSHIRE N_H
    NJ NEW_JERSEY N_J
    NM NEW_MEXICO N_M
    NY NEW_YORK N_Y
    NC NORTH_CAROLINA N_C N_CAROLINA
    ND NORTH_DAKOTA N_D N_DAKOTA
    OH OHIO
    OK OKLAHOMA OKLA
    OR OREGON ORE
    PA PENNSYLVANIA PENN PENNA
    RI RHODE_ISLAND R_I
    SC SOUTH_CAROLINA S_C S_CAROLINA
    SD SOUTH_DAKOTA S_D S_DAKOTA
    TN TENNESSEE TENN
    TX TEXAS TEX
    UT UTAH
    VT VERMONT
    VA VIRGINIA
    WA WASHINGTON WASH
    WV WEST_VIRGINIA W_VA W_VIRGINIA WVA
    WI WISCONSIN WIS WISC
    WY WYOMING WYO
    AS AMERICAN_SAMOA
    GU GUAM
    MP NORTHERN_MARIANA_ISLANDS
    PR PUERTO_RICO P_R
    VI VIRGIN_ISLANDS US_VIRGIN_ISLANDS
    FM FEDERATED_STATES_OF_MICRONESIA
    MH MARSHALL_ISLANDS
    PW PALAU
    AA ARMED_FORCES_AMERICAS
    AE ARMED_FORCES_EUROPE
    AP ARMED_FORCES_PACIFIC
    AB ALBERTA ALTA
    BC BRITISH_COLUMBIA B_C
    MB MANITOBA MAN
    NB NEW_BRUNSWICK N_B
    NL NEWFOUNDLAND_AND_LABRADOR NEWFOUNDLAND NFLD NF
    NS NOVA_SCOTIA N_S
    NT NORTHWEST_TERRITORIES NWT N_W_T
    NU NUNAVUT
    ON ONTARIO ONT
    PE PRINCE_EDWARD_ISLAND PEI P_E_I
    QC QUEBEC QUE PQ P_Q
    SK SASKATCHEWAN SASK
    YT YUKON YUKON_TERRITORY YK
    """)
}
