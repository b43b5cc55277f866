"""T-Mobile: the design of 2023 with the upside-down address sheet, and the legacy statement."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import ReportlabPaper, lines, logo
from common.producers import weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("t-mobile", "upside-down-address", "reportlab")
def upside_down(world, pdf):
    """Drawn with reportlab: name and billing address stand only on the last page, turned by 180 degrees through the text matrix."""
    voice = world.own("5058193304", "5058193318", "5053917720"); data = world.own("5058193377"); gone = world.own("5058193390")[0]
    world.decoys.append(gone)
    p = ReportlabPaper(pdf)

    def head(number):
        p.image(36, 22, 30, 30, logo("T", (226, 0, 116), background=(255, 255, 255)))
        for x, label, value in ((300, "Bill period", "Mar 04, 2026 - Apr 03, 2026"), (430, "Account", "971130482"), (490, "Invoice", "971130482-31"), (555, "Page", f"{number} of 4")):
            p.text(x, 32, label, size=6.5); p.text(x, 43, value, size=7, font="Helvetica-Bold")

    head(1)
    p.text(36, 110, "Welcome ADELITA BACA,", size=18, font="Helvetica-Bold")
    p.text(36, 132, "Here's your bill for April.", size=12)
    p.text(36, 170, "TOTAL DUE", size=9); p.text(36, 194, "$214.35", size=22, font="Helvetica-Bold"); p.text(36, 210, "Your bill is due by Apr 26, 2026. Bill issue date Apr 04, 2026.", size=8)
    flow = Flow(p, [(36, 540)], 80, 740, head, first_top=250, size=8.5, step=12)
    flow.row((0, "THIS BILL SUMMARY", "left"), (250, "Line Type", "left"), (360, "Plans", "right"), (450, "Equipment", "right"), (540, "Total", "right"), bold=True)
    flow.row((0, "Account", "left"), (360, "$120.00", "right"), (450, "-", "right"), (540, "$120.00", "right"))
    for number, kind in [*((n, "Voice") for n in voice), (data[0], "Mobile Internet"), (gone, "Voice")]:
        flow.row((0, show(number, "paren") + (" - Removed" if number == gone else ""), "left"), (250, kind, "left"), (360, "$" + world.money(), "right"), (450, "-", "right"), (540, "$" + world.money(), "right"))
    flow.gap(20)
    flow.prose("Help: 611 or " + world.known("1-800-937-8997") + ". Disagree? Write T-Mobile Customer Relations, P.O. Box 37380, Albuquerque, NM 87176-7380.")
    p.next(); head(2)
    flow = Flow(p, [(36, 540)], 80, 760, head, page=2, first_top=90, size=8.5, step=11)
    flow.head("DETAILED CHARGES", size=11)
    for number, kind in [*((n, "User | Voice") for n in voice), (data[0], "Connected Device | Mobile Internet")]:
        flow.row(show(number, "paren"), "$" + world.money(), bold=True); flow.row(kind); flow.row("6120 Indian School Rd NE Ste 210, Albuquerque NM 87110", size=7)
        flow.row("Business Unlimited Advanced", "$" + world.money()); flow.gap()
    flow.head("USAGE DETAILS - TALK  " + show(voice[0], "paren"), "USAGE DETAILS - TALK  " + show(voice[0], "paren") + " continued")
    for day, time, called, place, minutes, _ in world.calls(44, 3, "505", "paren"):
        if world.random.random() < .1: world.decoys.remove("".join(c for c in called if c.isdigit())); called, place = "011" + world.digits(11), "Mexico"
        flow.row((0, day, "left"), (50, time, "left"), (110, called, "left"), (220, place, "left"), (400, minutes, "right"), (540, "-", "right"))
    flow.end()
    p.next(); head(4)
    p.turned(180, 612, 792)
    lines(p, 60, 120, "SANDIA PEAK COURIER & FREIGHT LLC\nATTN: ADELITA BACA\nPO BOX 94411\nALBUQUERQUE NM 87199-4411", 11, size=9)
    lines(p, 340, 60, "T-MOBILE\nPO BOX 742596\nCINCINNATI OH 45274-2596", 11, size=9)
    p.text(60, 200, "971130482" + "00000214350000021435" + world.digits(8), size=9, font="Courier")
    p.straight()
    p.text(36, 200, "If you pay by mail, cut here and put this part in the envelope so that the address shows in the window.", size=8)
    p.save()
    return Truth("971130482", voice + data, "SANDIA PEAK COURIER & FREIGHT LLC",
                 Address(None, "PO BOX 94411", None, "ALBUQUERQUE", "NM", "87199-4411", "PO BOX 94411\nALBUQUERQUE NM 87199-4411"), "2026-04-04",
                 ["name and billing address upside down on the last page", "Welcome line names the user, not the billing name", "invoice number holds the account number", "removed line",
                  "one address repeated for every line is the service address", "data-only line among the numbers", "international called numbers", "called numbers in call detail"],
                 service=Address("6120", "Indian School Rd NE", "Ste 210", "Albuquerque", "NM", "87110", "6120 Indian School Rd NE Ste 210\nAlbuquerque NM 87110"),
                 contact="ADELITA BACA", findings=["data-only line"])


@fixture("t-mobile", "statement-for-legacy", "weasyprint")
def legacy(world, pdf):
    """Set with WeasyPrint: "Your Statement" of the legacy design, each line's page with the address of primary use; two places."""
    owned = world.own("4024176628", "4024176634", "3085302290")
    places = ["1212 N 27TH ST STE C, LINCOLN NE 68503", "1212 N 27TH ST STE C, LINCOLN NE 68503", "305 W SOUTH FRONT ST, GRAND ISLAND NE 68801"]
    box = "PLATTE VALLEY SEED\nTESTING LABORATORY COMPANY\n1212 N 27TH ST STE C\nLINCOLN NE 68503-1901"
    sections = "".join(f"""<div class=brk><div class=h>Your Statement &nbsp; Account Number: 518209936 &nbsp; Page {i + 2} of 4</div><h2>Mobile Number {show(n, 'paren')}</h2>
<p>Address at which this line is primarily used:<br>{esc(a)}</p>{table([('Monthly Recurring Charges', '$' + world.money()), ('Credits & Adjustments', '$0.00'), ('Usage Charges', '$' + world.money(0, 4)), ('Taxes & Surcharges', '$' + world.money(1, 6))], 'w')}
<h3>Local Airtime, Long Distance and International Charges</h3>{table([(d, t, p, c, m, '-') for d, t, c, p, m, _ in world.calls(26 + 9 * i, 1, '402', 'tight')], 'w u', ('Date', 'Time', 'Description', 'Number', 'Minutes', 'Charge'), (4, 5))}</div>""" for i, (n, a) in enumerate(zip(owned, places)))
    body = f"""<table class=top><tr><td><div class=pink>&nbsp;</div></td><td>Statement For:<br>Account Number:<br>Bill Date:<br>Due Date:</td><td><b>PLATTE VALLEY SEED TESTING<br>518209936<br>Jan 28, 2026<br>Feb 20, 2026</b></td></tr></table>
<div class=mail>{esc(box)}</div><h1>Your Statement</h1>{table([('Previous Balance', '$142.18'), ('Payment received - Thank You', '($142.18)'), ('Total Past Due', '$0.00'), ('Monthly Recurring Charges', '$131.00'), ('Taxes, Fees & Surcharges', '$13.02'), ('Total Current Charges', '$144.02')], 'w half')}
<p>Customer Service Number: {world.known('1-800-937-8997')} or 611. Business care {world.known('1-844-428-9678')}. www.t-mobile.com</p>
<div class=stub>{table([('Statement For:', 'PLATTE VALLEY SEED TESTING'), ('Account Number:', '518209936'), ('Amount Due by Feb 20, 2026', '$144.02'), ('Amount Enclosed', '$')], 'w half')}
<div class=remit>T-MOBILE<br>PO BOX 742596<br>CINCINNATI OH 45274-2596</div><code>{world.scan_line('518209936')}</code></div>{sections}"""
    css = """@page{size:letter;margin:40pt} .top{width:100%;margin-bottom:30pt} .pink{background:#e20074;width:26pt;height:26pt} .mail{margin:0 0 40pt 30pt} .w{width:100%} .half{width:60%} .u td,.u th{font-size:7.5pt}
.stub{border-top:1pt dashed #444;margin-top:90pt;padding-top:8pt} .remit{margin:10pt 0 10pt 330pt} .brk{break-before:page} .h{font-size:8pt;border-bottom:1pt solid #e20074;margin-bottom:14pt}"""
    weasyprint(page(body, css), pdf)
    return Truth("518209936", owned, "PLATTE VALLEY SEED TESTING LABORATORY COMPANY", Address("1212", "N 27TH ST", "STE C", "LINCOLN", "NE", "68503-1901", "1212 N 27TH ST STE C\nLINCOLN NE 68503-1901"),
                 "2026-01-28", ["two addresses of primary use: locations, no service address", "Statement For shows a shortened name", "company name over two lines", "parentheses without a space in called numbers",
                                "carrier's name only in the remit block and notices", "called numbers in call detail"], also=["PLATTE VALLEY SEED TESTING"], findings=["several locations on one bill"],
                 locations=[Address("1212", "N 27TH ST", "STE C", "LINCOLN", "NE", "68503", places[0]), Address("305", "W SOUTH FRONT ST", None, "GRAND ISLAND", "NE", "68801", places[2])])
