"""RingCentral: an invoice of seats whose account number is the main number, and one with a list of numbers."""
import io
from common.html import esc, page, table
from common.producers import libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("ringcentral", "seats-account-is-main", "libreoffice")
def seats(world, pdf):
    """A .docx written by python-docx and exported by LibreOffice: seats without numbers; account and main number are the same ten digits."""
    import docx
    from docx.shared import Inches, Pt
    [main] = world.own("6193340875")
    d = docx.Document()
    for s in d.sections: s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin = Inches(8.5), Inches(11), Inches(0.8), Inches(0.8), Inches(0.6)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans", Pt(9)
    d.add_heading("Invoice", 1)
    d.add_paragraph("RingCentral, Inc.\n20 Davis Drive\nBelmont, CA 94002\nFederal Tax ID 94-3322844")
    t = d.add_table(rows=2, cols=4)
    for i, (label, value) in enumerate([("Invoice Number", "RC0061933408"), ("Invoice Date", "01/31/2026"), ("Account Number", main), ("Main Number", show(main, "paren"))]):
        t.cell(0, i).text, t.cell(1, i).text = label, value
    d.add_paragraph("\nBill To:\nCoronado Kayak & Paddleboard Rentals, LLC d/b/a SUP Coronado\nAttn: Benedikta Stroud\n1775 Strand Way\nCoronado, CA 92118\nUnited States")
    t = d.add_table(rows=1, cols=4); t.style = "Light List"
    for i, title in enumerate(("Description", "Service period", "Qty", "Amount")): t.cell(0, i).text = title
    for row in [("RingEX Advanced - DigitalLine Unlimited", "01/31 - 02/27", "6", "$210.00"), ("Additional Local Number", "01/31 - 02/27", "2", "$9.98"), ("Compliance and Administrative Cost Recovery Fee", "", "6", "$21.00"), ("e911 Service Fee", "", "6", "$6.00"), ("Taxes", "", "", "$18.81")]:
        for cell, text in zip(t.add_row().cells, row): cell.text = text
    d.add_paragraph(f"\nTotal $265.79. Paid by Visa ending 0875. Questions about billing: {world.known('1-888-898-4591')} or {world.known('(650) 472-4100')}.")
    out = io.BytesIO(); d.save(out)
    libreoffice(out.getvalue(), pdf, suffix=".docx")
    return Truth(main, [main], "Coronado Kayak & Paddleboard Rentals, LLC", Address("1775", "Strand Way", None, "Coronado", "CA", "92118"), "2026-01-31",
                 ["account number equals the main number", "invoice number shares digits with it", "d/b/a on the name's own line", "seats without numbers", "issuer's address on top", "country line under the address", "no service address printed"],
                 btn=main, also=["Coronado Kayak & Paddleboard Rentals, LLC d/b/a SUP Coronado"], contact="Benedikta Stroud")


@fixture("ringcentral", "ship-to-number-list", "weasyprint")
def number_list(world, pdf):
    """Set with WeasyPrint: Bill to and Ship to side by side, a list of numbers in three columns and an overage table of called numbers."""
    main = "9417082600"
    owned = world.own(main, *(f"94170826{n:02d}" for n in (4, 11, 17, 23, 38, 45, 59, 62)), "8339417082", "2399940116")
    cells = [show(n, "plus") + (" Company Number" if n == main else " Fax" if n == owned[3] else " Toll-free" if n[:3] == "833" else " DID") for n in sorted(owned, key=lambda n: n[-4:])]
    body = f"""<table class=top><tr><td><b class=logo>RingCentral</b></td><td class=r>Page 1 of 2<br>INVOICE</td></tr></table><table class=top><tr><td><b>Bill to</b><br>Gulfwind Orthotics Group, P.A.<br>Attention: Accounts Payable Dept.<br>P.O. Box 51207<br>Sarasota, FL 34232</td>
<td><b>Ship to</b><br>Gulfwind Orthotics Group, P.A.<br>5741 Bee Ridge Road, Fl. 3<br>Sarasota, FL 34233-5001</td><td class=m>{table([('Invoice #', 'CD_044270193'), ('Invoice date', 'Aug 2, 2025'), ('User ID', '80114427019'), ('Account number', '44270193017'), ('Payment terms', 'Net 30')])}</td></tr></table>
<h3>Recurring charges</h3>{table([('DigitalLine Unlimited Premium, 8 lines at $28.99', '$231.92'), ('Toll-free bundle 1,000 minutes', '$15.00'), ('Fax Only', '$12.99')], 'w')}<h3>Numbers assigned to this account</h3><div class=cols>{'<br>'.join(map(esc, cells))}</div>
<p>Numbers released this period: {world.decoy('941', 'plus')}, {world.decoy('941', 'plus')}</p><p class=foot>RingCentral, Inc. | 20 Davis Drive, Belmont, CA 94002 | {world.known('1-888-898-4591')} | Remit to: RingCentral Inc., Dept. CH 19585, Palatine, IL 60055-9585</p>
<div class=brk><p>Account number 44270193017 | Invoice # CD_044270193 | Page 2 of 2</p><h3>Usage above plan, from {show(main, 'plus')}</h3>{table([(d, t, c, p, m, '$' + a) for d, t, c, p, m, a in world.calls(22, 7, '941', 'plus')], 'w', ('Date', 'Time', 'To', 'Location', 'Minutes', 'Charge'), (4, 5))}</div>"""
    css = """@page{size:letter;margin:42pt} .top{width:100%;margin-bottom:20pt} .logo{font-size:20pt;color:#f80} .w{width:100%} .w td{border-bottom:.3pt solid #ccc} .cols{column-count:3;font-size:8pt} .m td{font-size:8pt} .foot{font-size:7pt;margin-top:160pt;border-top:.5pt solid #000} .brk{break-before:page}"""
    weasyprint(page(body, css), pdf)
    return Truth("44270193017", owned, "Gulfwind Orthotics Group, P.A.", Address(None, "P.O. Box 51207", None, "Sarasota", "FL", "34232"), "2025-08-02",
                 ["user id of eleven digits beside the account number", "invoice number shares digits with the account", "ship-to address is the service address", "main number in the middle of a list, marked Company Number", "numbers as +1 with spaces", "released numbers",
                  "toll-free line", "ATTN line that names no person", "called numbers in call detail"], btn=main, service=Address("5741", "Bee Ridge Road", "Fl. 3", "Sarasota", "FL", "34233-5001", "5741 Bee Ridge Road, Fl. 3\nSarasota, FL 34233-5001"))
