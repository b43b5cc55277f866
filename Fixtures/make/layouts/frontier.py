"""Frontier: a ruled grid with a PIN, and a business bill of number groups with ranges."""
import os
from common.flow import Flow
from common.html import esc, page, table
from common.paper import ReportlabPaper, lines, logo, logo_source
from common.producers import chromium, distil
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("frontier", "summary-grid-pin", "reportlab")
def grid(world, pdf):
    """Drawn with reportlab: the Account Summary as a grid drawn out of order, PIN cell first, third-party calls with two numbers a row."""
    owned = world.own("3046652217", "3046652240")
    p = ReportlabPaper(pdf)

    def head(number):
        p.text(576, 34, f"Page {number} of 2", align="right")
        cells = [("PIN", "8830"), ("Account Number", "304-665-2217-041807-4"), ("New Charges Due Date", "7/03/26"), ("Billing Date", "6/07/26")]
        for i in (2, 0, 3, 1):
            p.box(36 + 135 * i, 44, 135, 28, stroke=(0.5, 0, 0)); p.text(42 + 135 * i, 54, cells[i][0], size=6.5); p.text(42 + 135 * i, 67, cells[i][1], size=9, font="Helvetica-Bold")

    head(1)
    p.image(36, 18, 90, 20, logo("FRONTIER", (200, 0, 30), 30))
    box = "NEW RIVER WHITEWATER OUTFITTERS, LTD.\n16 US RT 19 N\nFAYETTEVILLE WV 25840-9528"
    lines(p, 54, 130, box, 11, size=9)
    flow = Flow(p, [(36, 300)], 100, 560, head, first_top=210, size=9, step=12)
    flow.head("Account Summary", size=11)
    for label, value in [("Previous Balance", "131.88"), ("Payments Received Thru 6/02/26 Thank you!", "-131.88"), ("Balance Forward", ".00"), ("New Charges", "137.40")]: flow.row(label, value)
    flow.row("Total Amount Due", "$137.40", bold=True); flow.gap()
    flow.prose("To pay by phone call " + world.known("1.800.801.6652") + ". Questions " + world.known("1.800.921.8102") + ". WV Public Service Commission " + world.known("1-800-344-5113") + ", P.O. Box 812, Charleston WV 25323.")
    p.line(36, 600, 576, 600, dash=[2, 2]); p.text(36, 612, "P.O. Box 5157, Tampa, FL 33675   6790 0007 NO RP 07 06082026 NNNNNNNN 01 992218", size=6)
    lines(p, 54, 660, box, 11); lines(p, 340, 630, "PAYMENT STUB\nTotal Amount Due $137.40\nNew Charges Due Date 7/03/26\nAccount Number 304-665-2217-041807-4", 11); lines(p, 340, 690, "FRONTIER\nPO BOX 740407\nCINCINNATI OH 45274-0407", 11)
    p.text(54, 752, world.scan_line("30466522170418074"), size=9, font="Courier")
    p.next(); head(2)
    flow = Flow(p, [(36, 540)], 90, 750, head, page=2, first_top=100)
    flow.head("Detail of Frontier Charges"); flow.row("Monthly charges 6/07/26 - 7/06/26")
    for number in owned:
        flow.row(show(number, "slash"), bold=True)
        for label in ("Business Line", "Federal Subscriber Line Charge", "Access Recovery Charge", "Carrier Cost Recovery Surcharge"): flow.row((20, label, "left"), (540, world.money(1, 40), "right"))
    flow.head("Toll/Usage   304/665-2217", "Toll/Usage   304/665-2217 (continued)")
    for i, (day, time, called, place, minutes, amount) in enumerate(world.calls(16, 5, "304", "slash")): flow.row((0, f"{i + 1:03d}", "left"), (30, day, "left"), (70, time, "left"), (120, place, "left"), (240, called, "left"), (400, minutes, "right"), (540, amount, "right"))
    flow.head("ILD Teleservices on behalf of collect callers, questions " + world.decoy("877"))
    for day in ("05/09", "05/09", "05/16", "05/23"): flow.row((30, day, "left"), (70, "from " + world.decoy("681"), "left"), (200, "to " + show(owned[0]), "left"), (540, world.money(2, 9), "right"))
    p.save()
    return Truth("30466522170418074", owned, "NEW RIVER WHITEWATER OUTFITTERS, LTD.", Address("16", "US RT 19 N", None, "FAYETTEVILLE", "WV", "25840-9528", "16 US RT 19 N\nFAYETTEVILLE WV 25840-9528"), "2026-06-07",
                 ["17-digit account", "PIN cell beside the account number", "grid drawn out of order", "collect calls print from-number and the customer's own number", "slashes in the numbers", "US route without a comma", "no service address printed",
                  "called numbers in call detail"], btn=owned[0])


