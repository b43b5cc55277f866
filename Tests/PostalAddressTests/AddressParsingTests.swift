import PostalAddress
import Testing

/// Invented addresses and their parts, in the order of `Row`; an empty place is a part that is not printed.
struct AddressParsingTests {
  /// number | fraction | directional | street | suffix | directional | units | route | box | city | state | postal code
  static func row(_ address: PostalAddress?) -> String {
    guard let address else { return "no address" }
    let units = address.units.map(\.printed).joined(separator: ", ")
    return [
      address.number, address.numberSuffix, address.preDirectional, address.street, address.suffix,
      address.postDirectional, units, address.ruralRoute, address.box, address.city, address.state,
      address.postalCode,
    ].map { $0 ?? "" }.joined(separator: "|")
  }

  @Test(arguments: accepted)
  func parts(_ text: String, _ expected: String) {
    #expect(AddressParsingTests.row(PostalAddress.parse(text)) == expected)
  }

  @Test(arguments: [
    "", " ", ",,,", "Total due by Jul 23", "book stores near me", "AWBREY VILLAGE",
    "Page 2 of 3 pages and more",
    "\u{0}\u{0}", "- - -", "Voice lines",
  ])
  func rejected(_ text: String) {
    #expect(PostalAddress.parse(text) == nil)
  }

  @Test func missingParts() {
    #expect(PostalAddress.parse("11 Orchard Ave SW, Hamilton, OH")?.missingParts == [.postalCode])
    #expect(PostalAddress.parse("HC 45 Box 47, Peoria, IL 61602")?.missingParts == [])
    #expect(PostalAddress.parse("Boise, ID 83702")?.missingParts == [.number, .street])
    #expect(PostalAddress.parse("123 Main St Suite 400")?.missingParts == [.city, .state, .postalCode])
  }

