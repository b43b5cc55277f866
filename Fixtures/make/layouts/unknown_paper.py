"""Bills of unknown issuers on unusual paper: postcard, dot matrix, right-aligned labels, values above labels."""
from common.flow import Flow
from common.paper import CairoPaper, ReportlabPaper, lines
from common.producers import groff
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture(None, "co-op-postcard", "reportlab")
def postcard(world, pdf):
    """Drawn with reportlab: both faces of a postcard of 6 by 4.25 inches; the address face first, the charges on the back."""
    [line] = world.own("6415742288")
    p = ReportlabPaper(pdf, 432, 306)
    lines(p, 14, 20, "SKUNK RIVER MUTUAL TELEPHONE COOPERATIVE\n104 MAIN ST  PO BOX 8\nRETURN SERVICE REQUESTED", 9, size=7)
    p.box(350, 12, 68, 40); lines(p, 356, 24, "PRESORTED\nFIRST CLASS\nPERMIT 12", 9, size=6.5)
    lines(p, 170, 150, "DELBERT & JOANN HOOVESTOL\n3307 310TH STREET\nRICHLAND IA 52585", 12, size=10)
    p.text(170, 200, "*** 2288 **C018"); p.text(14, 290, "Office hours 8-4:30. Annual meeting April 11. You own us!", size=7)
    p.next()
    p.text(14, 22, "SKUNK RIVER MUTUAL TELEPHONE COOP", size=9, font="Helvetica-Bold")
    for x, label, value in ((14, "ACCT", "2288-03"), (84, "PHONE", "574-2288 (641)"), (200, "STMT DATE", "03/01/26"), (290, "DUE", "03/20/26")):
        p.text(x, 40, label, size=6); p.text(x, 51, value, size=9)
    p.text(14, 66, "641-574-2288", size=7)
    for i, (label, value) in enumerate([("LOCAL SERVICE", "18.00"), ("FCC LINE CHG", "6.50"), ("CALLER ID", "3.00"), ("TOLL 641", ".72"), ("TAX & 911", "2.91"), ("PAST DUE", ".00"), ("PAY THIS AMOUNT", "31.13")]):
        p.text(14, 84 + 12 * i, label, font="Courier", size=9); p.text(200, 84 + 12 * i, value, font="Courier", size=9, align="right")
    lines(p, 230, 84, "TOLL\n2/04 " + world.decoy("515") + "  3M .31\n2/19 " + world.decoy("319") + "  4M .41\nREPAIR AFTER HOURS\n" + world.decoy("641"), 11, size=8)
    p.line(14, 190, 418, 190, dash=[2, 2])
    lines(p, 14, 206, "RETURN THIS STUB\nACCT 2288-03   PAY 31.13 BY 03/20/26\nSKUNK RIVER MUTUAL TELEPHONE COOP\nPO BOX 8  OLLIE IA 52576", 11, size=8)
    p.save()
    return Truth("228803", [line], "DELBERT & JOANN HOOVESTOL", Address("3307", "310TH STREET", None, "RICHLAND", "IA", "52585", "3307 310TH STREET\nRICHLAND IA 52585"), "2026-03-01",
                 ["postcard of two small pages", "area code printed after the number, the whole number below", "account starts with the number's last four digits", "two people as the name", "issuer's return address first", "no service address printed", "called numbers beside the charges"], btn=line)


