"""Verizon Wireless: the inline design of 2025, and an old bill with sixty pages of call detail."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import ReportlabPaper, lines, logo, logo_source
from common.producers import chromium
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("verizon-wireless", "inline-2025", "chromium")
def inline(world, pdf):
    """Printed by Chromium: account and invoice inline in one line, cost centres, junk words that a viewer does not show."""
    centres = {"00041180": ["8014479052", "8014479061", "3853071188"], "00052207": ["8014470036", "4355031719", "4355031720"]}
    owned = world.own(*(n for group in centres.values() for n in group))
    users = iter(["Ines Maldonado", "Spare Phone", "Gary Whitehorse", "Jetpack Site 4", "Chau Pham", "Front Gate Camera"])
    junk = '<span class=junk>empty row business landscape test</span>'
    rows = "".join(f"<h3>{c}</h3>" + table([(f"{show(n)} {next(users)}", "$" + world.money(), "$" + world.money(0, 9), "$" + world.money()) for n in group], "w", ("", "Plan", "Surcharges", "Total"), (1, 2, 3)) + junk
                   for c, group in centres.items())
    detail = "".join(f"<h2>{show(n)}</h2>" + table([("Business Unlimited Pro 5G", "$45.00"), ("Fed Universal Service Charge", "$" + world.money(0, 3)), (f"Total Current Charges for {show(n)}", "$" + world.money(40, 60))], "w") +
                     table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(12, 9, "801", "dot")], "u", ("Date", "Time", "Number", "Destination", "Min."), ()) for n in owned)
    box = "WASATCH CRANE & RIGGING, INC.\nATTN CHAU PHAM\n2780 S REDWOOD RD UNIT C\nWEST VALLEY CITY, UT 84119-4708"
    head = "<div class=h>Account: 742066318-00002 &nbsp; Invoice: 6120447795 &nbsp; Billing period: Aug 22 - Sep 21, 2025 &nbsp; Page {}</div>"
    body = f"""{head.format(1)}<img src="{logo_source('verizon', (20, 20, 20))}" width=110><div class=ret>PO BOX 489<br>NEWARK, NJ 07101-0489</div>
