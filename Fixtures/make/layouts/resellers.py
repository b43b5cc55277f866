"""Granite, MetTel, Allstream/Zayo, Peerless: resellers and wholesale carriers, several of whose bills print no telephone number."""
import io, pathlib, tempfile
from common.flow import Flow
from common.html import esc, page, table
from common.paper import ReportlabPaper, lines, logo
from common.producers import chromium, distil, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("granite", "child-bill-one-location", "ghostscript")
def child(world, pdf):
    """Drawn with reportlab and distilled by Ghostscript: a child account's own bill, its parent named beside it, lines under a WTN column, a disconnect."""
    owned = world.own("7813382040", "7813382041", "7813387716", "8663382040")
    with tempfile.TemporaryDirectory() as folder:
        raw = pathlib.Path(folder) / "raw.pdf"
        p = ReportlabPaper(raw)

        def head(number):
            p.text(40, 40, "GRANITE", size=20, font="Times-Bold", spacing=4)
            for i, (label, value) in enumerate([("ACCOUNT NUMBER:", "04418276"), ("PARENT ACCOUNT:", "01220908"), ("INVOICE NUMBER:", "611804418"), ("INVOICE DATE:", "03/01/2026"), ("PAGE:", f"{number} OF 2")]):
                p.text(470, 30 + 10 * i, label, size=7.5, align="right"); p.text(478, 30 + 10 * i, value, size=7.5, font="Helvetica-Bold")

        head(1)
        box = "SOUTH SHORE TILE & GROUT SUPPLY INC\n60 COMMERCIAL ST BLDG 2\nBRAINTREE MA 02184-1712"
        lines(p, 40, 120, "BILL TO:\n" + box, 11)
        lines(p, 330, 120, "SERVICE LOCATION:\n60 COMMERCIAL ST BLDG 2\nBRAINTREE MA 02184", 11)
        flow = Flow(p, [(40, 530)], 100, 560, head, first_top=210, size=8.5, step=13)
        flow.row("SUMMARY OF ACCOUNT", bold=True)
        for label, value in (("PREVIOUS BALANCE", "$402.18"), ("PAYMENT RECEIVED 02/14/2026 - CHECK 40188", "-$402.18"), ("RECURRING CHARGES", "$352.00"), ("USAGE CHARGES", "$11.47"), ("TAXES AND SURCHARGES", "$51.20")): flow.row(label, value)
        flow.row("TOTAL AMOUNT DUE:", "$414.67", bold=True); flow.row("PAYMENT DUE:", "03/27/2026")
        flow.gap(20)
        flow.prose(f"Premier Account team {world.known('1-866-847-1500')}. Repair {world.decoy('866')}. View invoices at rockreports.granitenet.com. Your local service is provided over the network of the incumbent, whose records may show another listing name.")
        p.line(30, 620, 580, 620, dash=[3, 3])
        lines(p, 40, 660, box, 11); lines(p, 360, 640, "ACCOUNT NUMBER: 04418276\nTOTAL AMOUNT DUE: $414.67\n\nGRANITE TELECOMMUNICATIONS, LLC\nP.O. BOX 830103\nPHILADELPHIA PA 19182-0103", 11)
        p.text(60, 760, world.scan_line("04418276"), font="Courier", size=9)
        p.next(); head(2)
        flow = Flow(p, [(40, 530)], 100, 750, head, size=8, step=11)
        flow.head("MONTHLY RECURRING CHARGES")
        flow.row((0, "WTN", "left"), (110, "DESCRIPTION", "left"), (530, "AMOUNT", "right"), bold=True)
        for n, what in zip(owned, ("POTS LINE - BTN", "POTS LINE - HUNTING", "ALARM LINE", "TOLL FREE NUMBER")): flow.row((0, show(n), "left"), (110, what, "left"), (530, world.money(20, 90), "right"))
        flow.head("SERVICE ORDER ACTIVITY")
        flow.row((0, world.decoy("781"), "left"), (110, "DISCONNECTED 02/09/2026 ORDER 7718204", "left"), (530, "-14.20", "right"))
        flow.head("CALL DETAIL")
        for number in (owned[0], owned[2]):
            flow.row("CALLS FROM WTN " + show(number), bold=True)
            flow.row((0, "DATE", "left"), (50, "TIME", "left"), (110, "NUMBER CALLED", "left"), (220, "PLACE", "left"), (420, "MIN", "right"), (530, "AMOUNT", "right"), bold=True)
            for d, t, c, place, m, a in world.calls(12, 2, "781", "dash"): flow.row((0, d, "left"), (50, t, "left"), (110, c, "left"), (220, place, "left"), (420, m, "right"), (530, a, "right"))
        p.save(); distil(raw, pdf)
    place = Address("60", "COMMERCIAL ST", "BLDG 2", "BRAINTREE", "MA", "02184", "60 COMMERCIAL ST BLDG 2\nBRAINTREE MA 02184")
    return Truth("04418276", owned, "SOUTH SHORE TILE & GROUT SUPPLY INC", Address("60", "COMMERCIAL ST", "BLDG 2", "BRAINTREE", "MA", "02184-1712", "60 COMMERCIAL ST BLDG 2\nBRAINTREE MA 02184-1712"), "2026-03-01",
                 ["parent account beside the child's", "invoice number holds the account's digits", "disconnected line among the orders", "letter-spaced brand", "called numbers in call detail", "toll-free line"], btn=owned[0], service=place)