@fixture(None, "dot-matrix", "groff")
def dot_matrix(world, pdf):
    """Set with groff in Courier on wide paper and distilled by Ghostscript: an upper-case line printer form with leading zeros and trailing minus signs."""
    owned = world.own("4067591830", "4067591831", "4067591877")
    calls = "\n".join(f"  {i + 1:04d}  {d}  {t:>7}  {pl:<14}  {n}  {m:>5}  {a:>6}" for i, (d, t, n, pl, m, a) in enumerate(world.calls(26, 10, "406", "space")))
    source = f""".pl 11i
.po 0.5i
.ll 9i
.nh
.na
.fam C
.ps 8.5
.vs 11
.nf
TRIANGLE BUTTE RURAL TEL CO                                              STATEMENT OF ACCOUNT
                                                                         PAGE 0001 OF 0002

CUST-ACCT..: 0091830-7                       CYCLE: 02                   BILLED..: 10/31/2026
MAIN TEL...: 406 759 1830                    ROUTE: 114                  PAY BY..: 11/20/2026

     CHESTER-JOPLIN GRAIN TERMINAL CO
     % R VANDENACRE MGR
     BX 418
     CHESTER MT 59522-0418

SERVICE LOC: 700 RAILWAY AVE E CHESTER MT

------------------------------------------------------------------------------------------
  TEL NO            DESCRIPTION                             QTY      RATE        AMOUNT
------------------------------------------------------------------------------------------
  406 759 1830      BUS 1-PTY ACCESS                          1     24.50         24.50
                    SUBSCR LINE CHG MULTI                     1      9.20          9.20
  406 759 1831      BUS 1-PTY ACCESS                          1     24.50         24.50
  406 759 1877      SCALE HOUSE EXT OFF PREM                  1     11.00         11.00
  406 759 1842      DISC 10/14/2026                           1     12.25         12.25-
                    CAPITAL CREDIT                                                 4.00-
------------------------------------------------------------------------------------------
                                                        CURRENT                   52.95
                                                        PRIOR                     61.20
                                                        PAYMENT 10/18/2026        61.20-
                                                        ** PAY THIS AMOUNT        52.95
------------------------------------------------------------------------------------------
 TROUBLE: DIAL 611 OR {world.decoy('406', 'space')}   OFFICE: {world.decoy('406', 'space')}   LONG DIST BY OTHERS: {world.decoy('800', 'space')}

                    REMIT TO  TRIANGLE BUTTE RURAL TEL CO   2121 HWY 2 NW   HAVRE MT 59501
                    CUST-ACCT 0091830-7          AMOUNT 52.95
.bp
TRIANGLE BUTTE RURAL TEL CO                                              STATEMENT OF ACCOUNT
CUST-ACCT..: 0091830-7                                                   PAGE 0002 OF 0002

  TOLL FROM 406 759 1831
  ITEM  DATE      TIME  PLACE           CALLED          MIN  AMOUNT
{calls}
"""
    world.decoys.append("4067591842")
    groff(source, pdf, "-P-p11i,9.5i")
    return Truth("00918307", owned, "CHESTER-JOPLIN GRAIN TERMINAL CO", Address(None, "BX 418", None, "CHESTER", "MT", "59522-0418", "BX 418\nCHESTER MT 59522-0418"), "2026-10-31",
                 ["labels of dots and colons", "leading zeros in the account number", "percent sign for care-of with a person", "BX for box", "disconnected line in the table", "number column blank where it repeats", "service address in one line without a ZIP", "called numbers in call detail"],
                 btn=owned[0], service=Address("700", "RAILWAY AVE E", None, "CHESTER", "MT", None, "700 RAILWAY AVE E CHESTER MT"))


@fixture(None, "right-aligned-labels", "cairo")
def right_aligned(world, pdf):
    """Drawn with cairo: labels right-aligned against a rule, values left of the next column; values far from their labels' beginnings."""
    owned = world.own("3523881074", "3523881075", "3523881090", "8443881074")
    p = CairoPaper(pdf)
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p.text(576, 44, "citrus belt communications", size=16, font=bold, align="right", color=(0.85, 0.45, 0))
    rows = [("client", "Okahumpka Feed & Tack Supply, Inc."), ("mailing address", "PO Box 77"), ("", "Okahumpka, FL 34762-0077"), ("where we serve you", "26104 County Road 33, Unit A"), ("", "Okahumpka, FL 34762"), ("account no.", "OKA-5519-B"),
            ("document no.", "5519-20260612"), ("issued", "12 June 2026"), ("pay no later than", "30 June 2026"), ("main telephone", "352.388.1074"), ("fax for orders (ours)", world.decoy("352", "dot")), ("help desk", world.decoy("888", "dot"))]
    for i, (label, value) in enumerate(rows):
        p.text(230, 100 + 15 * i, label, size=9, align="right", color=(0.4, 0.4, 0.4)); p.text(242, 100 + 15 * i, value, size=9, font=bold)
    p.line(236, 88, 236, 100 + 15 * len(rows))
    for i, (label, value) in enumerate([("telephone lines", "3 x 31.00"), ("352.388.1074", "31.00"), ("352.388.1075", "31.00"), ("352.388.1090 (alarm panel)", "31.00"), ("844.388.1074 toll free, points to 352.388.1075", "6.00"), ("taxes", "11.42"), ("total", "110.42")]):
        p.text(230, 320 + 15 * i, label, size=9, align="right", color=(0.4, 0.4, 0.4)); p.text(300, 320 + 15 * i, value, size=9, align="right", font=bold)
    p.text(36, 470, "calls this month", size=11, font=bold)
    flow = Flow(p, [(36, 250), (316, 250)], 490, 740, None, font=sans)
    for day, time, called, place, minutes, amount in world.calls(40, 5, "352", "dot"): flow.row((60, day, "right"), (120, called, "right"), (140, place.lower(), "left"), (250, amount, "right"))
    p.save()
    return Truth("OKA5519B", owned, "Okahumpka Feed & Tack Supply, Inc.", Address(None, "PO Box 77", None, "Okahumpka", "FL", "34762-0077"), "2026-06-12",
                 ["labels right-aligned", "lower-case labels in the issuer's own words", "document number holds the account's digits", "issuer's fax number among the labels", "toll-free line that points to another line", "called numbers in two columns"],
                 btn=owned[0], service=Address("26104", "County Road 33", "Unit A", "Okahumpka", "FL", "34762", "26104 County Road 33, Unit A\nOkahumpka, FL 34762"))


