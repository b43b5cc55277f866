"""Bills of unknown issuers from office software: landscape table, managed services, letter, headings only, several locations."""
import io, os
from common.html import esc, page, table
from common.paper import logo_source
from common.producers import chromium, distil, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture(None, "landscape-reseller", "weasyprint")
def landscape(world, pdf):
    """Set with WeasyPrint in landscape: one wide table of numbers with status, device serial and forwarding columns."""
    main = "9184226100"
    owned = world.own(main, "9184226118", "9184226124", "9184226131", "9184226145", "8334226100")
    forms = [(n, "active", "00156" + world.digits(7), world.decoy("539") if i == 2 else "", "main" if n == main else "") for i, n in enumerate(owned)]
    rows = [(show(n, "one"), note, s, serial, f, "Unlimited US/CA", "$" + world.money(15, 30)) for n, s, serial, f, note in forms]
    rows.insert(3, (world.decoy("918", "one"), "", "ported away 04/22", "-", "", "-", "$0.00"))
    rows.append((world.decoy("918", "one"), "", "port-in pending", "-", "", "-", "$0.00"))
    body = f"""<table class=top><tr><td><b class=big>Sooner Cloud Voice</b><br>an authorized reseller</td><td>Customer<br><b>Bixby Orchards &amp; Cider Mill, L.P.</b><br>15502 S Memorial Dr<br>Bixby, OK 74008</td><td>Service (E911) address<br><b>15600 S Memorial Dr, Barn 2<br>Bixby, OK 74008</b></td>
<td>Account: <b>SCV-20418</b><br>Invoice: <b>SCV-20418-0526</b><br>Invoice date: <b>05/01/2026</b><br>Auto-charge: <b>05/06/2026</b></td></tr></table>
<h3>Telephone numbers</h3>{table(rows, 'w', ('Number', 'Note', 'Status', 'Device MAC', 'Forward to', 'Plan', 'Monthly'))}
<h3>Inbound toll-free usage, {show(owned[-1], 'one')}</h3>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(10, 4, '918', 'one')], 'w', ('Date', 'Time', 'Caller', 'City', 'Min', 'Charge'), (4, 5))}
<p>Support {world.decoy('855', 'one')} · billing@example.com · PO Box 700311, Tulsa, OK 74170</p>"""
    css = "@page{size:letter landscape;margin:30pt} .top{width:100%} .big{font-size:18pt;color:#157} .w{width:100%;border:.5pt solid #157} .w td,.w th{border:.3pt solid #9bc} .w th{background:#def}"
    weasyprint(page(body, css), pdf)
    return Truth("SCV20418", owned, "Bixby Orchards & Cider Mill, L.P.", Address("15502", "S Memorial Dr", None, "Bixby", "OK", "74008"), "2026-05-01",
                 ["landscape table", "ported-away and pending numbers in the table of numbers", "forward-to column", "device serials of twelve digits", "invoice number begins with the account number", "toll-free line", "calling numbers in a table of the same form"], btn=main,
                 service=Address("15600", "S Memorial Dr", "Barn 2", "Bixby", "OK", "74008", "15600 S Memorial Dr, Barn 2\nBixby, OK 74008"))