@fixture("granite", "departments-by-ledger-code", "chromium")
def departments(world, pdf):
    """Printed by Chromium: a corporate bill split by department and ledger code, each with its own child account, telephone numbers in a grid."""
    places = [("07733101", Address("4400", "PAYNE AVE", None, "CLEVELAND", "OH", "44103", "4400 PAYNE AVE, CLEVELAND, OH 44103"), ["2164319080", "2164319081", "2164312277"]),
              ("07733102", Address("19", "DETROIT AVE", "STE 4", "LAKEWOOD", "OH", "44107", "19 DETROIT AVE STE 4, LAKEWOOD, OH 44107"), ["2162280413"]),
              ("07733107", Address("880", "E MARKET ST", None, "AKRON", "OH", "44305", "880 E MARKET ST, AKRON, OH 44305"), ["3307769125", "3307769126"])]
    owned = world.own(*(n for _, _, ns in places for n in ns))
    box = "BUCKEYE DIALYSIS PARTNERS LLC\nATTN: WINIFRED OSTERHAUS\nPO BOX 91830\nCLEVELAND, OH 44101"
    blocks = "".join(f"<h3>DEPARTMENT {i + 1}00 &nbsp; GL CODE 61{i}7.40 &nbsp; CHILD ACCOUNT: {a}</h3><p>LOCATION: {place.printed()}<br>BTN: {show(ns[0])}</p>"
                     + table([(show(n), "Business line", "Touch tone", "$" + world.money(25, 40)) for n in ns], "w", ("TN", "Service", "Feature", "Amount")) for i, (a, place, ns) in enumerate(places))
    body = f"""<div class=h><div><b>Granite Telecommunications, LLC</b><br>100 Newport Ave Ext<br>Quincy MA 02171</div><div class=r>{table([('ACCOUNT NUMBER:', '07733100'), ('INVOICE NUMBER:', '509377331'), ('INVOICE DATE:', '12/01/2025'), ('TOTAL AMOUNT DUE:', '$711.09')])}</div></div>
<p class=mail>{esc(box)}</p><h2>CORPORATE SUMMARY</h2>{table([(f'{a}', p.city, str(len(ns)), '$' + world.money(60, 300)) for a, p, ns in places], 'w', ('Child account', 'City', 'Lines', 'Charges'))}
<p>Questions? {world.known('1-866-847-1500')} &nbsp; granitenet.com</p><p class=stub>REMIT TO: GRANITE TELECOMMUNICATIONS, PO BOX 830103, PHILADELPHIA, PA 19182-0103</p><div class=brk>{blocks}</div>
<h3>CALL DETAIL BY LOCATION</h3>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(14, 11, '216', 'dash')], 'w', ('Date', 'Time', 'Number called', 'Place', 'Min', 'Amount'), (4, 5))}"""
    chromium(page(body, "@page{size:letter;margin:40pt} .h{display:flex;justify-content:space-between} .mail{margin:40pt 16pt} .w{width:100%} .w td{border-bottom:.3pt dotted #888} .brk{break-before:page} h3{font-size:9pt;background:#e6ebf2;padding:3pt} .stub{margin-top:200pt;border-top:1pt dashed #000}"), pdf)
    return Truth("07733100", owned, "BUCKEYE DIALYSIS PARTNERS LLC", Address(None, "PO BOX 91830", None, "CLEVELAND", "OH", "44101", "PO BOX 91830\nCLEVELAND, OH 44101"), "2025-12-01",
                 ["parent account with three children", "one BTN for each child", "ledger codes", "invoice number holds the account's digits", "called numbers in call detail", "issuer's street address on top"], contact="WINIFRED OSTERHAUS", locations=[p for _, p, _ in places],
                 findings=["several accounts on one bill: parent and child accounts"])