@fixture(None, "values-above-labels", "reportlab")
def values_above(world, pdf):
    """Drawn with reportlab: large values with small labels under them, in a strip of four; addresses captioned below too."""
    owned = world.own("2077940315", "2077940316")
    p = ReportlabPaper(pdf)
    p.text(36, 44, "Penobscot Voice & Data", size=18, font="Times-Bold")
    for i, (value, label) in enumerate([("7741-0093", "account"), ("7741-1188", "statement"), ("Nov 5, 2025", "statement date"), ("$88.17", "due Nov 28, 2025")]):
        p.text(36 + 138 * i, 90, value, size=16, font="Times-Roman"); p.text(36 + 138 * i, 102, label, size=7.5, font="Times-Italic"); p.line(36 + 138 * i, 106, 160 + 138 * i, 106)
    lines(p, 36, 140, "Harborside Marine Canvas LLC\n88 Water Street, 2nd Floor\nBelfast, ME 04915", 13, size=11, font="Times-Roman"); p.text(36, 180, "billed to", size=7.5, font="Times-Italic")
    lines(p, 320, 140, "14 Front St., Bay 3\nBelfast, ME 04915", 13, size=11, font="Times-Roman"); p.text(320, 168, "service is delivered to", size=7.5, font="Times-Italic")
    for i, n in enumerate(owned):
        p.text(36 + 180 * i, 226, show(n, "paren"), size=14, font="Times-Roman"); p.text(36 + 180 * i, 238, ("first line, the billing number", "second line")[i], size=7.5, font="Times-Italic")
    p.text(396, 226, world.decoy("207", "paren"), size=14, font="Times-Roman"); p.text(396, 238, "to reach us", size=7.5, font="Times-Italic")
    flow = Flow(p, [(36, 540)], 60, 740, None, font="Times-Roman", first_top=280, size=9, step=13)
    flow.font = "Times"
    for title, rows in (("Charges", [("Two business lines", "70.00"), ("Voice mail boxes", "6.00"), ("Taxes and fees", "12.17")]),):
        p.text(36, flow.y, title, size=12, font="Times-Bold"); flow.y += 16
        for label, value in rows: p.text(36, flow.y, label, size=10, font="Times-Roman"); p.text(576, flow.y, value, size=10, font="Times-Roman", align="right"); flow.y += 14
    p.text(36, flow.y + 10, "Calls from the second line", size=12, font="Times-Bold"); flow.y += 26
    for day, time, called, place, minutes, amount in world.calls(18, 10, "207", "paren"):
        for x, cell in zip((36, 80, 140, 240, 360, 420), (day, time, called, place, minutes, amount)): p.text(x, flow.y, cell, size=9, font="Times-Roman")
        flow.y += 12
    p.text(36, 760, "Penobscot Voice & Data, 5 Industrial Park Rd, Bucksport, ME 04416. Consumer help: Maine PUC " + world.known("1-800-452-4699"), size=7.5, font="Times-Roman")
    p.save()
    return Truth("77410093", owned, "Harborside Marine Canvas LLC", Address("88", "Water Street", "2nd Floor", "Belfast", "ME", "04915", "88 Water Street, 2nd Floor\nBelfast, ME 04915"), "2025-11-05",
                 ["values above their labels", "statement number of the account's form", "captions under the address blocks", "issuer's number in the same strip as the customer's", "called numbers in call detail"],
                 btn=owned[0], service=Address("14", "Front St.", "Bay 3", "Belfast", "ME", "04915", "14 Front St., Bay 3\nBelfast, ME 04915"))