@fixture(None, "managed-services", "libreoffice")
def managed(world, pdf):
    """A .docx written by python-docx and exported by LibreOffice: computers and telephones on one invoice, numbers inside descriptions."""
    import docx
    from docx.shared import Inches, Pt
    owned = world.own("5094730028", "5094730029", "5094731180")
    d = docx.Document()
    for s in d.sections: s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin = Inches(8.5), Inches(11), Inches(0.7), Inches(0.7), Inches(0.5)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Serif", Pt(10)
    d.add_paragraph("Palouse IT Partners").runs[0].bold = True
    d.add_paragraph(f"600 W Main St, Pullman, WA 99163   Tel {world.decoy('509', 'paren')}   Fax {world.decoy('509', 'paren')}")
    t = d.add_table(rows=1, cols=3)
    t.cell(0, 0).text = "BILL TO\nKamiak Butte Dental Group PS\nAttn: Ludmila Harper-Oduya\n1205 SE Professional Mall Blvd\nSuite 101\nPullman, WA 99163"
    t.cell(0, 1).text = "SERVICE AT\nKamiak Butte Dental Group PS\n410 N Main Street\nColfax, WA 99111"
    t.cell(0, 2).text = "Customer No.  C-10442\nInvoice No.  10442071\nInvoice Date  7/1/2026\nP.O. Number  5094730771\nTerms  Net 15"
    t = d.add_table(rows=1, cols=3); t.style = "Table Grid"
    for cell, text in zip(t.rows[0].cells, ("Item", "Description", "Amount")): cell.text = text
    for row in [("HPBX-SEAT", f"Hosted seat, front desk, {show(owned[0], 'paren')}", "28.00"), ("HPBX-SEAT", f"Hosted seat, back office, {show(owned[1], 'paren')}", "28.00"), ("HPBX-FAX", f"Fax to e-mail {show(owned[2], 'paren')}", "12.00"),
                ("BACKUP", "Server backup 2 TB, ticket 4471180932", "95.00"), ("LABOR", f"7/14 reset hunt group, called Dr. Harper on her cell {world.decoy('208', 'paren')}", "60.00"), ("LIC", "Microsoft 365 Business x 11", "137.50"), ("TAX", "WA sales tax, E911", "24.10")]:
        for cell, text in zip(t.add_row().cells, row): cell.text = text
    d.add_paragraph("\nTotal due $384.60\nPlease remit to Palouse IT Partners, PO Box 1144, Pullman, WA 99163. ACH routing 125108366 account 004417730.")
    out = io.BytesIO(); d.save(out)
    libreoffice(out.getvalue(), pdf, suffix=".docx")
    return Truth("C10442", owned, "Kamiak Butte Dental Group PS", Address("1205", "SE Professional Mall Blvd", "Suite 101", "Pullman", "WA", "99163", "1205 SE Professional Mall Blvd\nSuite 101\nPullman, WA 99163"), "2026-07-01",
                 ["customer number is the account number", "bank account number labelled account", "purchase order number of ten digits", "ticket number of ten digits", "numbers inside descriptions", "contact's mobile number in a labour line", "bill-to and service-at side by side"],
                 contact="Ludmila Harper-Oduya", service=Address("410", "N Main Street", None, "Colfax", "WA", "99111"), findings=["billing telephone number not stated"])


@fixture(None, "letter-in-sentences", "chromium")
def letter(world, pdf):
    """Printed by Chromium: a letter in sentences, with no table and no label but those inside the prose."""
    owned = world.own("8028674410", "8028674411", "8028674418")
    body = f"""<div class=l><p>Green Hollow Telephone &amp; Internet<br>19 Creamery Road<br>Marlboro, Vermont 05344</p><p>June 12, 2026</p><p>The Scrivener's Bindery, Inc.<br>P.O. Box 61<br>West Dover, Vermont 05356</p><p>Dear friends at the Bindery,</p>
<p>Thank you for your payment of $94.00, which we received on May 29. Your account number is 4417-22 and your next payment of $96.35 is due by July 5. It covers the month of June for the three lines that we keep for you, {show(owned[0])} (your main number), {show(owned[1])} and {show(owned[2])}, at 188 Route 100, West Dover, Vermont.</p>
<p>You asked about the calls to {world.decoy('212')} and {world.decoy('603')} on May 8: they were made from {show(owned[1])} at 4:12 and 4:31 in the afternoon, 11 and 3 minutes, and cost 82 cents. As you wished, we have taken {world.decoy('802')} off your account.</p>
<p>If anything is wrong, please call Hank or Mabel at {world.decoy('802')} on weekdays. Letters about this bill, which is our number 20926, are answered within a week.</p><p>Yours,<br>Mabel Prouty, for Green Hollow</p></div>"""
    chromium(page(body, '@page{size:letter;margin:1in} .l{font:12pt/1.5 "Liberation Serif",serif}'), pdf)
    return Truth("441722", owned, "The Scrivener's Bindery, Inc.", Address(None, "P.O. Box 61", None, "West Dover", "VT", "05356", "P.O. Box 61\nWest Dover, Vermont 05356"), "2026-06-12",
                 ["labels inside sentences", "state names written out", "number taken off the account in prose", "called numbers in prose", "bill number after the word number", "service address inside a sentence, without a ZIP", "issuer's address block above the customer's"],
                 btn=owned[0], service=Address("188", "Route 100", None, "West Dover", "VT", None, "188 Route 100, West Dover, Vermont"))