@fixture("mettel", "ani-charges-writer", "libreoffice")
def mettel(world, pdf):
    """Exported by LibreOffice Writer: charges by ANI with a billing number, usage of each line, a fax for payments."""
    owned = world.own("2127459030", "2127459031", "2127459038", "8557459030")
    box = "Hudson Yards Floral Design Inc.\nAttn: Accounts Payable\n515 W 30th St Fl 7\nNew York, NY 10001"
    body = f"""<p><b><font size=5 color=#cc2222>MetTel</font></b> &nbsp; 55 Water Street, 32nd Floor, New York, NY 10041</p>
<table width="100%"><tr><td>{esc(box)}</td><td>Account Number<br>Invoice Number<br>Invoice Date<br>Due Date<br>BTN</td><td>1004827<br>77183004<br>April 5, 2026<br>April 29, 2026<br>{show(owned[0])}</td></tr></table>
<h3>Account Summary</h3>{table([('Previous balance', '488.00'), ('Payments through April 2', '-488.00'), ('Current charges', '497.33'), ('Total due', '$497.33')])}<p>Customer care {world.known('1-800-876-9823')}, www.mettel.net, payments by fax {world.decoy('603')}</p>
<h3>Charges by ANI</h3><p>Service Address: 515 W 30th St Fl 7, New York, NY 10001</p>{table([(show(n), what, world.money(30, 80)) for n, what in zip(owned, ('Business line', 'Business line', 'Elevator line', 'Toll free'))], '', ('ANI', 'Description', 'Amount'))}
<h3>Usage for ANI {show(owned[1])}</h3>{table([(d, c, p, m, a) for d, _, c, p, m, a in world.calls(13, 3, '212', 'dash')], '', ('Date', 'Called number', 'Place', 'Min', 'Amount'), (3, 4))}
<p>- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -</p><p>Please make checks payable to MetTel, PO Box 9660, Manchester, NH 03108-9660</p><p>{world.scan_line('1004827')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.7cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("1004827", owned, "Hudson Yards Floral Design Inc.", Address("515", "W 30th St", "Fl 7", "New York", "NY", "10001", "515 W 30th St Fl 7\nNew York, NY 10001"), "2026-04-05",
                 ["labels and values in two columns of a table", "ATTN line that names no person", "invoice number longer than the account number", "issuer's floor and street on top", "payment fax", "called numbers in call detail"], btn=owned[0],
                 service=Address("515", "W 30th St", "Fl 7", "New York", "NY", "10001", "515 W 30th St Fl 7, New York, NY 10001"))


@fixture("allstream-zayo", "summary-without-numbers", "groff")
def allstream(world, pdf):
    """Set with groff: a summary invoice without a telephone number; the account's old form with a prefix is told in a notice."""
    box = "Rose City Bicycle Cooperative\nAttn: Delphine Achterberg\n1718 SE Hawthorne Blvd\nPortland, OR 97214"
    source = f""".sp 0.4i
.ps 20
Allstream
.ps 9
.vs 12
.sp
.TS
tab(|);
lb l.
Billing Account Number|551830
Invoice Number|18844907
Invoice Date|09/15/2025
Due Date|10/10/2025
Amount Due|$1,204.66
.TE
.sp 2
.nf
{box}
.fi
.sp 2
\\fBSummary of charges\\fP
.br
.TS
tab(|);
l r.
Previous balance|$1,204.66
Payments received - thank you|-$1,204.66
Recurring charges|$1,101.00
Usage charges|$14.20
Taxes, surcharges and fees|$89.46
Total|$1,204.66
.TE
.sp
\\fBRecurring charges by location\\fP
.br
.br
Service Location: 1718 SE Hawthorne Blvd, Portland, OR 97214
.TS
tab(|);
l l r.
ISDN PRI|1|$480.00
DID block of 20|2|$40.00
Dedicated internet 100 Mb|1|$581.00
.TE
.sp
Call and circuit detail is available online at 360.allstream.com. Your account, formerly shown as CW218844/551830, is now shown
without its prefix. Questions: {world.decoy('888')} or allstream.com. Repair: {world.decoy('800')}.
.sp 3
Remit to: Allstream, PO Box 2966, Milwaukee, WI 53201-2966
.br
Account number 551830 \\ \\ Amount due $1,204.66
.br
{world.scan_line('551830')}
"""
    groff(source, pdf, "-t", "-P-pletter")
    return Truth("551830", [], "Rose City Bicycle Cooperative", Address("1718", "SE Hawthorne Blvd", None, "Portland", "OR", "97214"), "2025-09-15",
                 ["no telephone number on the bill", "account number of six digits", "former form with a prefix in a notice", "invoice number beside the account"], contact="Delphine Achterberg",
                 service=Address("1718", "SE Hawthorne Blvd", None, "Portland", "OR", "97214", "1718 SE Hawthorne Blvd, Portland, OR 97214"), findings=["no telephone number on the bill"])