@fixture("frontier", "number-groups-distilled", "ghostscript")
def groups(world, pdf):
    """Printed by Chromium and passed through Ghostscript: numbers as group headings, ranges with thru, continued sections, ATTN and long name."""
    block = [f"26042288{n:02d}" for n in range(0, 30)]
    owned = world.own("2604228100", "2604228107", *block, "8552608100")
    box = "WOODBURN COMMUNITY HOSPITAL FOUNDATION & AUXILIARY, INC.\nATTN ACCTS PAYABLE 4TH FLOOR\n22100 STATE ROAD 37\nWOODBURN IN 46797-9644"
    head = "<div class=h>Account Number: 260-422-8100-112309-5 &nbsp;|&nbsp; PIN: 2094 &nbsp;|&nbsp; Billing Date: Oct 28, 2025 &nbsp;|&nbsp; Page {} of 3</div>"
    section = lambda title, rows: f"<h3>{title}</h3>" + table(rows, "w")
    body = f"""<img src="{logo_source('Frontier', (200, 0, 30), 34)}" width=120>{head.format(1)}<div class=mail>{esc(box)}</div><div class=two><div><h2>Account Summary</h2>{table([('Previous Balance', '$911.40'), ('Payment(s) Received Thru 10/24/25', '-$911.40'), ('Balance Forward', '$0.00'), ('New Charges', '$902.08'), ('Total Amount Due', '$902.08'), ('New Charges Due Date', '11/21/25')], 'w')}</div>
<div><h2>Service Address</h2><p>1 HOSPITAL DRIVE, WOODBURN, IN 46797</p><h2>Contact</h2><p>Business {world.known('1-800-921-8102')}<br>frontier.com/business<br>Text {world.decoy('888', 'dot')}</p></div></div>
<div class=stub><div>{esc(box)}</div><div>Account Number 260-422-8100-112309-5<br>Amount due $902.08<br><br>FRONTIER<br>P.O. BOX 20550<br>ROCHESTER NY 14602-0550</div></div><code>{world.scan_line('26042281001123095')}</code>
<div class=brk>{head.format(2)}<h2>Monthly Charges</h2>{section('260/422-8100', [('Centrex line (billing number)', '$31.00'), ('Directory listing', '$0.00')])}{section('260/422-8107', [('Business line - elevator', '$42.00')])}
{section('DID numbers 260/422-8800 thru 260/422-8829', [('30 numbers', '$30.00'), ('Trunk termination (12)', '$480.00')])}{section('855/260-8100', [('Toll free, terminates on 260/422-8100', '$12.00')])}
{section('Partial Month Charges and Credits', [('10/03/25 Removed 260/422-8111 ' , '-$7.20'), ('10/09/25 Circuit 32/LGGS/770412/GTEW', '$95.00')])}</div>
<div class=brk>{head.format(3)}<h2>Monthly Charges (continued)</h2>{section('260/422-8100 (continued)', [('Voice mail', '$9.99')])}{section('Taxes and fees', world.taxes(6))}<h2>Call Detail 260/422-8107</h2>{table([(d, t, p, c, m, a) for d, t, c, p, m, a in world.calls(25, 10, '260', 'slash')], 'w u', ('Date', 'Time', 'To', 'Number', 'Min', 'Amt'), (4, 5))}</div>"""
    world.decoys.append("2604228111")
    css = """@page{size:letter;margin:40pt} .h{font-size:8pt;background:#eee;padding:4pt} .mail{margin:40pt 30pt} .two{display:flex;gap:30pt} .two>div{flex:1} .w{width:100%} .brk{break-before:page} h3{font-size:9pt;margin:8pt 0 0} .u td,.u th{font-size:7.5pt}
.stub{border-top:1pt dashed #000;margin-top:120pt;padding-top:14pt;display:flex;justify-content:space-between}"""
    raw = str(pdf) + ".raw"
    chromium(page(body, css), raw); distil(raw, pdf); os.remove(raw)
    return Truth("26042281001123095", owned, "WOODBURN COMMUNITY HOSPITAL FOUNDATION & AUXILIARY, INC.", Address("22100", "STATE ROAD 37", None, "WOODBURN", "IN", "46797-9644", "22100 STATE ROAD 37\nWOODBURN IN 46797-9644"), "2025-10-28",
                 ["17-digit account", "PIN between account number and date", "numbers as group headings with a slash", "range with thru", "continued section repeats a number", "removed line", "circuit identifier", "toll-free line", "very long company name",
                  "ATTN line that names no person", "called numbers in call detail"], btn=owned[0], service=Address("1", "HOSPITAL DRIVE", None, "WOODBURN", "IN", "46797", "1 HOSPITAL DRIVE, WOODBURN, IN 46797"))