@fixture(None, "seven-digit-list", "reportlab")
def seven_digits(world, pdf):
    """Drawn with reportlab: a small exchange's bill that prints its lines without the area code, which only the main number has."""
    owned = world.own("5637325100", "5637325101", "5637325118", "5637325143", "5637325190")
    p = ReportlabPaper(pdf, 612, 792)
    p.text(36, 40, "PRESTON VALLEY TELEPHONE EXCHANGE", size=14, font="Helvetica-Bold")
    lines(p, 36, 54, "Remit to\nPO BOX 1\nPRESTON IA 52069", 11, size=8)
    p.text(576, 40, "BILL", size=12, font="Helvetica-Bold", align="right")
    for i, (label, value) in enumerate((("Account number", "732-0417"), ("Main number", "(563) 732-5100"), ("Bill date", "September 1, 2026"), ("Due date", "September 20, 2026"), ("Invoice number", "509-8832"))):
        p.text(340, 62 + 13 * i, label, size=8.5); p.text(576, 62 + 13 * i, value, size=8.5, align="right")
    p.text(60, 147, "Bill to", size=8.5, font="Helvetica-Bold"); lines(p, 60, 160, "GREEN ISLAND GRAIN & FEED LLC\nPO BOX 77\nPRESTON IA 52069", 13, size=10)
    p.text(340, 160, "Service address", size=8.5, font="Helvetica-Bold"); lines(p, 340, 173, "3410 HWY 64\nPRESTON IA 52069", 12, size=8.5)
    p.text(36, 240, "Lines on this account", size=11, font="Helvetica-Bold"); p.line(36, 245, 576, 245)
    for i, number in enumerate(owned):
        y = 262 + 14 * i
        p.text(36, y, number[3:6] + "-" + number[6:], size=9); p.text(150, y, ("Business line", "Business line", "Scale house", "Fuel desk", "Elevator alarm")[i], size=9)
        p.text(576, y, world.money(19, 32), size=9, align="right")
    p.text(36, 348, "Calls", size=11, font="Helvetica-Bold"); p.line(36, 353, 576, 353)
    for i, (day, minutes, amount) in enumerate((("08/04", "3", ".18"), ("08/11", "12", ".72"), ("08/19", "1", ".06"), ("08/27", "7", ".42"))):
        y = 370 + 13 * i
        for x, value in ((36, day), (90, "9:1" + str(i) + " AM"), (170, "MAQUOKETA IA"), (290, "652-" + str(2204 + 31 * i)), (380, minutes + " min")): p.text(x, y, value, size=8.5)
        p.text(576, y, amount, size=8.5, align="right")
    lines(p, 36, 460, "Questions about your bill? Call the office at 732-9000 or stop in, 8 to 4:30. After hours trouble: 732-9911.\nOur drawing winners this month were 732-5533 and 732-5871. Thank you for being a member.", 12, size=8.5)
    p.line(36, 690, 576, 690, dash=[3, 3])
    lines(p, 36, 708, "Please return this part with your payment.   Account number 732-0417   Bill date September 1, 2026\nPreston Valley Telephone Exchange, PO Box 1, Preston IA 52069", 12, size=8.5)
    p.save()
    return Truth("7320417", owned, "GREEN ISLAND GRAIN & FEED LLC", Address(None, "PO BOX 77", None, "PRESTON", "IA", "52069", "PO BOX 77\nPRESTON IA 52069"), "2026-09-01",
                 ["lines printed with seven digits, the area code only with the main number", "account and invoice number look like numbers of seven digits", "called numbers of seven digits", "office and other members' numbers of seven digits in sentences"], btn=owned[0],
                 service=Address("3410", "HWY 64", None, "PRESTON", "IA", "52069", "3410 HWY 64\nPRESTON IA 52069"))