<div class=mail>KEYLINE<br>/0918820417/<br>{esc(box)}</div><div class=sum><b>Your bill</b> {junk}{table([('Balance from last bill', '$0.00'), ('Charges this month', '$402.11')], 'w')}
<p><b class=big>$402.11</b><br>Due date Oct 14, 2025<br>Bill date: September 21, 2025</p><p>Review your bill online at b2b.verizon.com. Questions? {world.known('1.800.922.0204')} or *611</p></div>
<div class=stub><div>Pay by phone #PMT (#768)<br>Account: 742066318-00002<br>Invoice: 6120447795</div><div>{esc(box)}</div><div>Make check payable to Verizon Wireless.<br>PO BOX 16810<br>NEWARK, NJ 07101-6810</div></div><code>{world.scan_line('74206631800002')}</code>
<div class=brk>{head.format(2)}<h1>Charges by Cost Center</h1>{rows}</div><div class=brk>{head.format(3)}<h1>Lines Charges</h1><div class=cols>{detail}</div></div>"""
    css = """@page{size:letter;margin:36pt} .h{font-size:7.5pt;border-bottom:.5pt solid #888;margin-bottom:12pt} .ret{font-size:6.5pt;margin:14pt 0} .mail{position:absolute;left:30pt;top:130pt}
.sum{margin:60pt 0 0 270pt} .big{font-size:24pt} .w{width:100%} .brk{break-before:page} .cols{column-count:2;column-gap:24pt} .cols .w,.u td,.u th{font-size:7pt} h2{font-size:9pt;margin:8pt 0 2pt} h3{font-size:9pt}
.junk{color:#fff;font-size:1pt} .stub{border-top:1pt dashed #000;margin-top:130pt;display:flex;gap:30pt;padding-top:10pt;font-size:8pt}"""
    chromium(page(body, css), pdf)
    return Truth("74206631800002", owned, "WASATCH CRANE & RIGGING, INC.", Address("2780", "S REDWOOD RD", "UNIT C", "WEST VALLEY CITY", "UT", "84119-4708"), "2025-09-21",
                 ["account and invoice inline in one header line", "carrier's return address stands first", "KEYLINE and barcode text over the name", "invisible junk words",
                  "cost-centre headings of digits", "data devices among the lines", "no service address printed", "called numbers in call detail"], contact="CHAU PHAM")


@fixture("verizon-wireless", "sixty-pages-of-calls", "reportlab")
def sixty_pages(world, pdf):
    """Drawn with reportlab: labels above values in boxes, a sheet turned by /Rotate 90 and sixty pages of call detail."""
    owned = world.own("7046182091", "7046182094", "7046182107", "7049915518", "9802271406", "9802271407", "9802271411", "7049915530")
    users = ["Marguerite Fontenot", "Isaac Bloomquist", "Night Manager", "Priya Raghunathan", "Van 1", "Van 2", "Van 3", "Reception"]
    p = ReportlabPaper(pdf)

    def head(number):
        p.image(36, 22, 84, 24, logo("verizon", (205, 4, 11)))
        for x, label, value in ((300, "Invoice Number", "2847703915"), (390, "Account Number", "386201774-00001"), (490, "Date Due", "12/06/25"), (545, "Page", f"{number}")):
            p.box(x - 4, 24, 86 if x < 480 else 50, 24, stroke=(0.7, 0.7, 0.7)); p.text(x, 32, label, size=6); p.text(x, 44, value, size=8, font="Helvetica-Bold")

    head(1)
    lines(p, 36, 70, "PO BOX 489\nNEWARK, NJ 07101-0489", 8, size=6.5)
    box = "CATAWBA RIVER VETERINARY EMERGENCY\nHOSPITAL, PLLC\n13850 BALLANTYNE CORPORATE PL STE 100-B\nCHARLOTTE, NC 28277"
    lines(p, 54, 150, "KEYLINE\n/1147700352/\n" + box, 10)
    flow = Flow(p, [(300, 276)], 110, 560, head, first_top=130, size=8.5, step=11)
    flow.head("Quick Bill Summary", size=12); flow.row("Oct 15 - Nov 14")
    for label in ("Previous Balance", "Payment - Thank You", "Monthly Access Charges", "Usage and Purchase Charges", "Taxes, Governmental Surcharges & Fees"): flow.row(label, "$" + world.money(20, 400))
    flow.row("Total Charges Due by December 6, 2025", "$611.40", bold=True)
    flow.prose("Questions: " + world.known("1.800.922.0204") + " or *611 from your phone.")
    p.line(36, 580, 576, 580, dash=[3, 3])
    for i, (label, value) in enumerate([("Bill Date", "November 14, 2025"), ("Account Number", "386201774-00001"), ("Invoice Number", "2847703915"), ("Total Amount Due", "$611.40")]):
        p.text(320, 602 + 11 * i, label); p.text(440, 602 + 11 * i, value)
    lines(p, 54, 650, box, 10); lines(p, 340, 690, "PO BOX 16810\nNEWARK, NJ 07101-6810", 10)
    p.text(54, 740, world.scan_line("38620177400001"), size=9, font="Courier")
    p.next(); p.rotate_page(90); p.turned(90, 0, 792)
    # Inside the turned frame the sheet is 792 wide and 612 high and upright in a viewer.
    put = p.text
    put(40, 40, "Overview of Lines", size=12, font="Helvetica-Bold"); put(500, 40, "Account Number 386201774-00001   Page 2")
    for i, title in enumerate(["Lines", "", "Account Charges", "Monthly Charges", "Usage", "Equipment", "Surcharges", "Taxes", "Total"]): put(40 + 80 * i, 70, title, font="Helvetica-Bold")
    for r, (number, user) in enumerate(zip(owned, users)):
        put(40, 90 + 14 * r, f"{show(number)}  {user}")
        for i in range(2, 9): put(75 + 80 * i, 90 + 14 * r, "$" + world.money(), align="right")
    p.straight(); p.next(); head(3)
    flow = Flow(p, [(36, 540)], 66, 772, head, page=3, size=7.5, step=9.5)
    for number, user in zip(owned, users):
        flow.head(f"Detail for {user}: {show(number)}", f"Detail for {user}: {show(number)}, continued", size=8)
        flow.row((0, "Date", "left"), (50, "Time", "left"), (110, "Number", "left"), (190, "Rate", "left"), (270, "Destination", "left"), (460, "Min.", "right"), (540, "Airtime", "right"), bold=True)
        for day, time, called, place, minutes, _ in world.calls(545, 11, "704", "dash"):
            rate = world.random.choice(("Peak", "Off-Peak", "N&W"))
            to = place if world.random.random() < .6 else "Incoming CL"
            flow.row((0, day, "left"), (50, time, "left"), (110, called, "left"), (190, rate, "left"), (270, to, "left"), (460, minutes, "right"), (540, "--", "right"))
    p.save()
    return Truth("38620177400001", owned, "CATAWBA RIVER VETERINARY EMERGENCY HOSPITAL, PLLC",
                 Address("13850", "BALLANTYNE CORPORATE PL", "STE 100-B", "CHARLOTTE", "NC", "28277"), "2025-11-14",
                 ["sixty pages of call detail", "page turned by /Rotate 90", "labels above values in boxes, invoice before account", "company name over two lines", "carrier's return address stands first",
                  "Detail heads carried over as continued", "no service address printed"])
