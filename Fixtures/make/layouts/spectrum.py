"""Spectrum: a business bill that prints no number of the customer, and a consolidated bill of several places."""
from common.flow import Flow
from common.paper import CairoPaper, ReportlabPaper, lines, logo
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("spectrum", "business-no-numbers", "reportlab")
def no_numbers(world, pdf):
    """Drawn with reportlab: date, account and security code at the upper left; not one telephone number of the customer."""
    p = ReportlabPaper(pdf)

    def head(number):
        lines(p, 36, 34, "Statement Date:\nAccount Number:\nSecurity Code:", 11, font="Helvetica-Bold")
        lines(p, 116, 34, "October 23, 2025\n8245 12 110 0088514\n7193", 11)
        p.image(450, 24, 110, 26, logo("Spectrum Business", (0, 50, 90), 30)); p.text(576, 66, f"Page {number} of 2", align="right")

    head(1)
    lines(p, 36, 100, "Service At:\n2650 N SHERIDAN WAY\nUNIT 1407\nAPPLETON WI 54914-8812", 11)
    flow = Flow(p, [(36, 300)], 100, 560, head, first_top=170, size=9, step=12)
    flow.head("Contact Us", size=11)
    flow.prose("Visit us at SpectrumBusiness.net or call " + world.known("1-866-519-1263") + ". Moving? " + world.known("855-707-7328") + ".")
    flow.head("Summary   Services from 10/23/25 through 11/22/25", size=11)
    for label, value in [("Previous Balance", "219.96"), ("Payments Received - Thank You", "-219.96"), ("Remaining Balance", "$0.00"), ("Spectrum Business Internet", "164.99"),
                         ("Spectrum Business Voice (2 lines)", "49.98"), ("Taxes, Fees and Charges", "5.44"), ("Current Charges", "$220.41")]: flow.row(label, value)
    flow.row("Total Due by 11/09/25", "$220.41", bold=True)
    p.box(360, 170, 216, 120, fill=(0.92, 0.95, 0.98), stroke=None)
    lines(p, 370, 186, "Never miss a call\nAdd a third voice line with unlimited\nlong distance for $24.99 a month.\nCall " + world.decoy("877") + " today.\nOffer code 8245-12.", 12, size=8)
    p.text(36, 600, "Detach the included payment stub and enclose it with a check made payable to Spectrum.", size=7)
    p.line(36, 606, 576, 606, dash=[3, 2])
    lines(p, 36, 622, "4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652\n8633 2390 NO RP 23 10242025 NNNNNNNN 01 002214 0009", 8, size=6)
    lines(p, 54, 660, "FOX RIVER ORGAN BUILDERS\nDBA FOX RIVER PIANO\nPO BOX 1180\nAPPLETON WI 54912-1180", 10)
    lines(p, 350, 626, "October 23, 2025\nFOX RIVER ORGAN BUILDERS\nAccount Number: 8245 12 110 0088514\nService At: 2650 N SHERIDAN WAY\nTotal Due by 11/09/25   $220.41", 10)
    lines(p, 350, 700, "CHARTER COMMUNICATIONS\nPO BOX 6030\nCAROL STREAM IL 60197-6030", 10)
    p.text(300, 752, "8245121100088514" + "00000220410000220414", size=9, font="Courier")
    p.next(); head(2)
    flow = Flow(p, [(36, 250), (320, 256)], 100, 740, head, page=2)
    flow.head("Charge Details"); flow.row("Previous Balance", "219.96"); flow.row("EFT Payment 10/09", "-219.96")
    flow.head("Spectrum Business Voice")
    for label in ("Voice line 1", "Voice line 2", "Unlimited long distance", "Voice mail", "Caller ID name"): flow.row(label, "0.00" if label[0] != "V" else "24.99")
    flow.head("Taxes, Fees and Charges")
    for label, value in world.taxes(5): flow.row(label, value)
    flow.head("Billing Information")
    flow.prose("Complaint procedures: contact us first at " + world.known("833-267-6094") + ". For hearing impaired customers dial 711. Copyright notices: Charter Communications, 12405 Powerscourt Drive, St. Louis, MO 63131.")
    p.save()
    return Truth("8245121100088514", [], "FOX RIVER ORGAN BUILDERS", Address(None, "PO BOX 1180", None, "APPLETON", "WI", "54912-1180", "PO BOX 1180\nAPPLETON WI 54912-1180"), "2025-10-23",
                 ["no telephone number of the customer is printed", "security code beside the account number", "issuer's return address over the customer's block", "DBA line", "PO box billing, street service",
                  "name only in the coupon", "marketing box with a sales number"], also=["FOX RIVER ORGAN BUILDERS DBA FOX RIVER PIANO"],
                 service=Address("2650", "N SHERIDAN WAY", "UNIT 1407", "APPLETON", "WI", "54914-8812", "2650 N SHERIDAN WAY\nUNIT 1407\nAPPLETON WI 54914-8812"), findings=["no telephone numbers printed"])