@fixture(None, "service-detail-headings", "libreoffice")
def headings(world, pdf):
    """Exported by LibreOffice Writer: the customer's numbers stand only in "Service detail for" headings; no service address."""
    owned = world.own("7754231907", "7754231911", "7758824076")
    head = "<p>Silver State Exchange Services &nbsp;&nbsp; Account ID 700-3381-6 &nbsp;&nbsp; Bill of 9 Sep 2026 &nbsp;&nbsp; sheet {}</p>"
    detail = "".join(f"""<p style="page-break-before:always">{head.format(i + 2)}</p><h3>Service detail for {show(n, 'paren')}</h3>{table([('Exchange line', world.money(20, 40)), ('Extended area calling', world.money(2, 9)), ('Non-listed', '2.50')])}
<h4>Calls</h4>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(18 + 20 * (i == 1), 8, '775', 'paren')], '', ('Date', 'Time', 'Number', 'Place', 'Minutes'))}""" + (f"<p>{head.format(3)}</p><h3>Service detail for {show(n, 'paren')} (cont.)</h3>{table([('Voice mail', '6.00')])}" if i == 1 else "") for i, n in enumerate(owned))
    body = f"""{head.format(1)}<p><br>CARSON VALLEY ALPACA &amp; FIBER MILL<br>ATTENTION: BOOKKEEPER<br>1493 FOOTHILL RD<br>GARDNERVILLE NV 89460</p><h2>What is due</h2>{table([('Brought forward', '0.00'), ('This bill', '148.66'), ('Please pay by 30 Sep 2026', '148.66')])}
<p>Inquiries {world.decoy('800', 'paren')} or by letter to 2222 College Pkwy, Carson City NV 89706. Nevada Relay 711. Public Utilities Commission {world.known('(775) 684-6100')}.</p>{detail}"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.8cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("70033816", owned, "CARSON VALLEY ALPACA & FIBER MILL", Address("1493", "FOOTHILL RD", None, "GARDNERVILLE", "NV", "89460", "1493 FOOTHILL RD\nGARDNERVILLE NV 89460"), "2026-09-09",
                 ["numbers only in section headings", "continued section", "no service address printed", "no billing telephone number stated", "ATTENTION line that names no person", "commission number in the customer's area code", "called numbers in call detail"], findings=["billing telephone number not stated"])


@fixture(None, "several-locations-alike-numbers", "ghostscript")
def several(world, pdf):
    """Set with WeasyPrint and passed through Ghostscript: three sites in cards, account and invoice number of one form, side by side."""
    sites = [("Barn & Field Kitchen - Hudson", Address("31", "Warren Street", None, "Hudson", "NY", "12534", "31 Warren Street\nHudson, NY 12534"), ["5188280440", "5188280441"]),
             ("Barn & Field Kitchen - Rhinebeck", Address("6410", "Montgomery St", "Suite 2", "Rhinebeck", "NY", "12572", "6410 Montgomery St, Suite 2\nRhinebeck, NY 12572"), ["8458760190"]),
             ("Commissary", Address("255", "US Hwy 9W", "Unit 12", "Catskill", "NY", "12414", "255 US Hwy 9W, Unit 12\nCatskill, NY 12414"), ["5189439002", "5189439003"])]
    owned = world.own(*(n for *_, ns in sites for n in ns))
    cards = "".join(f"<div class=card><b>{esc(name)}</b><br>{esc(a.printed())}<br>{'<br>'.join(show(n, 'paren') + ' &nbsp; $39.00' for n in ns)}<br>Site total ${39 * len(ns)}.00</div>" for name, a, ns in sites)
    body = f"""<img src="{logo_source('hudsonline', (90, 30, 120), 34)}" width=130><table class=top><tr><th>Invoice</th><th>Account</th><th>Dated</th><th>Due</th></tr><tr><td>77190342</td><td>77190318</td><td>2026-02-28</td><td>2026-03-21</td></tr></table>
<p class=mail>Barn &amp; Field Hospitality Group LLC<br>Attn: Rosalind Achterberg<br>PO Box 417<br>Hudson, NY 12534</p><h2>Your sites</h2><div class=cards>{cards}</div><h2>All sites</h2>{table([('Voice', '$195.00'), ('Taxes', '$31.20'), ('Total', '$226.20')])}
<p>Help: {world.decoy('518', 'paren')}, day and night. hudsonline, 1 Depot Square, Chatham, NY 12037</p><h2>Longest calls</h2>{table([(d, c, p, m) for d, _, c, p, m, _ in world.calls(8, 2, '518', 'paren')], '', ('Date', 'Number', 'Place', 'Min'))}"""
    raw = str(pdf) + ".raw"
    weasyprint(page(body, "@page{size:letter;margin:44pt} .top{width:100%;margin:14pt 0} .cards{display:flex;gap:14pt} .card{border:1pt solid #a8c;padding:8pt;width:150pt;line-height:1.4} .mail{margin:20pt}"), raw)
    distil(raw, pdf); os.remove(raw)
    return Truth("77190318", owned, "Barn & Field Hospitality Group LLC", Address(None, "PO Box 417", None, "Hudson", "NY", "12534"), "2026-02-28",
                 ["invoice number of the account's form, before it", "several locations in cards side by side", "trade names in the cards, legal name in the mailing block", "no main number stated", "top calls"], contact="Rosalind Achterberg",
                 findings=["several locations on one bill", "billing telephone number not stated"], locations=[a for _, a, _ in sites])
