"""Further bills of unknown issuers: suffix lists, an e-mail printed to paper, a competitive carrier's BTN and WTN columns."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import ReportlabPaper, lines
from common.producers import chromium, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture(None, "suffix-lists", "weasyprint")
def suffixes(world, pdf):
    """Set with WeasyPrint: numbers as suffix lists and ranges after one area code and exchange."""
    owned = world.own("5124832200", "5124832201", "5124832202", "5124832217", *(f"51248323{n:02d}" for n in range(40, 50)), "7372414090")
    body = f"""<h1>Barton Creek Business Telephone</h1><table class=top><tr><td>Wimberley Lens Grinding &amp; Optical, Inc.<br>dba Hill Country Eyewear<br>101 Old Kyle Rd Ste 300<br>Wimberley TX 78676</td><td>Customer: 8-30771<br>Statement: 8-30771-11<br>Statement date: 11/02/2025</td></tr></table>
<h3>Numbers in service</h3><p>Main 512.483.2200, also 512.483.2201 / 2202 / 2217<br>DID range 512.483.2340-2349<br>Austin line 737.241.4090</p><p>No longer in service since 10/14: 512.483.2218</p><h3>Charges</h3>{table([('Trunks', '180.00'), ('DID range of ten', '10.00'), ('Taxes', '22.10'), ('Total by 11/25/2025', '212.10')], 'w')}
<p>Installed at 101 Old Kyle Rd Ste 300 and 14015 Ranch Road 12, Wimberley TX 78676. Trouble {world.decoy('512', 'dot')} ext 3, billing ext 2210.</p>"""
    world.decoys.append("5124832218")
    weasyprint(page(body, "@page{size:letter;margin:60pt} .top{width:100%} .w{width:60%} h1{font:bold 17pt 'Liberation Serif'}"), pdf)
    return Truth("830771", owned, "Wimberley Lens Grinding & Optical, Inc.", Address("101", "Old Kyle Rd", "Ste 300", "Wimberley", "TX", "78676", "101 Old Kyle Rd Ste 300\nWimberley TX 78676"), "2025-11-02",
                 ["suffix list after one full number", "range printed as last four digits", "number out of service in the same form", "extensions of four digits that look like suffixes", "statement number begins with the customer number", "two installation addresses in one sentence", "dba line"], btn=owned[0],
                 also=["Wimberley Lens Grinding & Optical, Inc. dba Hill Country Eyewear"], findings=["several locations on one bill"],
                 locations=[Address("101", "Old Kyle Rd", "Ste 300", "Wimberley", "TX", "78676", "101 Old Kyle Rd Ste 300"), Address("14015", "Ranch Road 12", None, "Wimberley", "TX", "78676", "14015 Ranch Road 12, Wimberley TX 78676")])


@fixture(None, "printed-e-mail", "chromium")
def email(world, pdf):
    """Printed by Chromium: an e-mail receipt with mail headers, a forwarded date and a signature full of numbers."""
    owned = world.own("9712048810", "9712048811")
    body = f"""<p class=s>9/4/26, 8:12 AM &nbsp;&nbsp; Mail - Thaddeus Brightwater - Receipt</p><h2>Fwd: Receipt for your phone service</h2><p>From: Brightwater, Thaddeus &lt;thad@example.com&gt;<br>Sent: Friday, September 4, 2026 8:10 AM<br>To: porting@example.net</p><p>Here is the bill you asked for.<br>-- <br>Thad Brightwater, Operations<br>Tumalo Cider Works | o {world.decoy('541', 'dot')} | m {world.decoy('541', 'dot')}</p><hr>
<p>---------- Forwarded message ----------<br>From: Ringwell Billing &lt;billing@example.org&gt;<br>Date: Tue, Sep 1, 2026</p><h3>Thanks, Tumalo Cider Works Cooperative!</h3><p>We charged your card ending 4410 on September 1, 2026.</p>{table([('Account', 'rw_7Q2K4410'), ('Receipt', '2026-09-4410'), ('Invoice date', 'September 1, 2026'), ('Billed to', 'Tumalo Cider Works Cooperative, 64684 Cook Ave, Bend, OR 97703'), ('Emergency (911) address', '19855 4th Street, Ste 105, Bend, OR 97703'), ('Primary number', show(owned[0], 'paren')), ('Second number', show(owned[1], 'paren')), ('Call forwarding', 'after 5 rings to ' + world.decoy('541', 'paren'))], 'w', None, ())}
<p>Total $41.98. Reply to this e-mail or call {world.decoy('888', 'paren')}. Ringwell Inc., 2261 Market St #4667, San Francisco, CA 94114</p>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .s{font-size:7pt} .w td{border:.4pt solid #ccc}"), pdf)
    return Truth("rw7Q2K4410", owned, "Tumalo Cider Works Cooperative", Address("64684", "Cook Ave", None, "Bend", "OR", "97703", "64684 Cook Ave, Bend, OR 97703"), "2026-09-01",
                 ["mail headers and two other dates", "signature with two numbers of the customer's people", "account with a prefix and small letters", "billing name and address in one cell", "emergency address is the service address", "forward-to number", "issuer's address in the foot"],
                 btn=owned[0], service=Address("19855", "4th Street", "Ste 105", "Bend", "OR", "97703", "19855 4th Street, Ste 105, Bend, OR 97703"))