@fixture("spectrum", "control-and-sub-accounts", "cairo")
def consolidated(world, pdf):
    """Drawn with cairo: a control account in the header, a sub-account, service address and lines for every place, two up."""
    places = [("8260 13 040 0411902", Address("77", "CANAL LANDING BLVD", "STE 9", "ROCHESTER", "NY", "14626", "77 CANAL LANDING BLVD STE 9\nROCHESTER NY 14626"), ["5857239004", "5857239005"]),
              ("8260 13 112 0055083", Address("4300", "BUFFALO RD", None, "NORTH CHILI", "NY", "14514", "4300 BUFFALO RD\nNORTH CHILI NY 14514"), ["5855942217"]),
              ("8260 16 003 1190467", Address("12", "N MAIN ST", "FL 2", "CANANDAIGUA", "NY", "14424", "12 N MAIN ST FL 2\nCANANDAIGUA NY 14424"), ["5853960418", "5853960419"])]
    owned = world.own(*(n for _, _, ns in places for n in ns))
    p = CairoPaper(pdf)

    def head(number):
        p.image(36, 24, 90, 22, logo("Spectrum", (0, 60, 110), 30))
        for x, label, value in ((150, "CONTROL ACCOUNT NUMBER", "8260 13 099 0000716"), (300, "STATEMENT DATE", "Jul 08, 2026"), (410, "HIERARCHY ID", "H-3320714"), (520, "PAGE", f"{number} of 2")):
            p.text(x, 34, label, size=6); p.text(x, 46, value, size=8, font="Liberation Sans-Bold")

    head(1)
    box = "GENESEE VALLEY HEARING AIDS, INC.\nATTN: CORDELIA HARGREAVES\n77 CANAL LANDING BLVD STE 9\nROCHESTER NY 14626-5108"
    lines(p, 60, 110, box, 11, size=9)
    flow = Flow(p, [(36, 320)], 80, 560, head, font="Liberation Sans", first_top=210, size=8.5, step=12)
    flow.head("Account Summary", size=11)
    for label, value in [("Previous Balance", "612.40"), ("Payments Received", "-612.40"), ("New Charges, 3 sub-accounts", "618.02")]: flow.row(label, value)
    flow.row("Total Due by 07/25/2026", "$618.02", bold=True)
    flow.gap(); flow.prose("Auto Pay: your payment is taken on 07/25/26. Support " + world.known("1-888-812-2591") + " or " + world.known("855-757-7328") + ".")
    lines(p, 60, 640, box, 11); lines(p, 360, 640, "Control Account 8260 13 099 0000716\nTotal Due $618.02\n\nSPECTRUM\nPO BOX 6030\nCAROL STREAM IL 60197-6030", 11)
    p.next(); head(2)
    flow = Flow(p, [(36, 255), (316, 260)], 80, 420, head, font="Liberation Sans", page=2)
    for account, place, numbers in places:
        flow.head(f"Account Number: {account}")
        flow.row("Service At"); [flow.row(l) for l in place.printed().split("\n")]
        flow.row("Security Code: " + world.digits(4))
        for number in numbers:
            flow.row(f"Phone number {show(number, 'paren')}", "29.99")
            for label in ("Voice mail", "Call guard", "Directory listing"): flow.row("   " + label, "0.00")
        flow.row("Business Internet", world.money(90, 160)); flow.row("Subtotal", world.money(150, 260), bold=True); flow.gap(12)
        flow.row("Calls")
        for day, time, called, where, minutes, _ in world.calls(8, 6, "585", "flat"): flow.row((0, day, "left"), (40, time, "left"), (90, called, "left"), (150, where, "left"), (250, minutes, "right"))
    p.save()
    return Truth("8260130990000716", owned, "GENESEE VALLEY HEARING AIDS, INC.", Address("77", "CANAL LANDING BLVD", "STE 9", "ROCHESTER", "NY", "14626-5108", "77 CANAL LANDING BLVD STE 9\nROCHESTER NY 14626-5108"),
                 "2026-07-08", ["control account in the header, a sub-account for every place", "hierarchy id", "security code in every section", "several locations, the first at the billing address", "called numbers of ten digits in one piece",
                                "labels over values in a header row"], contact="CORDELIA HARGREAVES", findings=["several accounts and locations on one bill"], locations=[pl for _, pl, _ in places])