@fixture("peerless", "letters-and-digits-account", "weasyprint")
def peerless(world, pdf):
    """Set with WeasyPrint: a wholesale trunk bill, an account of letters and digits, DIDs only counted."""
    box = "Brightwater Contact Centers, LLC\n2200 N Loop W, Suite 410\nHouston, TX 77018"
    body = f"""<div class=bar>Peerless Network, Inc.<span>an Infobip company</span></div><table class=m><tr><th>Account</th><th>Bill date</th><th>Statement</th><th>Due date</th><th>Amount Due</th></tr><tr><td>BRTWTR4471</td><td>06/01/2026</td><td>2206118</td><td>07/01/2026</td><td>$3,118.42</td></tr></table>
<p class=mail>{esc(box)}</p><h3>Current charges</h3>{table([('SIP trunk sessions (120)', '$960.00'), ('DID (418) - see the DID export in the Peerless Portal', '$209.00'), ('Toll free minutes of use', '$1,702.11'), ('Outbound minutes of use', '$224.19'), ('Taxes and regulatory fees', '$23.12')], 'w')}
<p>DID and subscription lists are exports of the Peerless Portal. Network operations {world.decoy('888')}, billing disputes {world.decoy('312')}. </p><p class=foot>Remit to: Peerless Network, Inc., PO Box 76112, Cleveland, OH 44101-4755 &nbsp; ACH routing 071000039 &nbsp; Account BRTWTR4471</p>"""
    weasyprint(page(body, "@page{size:letter;margin:48pt} .bar{background:#123;color:#fff;padding:8pt;font-size:14pt} .bar span{font-size:8pt;margin-left:12pt} .m{width:100%;margin:14pt 0} .m th{color:#678;font-size:7pt} .mail{margin:30pt 0} .w{width:100%} .foot{margin-top:120pt;font-size:7.5pt}"), pdf)
    return Truth("BRTWTR4471", [], "Brightwater Contact Centers, LLC", Address("2200", "N Loop W", "Suite 410", "Houston", "TX", "77018", "2200 N Loop W, Suite 410\nHouston, TX 77018"), "2026-06-01",
                 ["account of letters and digits", "labels over values", "DIDs counted, not listed", "bank routing number", "no service address printed"], findings=["no telephone number on the bill"])