@fixture(None, "clec-btn-wtn-columns", "reportlab")
def clec(world, pdf):
    """Drawn with reportlab: BTN and WTN as abbreviations in column heads, order numbers and an end user's own account beside the carrier's."""
    owned = world.own("2296881500", "2296881501", "2296881502", "2296881540", "8552291500")
    p = ReportlabPaper(pdf)
    p.box(36, 24, 540, 26, fill=(0.15, 0.25, 0.3), stroke=None)
    p.text(44, 42, "FLINT RIVER COMPETITIVE EXCHANGE", size=13, font="Helvetica-Bold", color=(1, 1, 1)); p.text(568, 42, "INVOICE", size=13, align="right", color=(1, 1, 1))
    for i, (label, value) in enumerate([("ACCT", "FRX 11-88204"), ("BTN", "229 688 1500"), ("INV", "11882041025"), ("DATE", "25-OCT-2025"), ("DUE", "14-NOV-2025"), ("LEC ACCT", "229 688-1500 417")]):
        p.text(36 + 92 * i, 66, label, size=6.5, color=(0.4, 0.4, 0.4)); p.text(36 + 92 * i, 78, value, size=9, font="Helvetica-Bold")
    lines(p, 54, 120, "PLAINS PECAN SHELLING &\nCONFECTIONERY CO., A GEORGIA CORPORATION\nATTN E. M. SUTTLES\nPOST OFFICE DRAWER 9\nPLAINS GA 31780", 11, size=9)
    lines(p, 340, 120, "SVC ADDR\n210 US HWY 280 W\nPLAINS GA 31780", 11, size=9)
    flow = Flow(p, [(36, 540)], 80, 740, None, first_top=210, size=8.5, step=12)
    flow.row((0, "WTN", "left"), (110, "USE", "left"), (220, "ORDER", "left"), (320, "SINCE", "left"), (420, "FEATURES", "left"), (540, "MRC", "right"), bold=True)
    for n, use in zip(owned, ("BTN/main", "hunt 2", "hunt 3", "credit card", "toll free > 1500")):
        flow.row((0, show(n, "space"), "left"), (110, use, "left"), (220, "N" + world.digits(8), "left"), (320, "03/2019", "left"), (420, "CID VM" if n[-1] < "3" else "-", "left"), (540, world.money(8, 30), "right"))
    flow.row((0, world.decoy("229", "space"), "left"), (110, "DISC 10/02/25", "left"), (220, "D" + world.digits(8), "left"), (540, "-12.00", "right"))
    flow.row((0, world.decoy("229", "space"), "left"), (110, "PORTED 10/19/25", "left"), (220, "P" + world.digits(8), "left"), (540, ".00", "right"))
    flow.head("TOLL BY WTN 229 688 1502")
    for day, time, called, place, minutes, amount in world.calls(22, 10, "229", "space"): flow.row((0, day, "left"), (50, time, "left"), (110, called, "left"), (220, place, "left"), (420, minutes, "right"), (540, amount, "right"))
    p.text(36, 760, "Remit: Flint River Competitive Exchange, PO Box 1880, Albany GA 31702. Repair " + world.decoy("877", "space"), size=7.5)
    p.save()
    return Truth("FRX1188204", owned, "PLAINS PECAN SHELLING & CONFECTIONERY CO., A GEORGIA CORPORATION", Address(None, "POST OFFICE DRAWER 9", None, "PLAINS", "GA", "31780", "POST OFFICE DRAWER 9\nPLAINS GA 31780"), "2025-10-25",
                 ["account with a blank inside", "the former carrier's account beside it, of a telephone number's form", "BTN and WTN as column heads", "post office drawer", "company name over two lines with a comma clause", "disconnected number in the table", "ported-away number in the table", "called numbers in call detail"],
                 btn=owned[0], contact="E. M. SUTTLES", also=["PLAINS PECAN SHELLING & CONFECTIONERY CO."], service=Address("210", "US HWY 280 W", None, "PLAINS", "GA", "31780", "210 US HWY 280 W\nPLAINS GA 31780"))