  @Test func recipientsStandAside() throws {
    let block = try #require(
      AddressBlock([
        "Three Rivers Eye Care, Inc", "ATTN: Dana Poe", "45 Elm Street Ste B", "Fort Wayne, IN 46802-1234",
      ]))
    #expect(block.recipients == ["Three Rivers Eye Care", "Inc", "ATTN: Dana Poe"])
    #expect(block.address.oneLine == "45 Elm Street, Ste B, Fort Wayne, IN, 46802-1234")
  }

  @Test func buildingNamesStandAside() throws {
    let block = try #require(AddressBlock(["2908 Grant Ave S", "Uptown Lofts", "Minneapolis, MN 55408"]))
    #expect(block.asides == ["Uptown Lofts"])
    #expect(block.address.oneLine == "2908 Grant Ave S, Minneapolis, MN, 55408")
  }

  @Test(arguments: [
    (
      "90 N BIRCH LN BLDG D STE 11, FORT COLLINS, CO 80524-6221",
      "90 N BIRCH LN, BLDG D, STE 11, FORT COLLINS, CO, 80524-6221"
    ),
    ("3419 SAINT JOHN W ST TYLER TX", "3419 SAINT JOHN W ST, TYLER, TX"),
    ("ROUTE 1 BOX 164, CONCORD, NH 03301", "ROUTE 1 BOX 164, CONCORD, NH, 03301"),
    ("44 Court St., 6th Floor, Brooklyn, N.Y. 11201", "44 Court St., 6th Floor, Brooklyn, N.Y., 11201"),
    ("100 Main St, PO Box 12, Smithville, TX", "100 Main St, PO Box 12, Smithville, TX"),
  ])
  func oneLine(_ text: String, _ expected: String) {
    #expect(PostalAddress.parse(text)?.oneLine == expected)
  }

  static let accepted: [(String, String)] = [
    ("Mile 14 BIA Rd 27, Red Shale, SD 57770", "Mile 14|||BIA Rd 27||||||Red Shale|SD|57770"),
    (
      "Milepost 3.5 Richardson Hwy, Delta Junction, AK 99737",
      "Milepost 3.5|||Richardson|Hwy|||||Delta Junction|AK|99737"
    ),
    ("Mile Marker 12 US Hwy 2, Poplar, MT 59255", "Mile Marker 12|||US Hwy 2||||||Poplar|MT|59255"),
    ("MM 12 Hwy 2, Poplar, MT 59255", "MM 12|||Hwy 2||||||Poplar|MT|59255"),
    ("21 BIA Route 27, Pine Ridge, SD 57770", "21|||BIA Route 27||||||Pine Ridge|SD|57770"),
    ("40 Indian Route 12, Window Rock, AZ 86515", "40|||Indian Route 12||||||Window Rock|AZ|86515"),
    ("1200 Mile Rd, Poplar, MT 59255", "1200|||Mile|Rd|||||Poplar|MT|59255"),
    (
      "1200-55 King St W, Toronto ON  M5V 2T6",
      "1200-55|||King|St|W||||Toronto|ON|M5V 2T6"
    ),
    (
      "#12 - 100 Main St, Vancouver BC V6B 1A1",
      "100|||Main|St||#12|||Vancouver|BC|V6B 1A1"
    ),
    (
      "12 - 100 Main St, Vancouver BC V6B 1A1",
      "12 - 100|||Main|St|||||Vancouver|BC|V6B 1A1"
    ),
    (
      "1250, boul. René-Lévesque Ouest, bureau 2200, Montréal (Québec) H3B 4W8",
      "1250|||boul. René-Lévesque||Ouest|bureau 2200|||Montréal|(Québec)|H3B 4W8"
    ),
    (
      "456 rue Sainte-Catherine O app 3 Montréal QC H3A 1B2",
      "456|||rue Sainte-Catherine||O|app 3|||Montréal|QC|H3A 1B2"
    ),
    (
      "85 chemin du Lac, Gatineau, Québec J8X 2A1",
      "85|||chemin du Lac||||||Gatineau|Québec|J8X 2A1"
    ),
    (
      "C.P. 120 Succ. Centre-Ville Montréal QC H3C 2A1",
      "||||||||C.P. 120|Montréal|QC|H3C 2A1"
    ),
    (
      "2100 Avenue B Apt 4 Kearney NE 68847",
      "2100|||Avenue B|||Apt 4|||Kearney|NE|68847"
    ),
    (
      "500 The Parkway Richland WA 99352",
      "500|||The Parkway||||||Richland|WA|99352"
    ),
    (
      "77 Park Ave New York NY 10016",
      "77|||Park|Ave|||||New York|NY|10016"
    ),
    (
      "1 Avenue of the Americas New York NY 10013",
      "1|||Avenue of the Americas||||||New York|NY|10013"
    ),
    (
      "One Market Plaza, Ste 300, San Francisco, CA 94105",
      "One|||Market|Plaza||Ste 300|||San Francisco|CA|94105"
    ),
    (
      "One Microsoft Way Redmond WA 98052",
      "One|||Microsoft|Way|||||Redmond|WA|98052"
    ),
    (
      "N6W23001 Bluemound Rd Waukesha WI 53188",
      "N6W23001|||Bluemound|Rd|||||Waukesha|WI|53188"
    ),
    (
      "12W345 Plainfield Rd Naperville IL 60564",
      "12W345|||Plainfield|Rd|||||Naperville|IL|60564"
    ),
    (
      "350 S 500 E Salt Lake City UT 84102",
      "350||S|500||E||||Salt Lake City|UT|84102"
    ),
    (
      "1540 E 3900 S Millcreek, UT 84124",
      "1540||E|3900||S||||Millcreek|UT|84124"
    ),
    (
      "1234 State Hwy 7 Springfield MO 65806",
      "1234|||State Hwy 7||||||Springfield|MO|65806"
    ),
    (
      "RR 2 Box 45 Athens TX 75751",
      "|||||||RR 2|Box 45|Athens|TX|75751"
    ),
    (
      "R.R. #3 Box 12A, Sparta TN 38583",
      "|||||||R.R. #3|Box 12A|Sparta|TN|38583"
    ),
    (
      "HC 68 Box 23A Alpine TX 79830",
      "|||||||HC 68|Box 23A|Alpine|TX|79830"
    ),
    (
      "PSC 3 Box 1200 APO AE 09021",
      "|||||||PSC 3|Box 1200|APO|AE|09021"
    ),
    (
      "UNIT 2050 BOX 4190 APO AP 96278-2050",
      "|||||||UNIT 2050|BOX 4190|APO|AP|96278-2050"
    ),
    (
      "General Delivery, Tok AK 99780",
      "||||||||General Delivery|Tok|AK|99780"
    ),
    (
      "POB 99 Fairbanks AK 99707",
      "||||||||POB 99|Fairbanks|AK|99707"
    ),
    (
      "P O Box 17, St. Paul, MN 55101",
      "||||||||P O Box 17|St. Paul|MN|55101"
    ),
    (
      "Post Office Box 5 Macon GA 31201",
      "||||||||Post Office Box 5|Macon|GA|31201"
    ),
    (
      "PMB 212 500 Oak St Boise ID 83702",
      "500|||Oak|St||PMB 212|||Boise|ID|83702"
    ),
    (
      "500 Oak St PMB 212 Boise ID 83702",
      "500|||Oak|St||PMB 212|||Boise|ID|83702"
    ),
    (
      "123 1/2 Main St Albany NY 12207",
      "123|1/2||Main|St|||||Albany|NY|12207"
    ),
    (
      "123½ Main St Albany NY 12207",
      "123½|||Main|St|||||Albany|NY|12207"
    ),
    (
      "92-10 Roosevelt Ave Jackson Heights NY 11372",
      "92-10|||Roosevelt|Ave|||||Jackson Heights|NY|11372"
    ),
    (
      "4100 N 6th St Bldg C Fl 2 Harrisburg PA 17110",
      "4100||N|6th|St||Bldg C, Fl 2|||Harrisburg|PA|17110"
    ),
    (
      "4100 6th St Second Floor Harrisburg PA 17110",
      "4100|||6th|St||Second Floor|||Harrisburg|PA|17110"
    ),
    (
      "225 Liberty St 38th Flr New York, NY 10281",
      "225|||Liberty|St||38th Flr|||New York|NY|10281"
    ),
    (
      "11 Wall St Lower Level New York NY 10005",
      "11|||Wall|St||Lower Level|||New York|NY|10005"
    ),
    (
      "200 W Main St Rear Norman OK 73069",
      "200||W|Main|St||Rear|||Norman|OK|73069"
    ),
    (
      "300 Main St Bsmt Racine WI 53403",
      "300|||Main|St||Bsmt|||Racine|WI|53403"
    ),
    (
      "Tower 2, 400 Convention St, Suite 700, Baton Rouge LA 70802",
      "400|||Convention|St||Tower 2, Suite 700|||Baton Rouge|LA|70802"
    ),
    (
      "1000 Elm St, 20th Fl, Manchester, NH",
      "1000|||Elm|St||20th Fl|||Manchester|NH|"
    ),
    (
      "3 Saint James Ct St. Louis MO 63101",
      "3|||Saint James|Ct|||||St. Louis|MO|63101"
    ),
    (
      "12 St Charles Ave New Orleans LA 70130",
      "12|||St Charles|Ave|||||New Orleans|LA|70130"
    ),
    (
      "450 Port St Lucie Blvd Port St Lucie FL 34984",
      "450|||Port St Lucie|Blvd|||||Port St Lucie|FL|34984"
    ),
    (
      "100 Mount St Helens Dr Castle Rock WA 98611",
      "100|||Mount St Helens|Dr|||||Castle Rock|WA|98611"
    ),
    (
      "5 W 5th Ave NW Ardmore OK 73401",
      "5||W|5th|Ave|NW||||Ardmore|OK|73401"
    ),
    (
      "1700 FM 1960 Rd W Houston TX 77090",
      "1700|||FM 1960|Rd|W||||Houston|TX|77090"
    ),
    (
      "16850 I-45 N Conroe TX 77385",
      "16850|||I-45||N||||Conroe|TX|77385"
    ),
    (
      "880 US-1 North Palm Beach FL 33408",
      "880|||US-1||||||North Palm Beach|FL|33408"
    ),
    (
      "45 County Road 12 Rm 118 Durango CO 81301",
      "45|||County Road 12|||Rm 118|||Durango|CO|81301"
    ),
    (
      "2211 Ranch Road 620 S Ste 100 Lakeway TX 78734",
      "2211|||Ranch Road 620||S|Ste 100|||Lakeway|TX|78734"
    ),
    (
      "77 Old Hwy 99 N, Ashland, OR 97520",
      "77|||Old Hwy 99||N||||Ashland|OR|97520"
    ),
    (
      "14 Rte 9W Ste 2 Fort Montgomery NY 10922",
      "14|||Rte 9W|||Ste 2|||Fort Montgomery|NY|10922"
    ),
    (
      "8800 Highway 9 W Longmont CO",
      "8800|||Highway 9||W||||Longmont|CO|"
    ),
    (
      "121 Calle Luna San Juan PR 00901",
      "121|||Calle Luna||||||San Juan|PR|00901"
    ),
    (
      "600 Camino Del Rio S San Diego CA 92108",
      "600|||Camino Del Rio||S||||San Diego|CA|92108"
    ),
    (
      "17 Via Lido Newport Beach CA 92663",
      "17|||Via Lido||||||Newport Beach|CA|92663"
    ),
    (
      "44 Broadway Fl 3 New York NY 10004",
      "44|||Broadway|||Fl 3|||New York|NY|10004"
    ),
    (
      "810 The Alameda San Jose CA 95126",
      "810|||The Alameda||||||San Jose|CA|95126"
    ),
    (
      "Kramer & Sons LLC, Attn: Dana Poe, 45 Elm Street, Suite B, Fort Wayne, IN 46802",
      "45|||Elm|Street||Suite B|||Fort Wayne|IN|46802"
    ),
    (
      "7-ELEVEN STORE #1234 500 OAK ST DALLAS TX 75201",
      "500|||OAK|ST|||||DALLAS|TX|75201"
    ),
    (
      "ACME CORP 14 W 23RD ST FL 9 NEW YORK NY 10010 USA",
      "14||W|23RD|ST||FL 9|||NEW YORK|NY|10010"
    ),
    (
      "PO BOX 12 100 MAIN ST SMITHVILLE TX 78957",
      "100|||MAIN|ST||||PO BOX 12|SMITHVILLE|TX|78957"
    ),
    (
      "100 Main St, PO Box 12, Smithville, TX 78957",
      "100|||Main|St||||PO Box 12|Smithville|TX|78957"
    ),
    (
      "Boise ID 83702",
      "|||||||||Boise|ID|83702"
    ),
    (
      "1234 Main",
      "1234|||Main||||||||"
    ),
    (
      "4333 NE 113th Boring OR 97009",
      "4333||NE|113th||||||Boring|OR|97009"
    ),
    (
      "123 Main St Suite 400",
      "123|||Main|St||Suite 400|||||"
    ),
    (
      "88 Kings Hwy N Cherry Hill NJ 08034",
      "88|||Kings|Hwy|N||||Cherry Hill|NJ|08034"
    ),
    (
      "15 Court Sq Ste 4 Brooklyn NY",
      "15|||Court|Sq||Ste 4|||Brooklyn|NY|"
    ),
    (
      "1600 Pennsylvania Ave NW Washington D.C. 20500",
      "1600|||Pennsylvania|Ave|NW||||Washington|D.C.|20500"
    ),
    (
      "742 Evergreen Ter",
      "742|||Evergreen|Ter|||||||"
    ),
    (
      "20 Rosewood Close Apt 2 Red Deer AB T4N 3X2",
      "20|||Rosewood|Close||Apt 2|||Red Deer|AB|T4N 3X2"
    ),
    (
      "415 Yonge St. 12th floor Toronto, Ontario M5B 2E7 Canada",
      "415|||Yonge|St.||12th floor|||Toronto|Ontario|M5B 2E7"
    ),
    (
      "10 Main St E Hamilton ON L8N 1E7",
      "10|||Main|St|E||||Hamilton|ON|L8N 1E7"
    ),
    (
      "55 Water Street Lot 7 Truro NS B2N 1A1",
      "55|||Water|Street||Lot 7|||Truro|NS|B2N 1A1"
    ),
    (
      "101 Side Rd 5 RR 3 Barrie ON L4M 4S5",
      "101|||Side Rd 5||||RR 3||Barrie|ON|L4M 4S5"
    ),
    (
      "2200 Concession Rd 4 Uxbridge ON L9P 1R3",
      "2200|||Concession Rd 4||||||Uxbridge|ON|L9P 1R3"
    ),
    (
      "12 Ste-Foy Rd Ste 5 Quebec QC G1V 2L1",
      "12|||Ste-Foy|Rd||Ste 5|||Quebec|QC|G1V 2L1"
    ),
    (
      "500 W Lake St Unit 12 Lake Forest Park WA 98155",
      "500||W|Lake|St||Unit 12|||Lake Forest Park|WA|98155"
    ),
    (
      "9000 Sunset Blvd Penthouse West Hollywood CA 90069",
      "9000|||Sunset|Blvd||Penthouse|||West Hollywood|CA|90069"
    ),
    (
      "1 Hwy 50 E Carson City NV 89701",
      "1|||Hwy 50||E||||Carson City|NV|89701"
    ),
    (
      "300 E Lower Bay Rd Upper Marlboro MD 20772",
      "300||E|Lower Bay|Rd|||||Upper Marlboro|MD|20772"
    ),
    (
      "24 Front St Ste 1 Upper Sandusky OH 43351",
      "24|||Front|St||Ste 1|||Upper Sandusky|OH|43351"
    ),
    (
      "900 Cedar Road, NW Atlanta, GA 30318",
      "900|||Cedar|Road|NW||||Atlanta|GA|30318"
    ),
    (
      "61 Third St., N.E., Suite 2, Canton, OH 44702",
      "61|||Third|St.|N.E.|Suite 2|||Canton|OH|44702"
    ),
    (
      "4400 Plainfield Ave N. E. Grand Rapids MI 49525",
      "4400|||Plainfield|Ave|N. E.||||Grand Rapids|MI|49525"
    ),
    (
      "77 Elm St Apt#5 Akron OH 44303",
      "77|||Elm|St||Apt #5|||Akron|OH|44303"
    ),
    (
      "12 Suffolk Ave Suite200 Islip NY 11751",
      "12|||Suffolk|Ave||Suite200|||Islip|NY|11751"
    ),
    (
      "RR2 Box 9 Sparta TN 38583",
      "|||||||RR2|Box 9|Sparta|TN|38583"
    ),
    (
      "State Highway 33, Hightstown, NJ 08520",
      "|||State Highway 33||||||Hightstown|NJ|08520"
    ),
    (
      "Lockbox 77 PO Box 8500 Philadelphia PA 19178",
      "||||||Lockbox 77||PO Box 8500|Philadelphia|PA|19178"
    ),
    (
      "640 N Lindbergh St. Louis MO 63141",
      "640||N|Lindbergh||||||St. Louis|MO|63141"
    ),
    (
      "88 East West Hwy Silver Spring MD 20910",
      "88|||East West|Hwy|||||Silver Spring|MD|20910"
    ),
    (
      "20 Main St No 14 Troy NY 12180",
      "20|||Main|St||No 14|||Troy|NY|12180"
    ),
    (
      "310 C Harbor View Dr Salem MA 01970",
      "310|C||Harbor View|Dr|||||Salem|MA|01970"
    ),
    (
      "5500 West Side Ave North Bergen NJ 07047",
      "5500|||West Side|Ave|||||North Bergen|NJ|07047"
    ),
    (
      "3 Palm Way, Cabin 12, Key West, FL 33040",
      "3|||Palm|Way||Cabin 12|||Key West|FL|33040"
    ),
    (
      "2600 Spur 113 Teague TX 75860",
      "2600|||Spur 113||||||Teague|TX|75860"
    ),
    (
      "15 King St Lobby Denver CO 80202",
      "15|||King|St||Lobby|||Denver|CO|80202"
    ),
    (
      "9 Mill Ln 2 Floor Dover DE 19901",
      "9|||Mill|Ln||2 Floor|||Dover|DE|19901"
    ),
    (
      "7 S Main St Seattle, King County, WA 98104",
      "7||S|Main|St|||||Seattle|WA|98104"
    ),
  ]
}
