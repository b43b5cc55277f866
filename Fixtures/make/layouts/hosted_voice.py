"""Vonage, 8x8, Nextiva, Ooma, Grasshopper: hosted telephony, from a household's statement to an office's list of seats."""
import io
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.producers import chromium, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("vonage", "household-usage-list", "cairo")
def household(world, pdf):
    """Drawn with cairo: a household's statement, its one number under "Vonage phone number", a usage list with numbers called and calling."""
    [line] = world.own("3027381194")
    p = CairoPaper(pdf)
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p.image(40, 24, 110, 26, logo("VONAGE", (230, 90, 20)))
    for i, (label, value) in enumerate([("Account Number", "104933271"), ("Invoice Number", "2291104933"), ("Billing Date", "02/17/2026"), ("Billing Period", "02/17/2026 - 03/16/2026"), ("Vonage phone number", show(line, "one"))]):
        p.text(360, 40 + 13 * i, label, size=8, color=(0.4, 0.4, 0.4)); p.text(572, 40 + 13 * i, value, size=8, font=bold, align="right")
    lines(p, 40, 100, "Thaddeus Quarles\n2418 Foulk Woods Rd\nWilmington, DE 19810", 12, size=9)
    p.text(360, 130, "E911 address", size=8, color=(0.4, 0.4, 0.4)); lines(p, 360, 142, "2418 Foulk Woods Rd\nWilmington, DE 19810", 11, size=8)
    flow = Flow(p, [(40, 532)], 60, 750, None, font=sans, first_top=200, size=9, step=14)
    flow.head("Charges")
    for label, value in (("Vonage World", "$27.99"), ("Regulatory, Compliance and Intellectual Property Fee", "$3.49"), ("Emergency 911 Cost Recovery", "$1.99"), ("Federal Universal Service Fund", "$4.02"), ("Charged to Visa ending in 4471", "$37.49")): flow.row(label, value)
    flow.prose(f"Your Security PIN and your voicemail PIN are different things; neither is printed here. Help: support.vonage.com or {world.known('1-844-365-9460')}. Vonage, 23 Main Street, Holmdel, NJ 07733.")
    flow.head("Usage")
    flow.row((0, "Date", "left"), (70, "Time", "left"), (130, "From", "left"), (240, "To", "left"), (380, "Place", "left"), (532, "Minutes", "right"), bold=True)
    for i, (d, t, c, place, m, _) in enumerate(world.calls(19, 2, "302", "one")):
        a, b = (show(line, "one"), c) if i % 3 else (c, show(line, "one"))
        flow.row((0, d, "left"), (70, t, "left"), (130, a, "left"), (240, b, "left"), (380, place, "left"), (532, m, "right"))
    p.save()
    place = Address("2418", "Foulk Woods Rd", None, "Wilmington", "DE", "19810")
    return Truth("104933271", [line], "Thaddeus Quarles", place, "2026-02-17",
                 ["usage in both directions, own number in either column", "brand is a picture", "card's last digits", "PINs spoken of, not printed", "invoice number shares digits with the account"], btn=line, service=place)


@fixture("vonage-business", "did-list-two-columns", "libreoffice")
def did_list(world, pdf):
    """A .docx by python-docx and LibreOffice: two locations, DIDs listed in two columns of a table, an invoice of the API side announced."""
    import docx
    from docx.shared import Inches, Pt
    owned = world.own(*(f"67864402{n:02d}" for n in (10, 11, 12, 15, 16, 21)), "4048817730", "4048817731", "8446440210")
    d = docx.Document()
    for s in d.sections: s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin = Inches(8.5), Inches(11), Inches(0.9), Inches(0.9), Inches(0.6)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Serif", Pt(10)
    d.add_paragraph("Vonage Business Communications\n3200 Windy Hill Road, Suite 200E\nAtlanta, GA 30339")
    d.add_paragraph("INVOICE\nInvoice Number: 4410098822\nInvoice Date: March 9, 2026\nAccount Number: 340118\nPayment Due: Upon receipt (AutoPay)")
    d.add_paragraph("Bill To\nPeachtree Pediatric Dentistry, P.C.\nAttn: Lucasta Hemingford\n950 Hammond Drive, Suite 610\nSandy Springs, GA 30328")

    def grid(rows):
        t = d.add_table(rows=0, cols=len(rows[0])); t.style = "Table Grid"
        for row in rows:
            for cell, text in zip(t.add_row().cells, row): cell.text = text
    grid([("Description", "Qty", "Amount"), ("VBC Premium Unlimited Extension", "8", "$239.92"), ("Additional Local Number", "2", "$9.98"), ("Toll Free Plus", "1", "$39.99"), ("Taxes and fees", "", "$61.30"), ("Total", "", "$351.19")])
    d.add_paragraph("\nLocation: Sandy Springs, 950 Hammond Drive, Suite 610, Sandy Springs, GA 30328\nDIDs")
    first = [show(n, "paren") for n in owned[:6]] + [show(owned[8], "paren")] + [""]
    grid([(first[i], first[i + 4]) for i in range(4)])
    d.add_paragraph("\nLocation: Decatur, 315 W Ponce de Leon Avenue, Decatur, GA 30030\nDIDs")
    grid([(show(owned[6], "paren"), show(owned[7], "paren"))])
    d.add_paragraph(f"\nVonage API usage is billed on another invoice. Support {world.known('1-866-901-0242')}. Fax {world.decoy('678', 'paren')}.")
    out = io.BytesIO(); d.save(out)
    libreoffice(out.getvalue(), pdf, suffix=".docx")
    return Truth("340118", owned, "Peachtree Pediatric Dentistry, P.C.", Address("950", "Hammond Drive", "Suite 610", "Sandy Springs", "GA", "30328", "950 Hammond Drive, Suite 610\nSandy Springs, GA 30328"), "2026-03-09",
                 ["two locations", "numbers in two columns", "account number of six digits", "issuer's address on top", "due date in words", "invoice of another service spoken of"], contact="Lucasta Hemingford",
                 locations=[Address("950", "Hammond Drive", "Suite 610", "Sandy Springs", "GA", "30328", "950 Hammond Drive, Suite 610, Sandy Springs, GA 30328"), Address("315", "W Ponce de Leon Avenue", None, "Decatur", "GA", "30030", "315 W Ponce de Leon Avenue, Decatur, GA 30030")])


@fixture("vonage-business", "extensions-and-forwarding", "chromium")
def extensions(world, pdf):
    """Printed by Chromium: extensions with their numbers and where they forward to, cancelled extensions apart."""
    owned = world.own("5127749100", "5127749104", "5127749117", "5127749122")
    box = "Barton Springs Veterinary Hospital PLLC\n1612 S Lamar Blvd Unit C\nAustin, TX 78704"
    names = ("Front desk", "Dr. Osei-Bonsu", "Surgery", "Pharmacy")
    body = f"""<div class=h><div class=logo>VONAGE</div><div>Account #: <b>88104412</b><br>Invoice Date: <b>07/02/2025</b><br>Invoice Number: <b>INV-90881044</b></div></div><table class=w><tr><td><b>Customer</b><br>{esc(box)}</td><td><b>Location</b><br>1612 S Lamar Blvd Unit C<br>Austin, TX 78704</td></tr></table>
<h3>Invoice summary</h3>{table([('Monthly recurring charges', '$151.96'), ('Usage', '$2.14'), ('Taxes, fees and surcharges', '$29.80'), ('Amount charged to American Express on 07/02/2025', '$183.90')], 'w')}
<h3>Extensions</h3>{table([(str(101 + i), names[i], show(n, 'plus'), world.decoy('737', 'plus') if i % 2 else '-', '$37.99') for i, n in enumerate(owned)], 'w', ('Ext.', 'Name', 'Phone Number', 'Forwards to', 'Amount'))}
<h3>Cancelled numbers</h3><p>{world.decoy('512', 'plus')} (06/11/2025)</p><h3>International usage</h3>{table([(d, c, p, m, a) for d, _, c, p, m, a in world.calls(6, 6, '512', 'plus')], 'w', ('Date', 'Called number', 'Place', 'Min', 'Charge'), (3, 4))}
<footer>Vonage Business Inc. &nbsp; {world.known('1-866-901-0242')} &nbsp; vonage.com/business/support</footer>"""
    chromium(page(body, "@page{size:letter;margin:44pt} .h{display:flex;justify-content:space-between;margin-bottom:30pt} .logo{font-size:26pt;font-weight:bold} .w{width:100%} .w td{padding:4pt} h3{margin:16pt 0 2pt} footer{margin-top:30pt;color:#777;font-size:8pt}"), pdf)
    place = Address("1612", "S Lamar Blvd", "Unit C", "Austin", "TX", "78704")
    return Truth("88104412", owned, "Barton Springs Veterinary Hospital PLLC", place, "2025-07-02",
                 ["forwarding numbers in the table of extensions", "cancelled number", "extension numbers", "invoice number holds the account's digits", "unit of one letter"], service=place, findings=["billing telephone number not stated"])


@fixture("8x8", "sites-and-lines", "reportlab")
def sites(world, pdf):
    """Drawn with reportlab: a statement with a customer ID of letters and dashes, lines at two sites, a billing telephone number in the header box."""
    owned = world.own("4087713300", "4087713301", "4087713319", "9255508842", "9255508843", "8777713300")
    p = ReportlabPaper(pdf)

    def head(number):
        p.text(40, 44, "8x8", size=26, font="Helvetica-Bold", color=(0.9, 0.2, 0.2))
        p.text(572, 40, f"Statement page {number} of 2", size=7, align="right")

    head(1)
    p.box(330, 60, 242, 86)
    for i, (label, value) in enumerate([("Customer ID", "US-CA-0088214"), ("Invoice Number", "8821400731"), ("Invoice Date", "October 1, 2025"), ("Billing telephone number", show(owned[0])), ("Due date", "October 21, 2025"), ("Amount due", "$402.25")]):
        p.text(338, 74 + 13 * i, label + ":"); p.text(564, 74 + 13 * i, value, align="right", font="Helvetica-Bold")
    lines(p, 40, 80, "8x8, Inc.\n675 Creekside Way\nCampbell, CA 95008", 10, size=7)
    lines(p, 40, 170, "Bill To:\nDIABLO RANGE SURVEYING & MAPPING, INC.\nATTN: HORATIO LINDGREN\n77 N FIRST STREET, SUITE 300\nSAN JOSE, CA 95113", 12, size=9)
    flow = Flow(p, [(40, 532)], 80, 740, head, first_top=260, size=9, step=14)
    flow.head("Summary")
    for label, value in (("Balance forward", "$0.00"), ("Subscriptions", "$331.00"), ("Usage", "$8.40"), ("Taxes, fees and surcharges", "$62.85")): flow.row(label, value)
    flow.prose(f"Support {world.known('1-888-898-8733')}, 8x8.com/support. To add lines call {world.decoy('866')}.")
    p.next(); head(2)
    flow = Flow(p, [(40, 532)], 80, 740, head, size=8.5, step=12)
    for where, numbers in (("San Jose, 77 N First Street, Suite 300, San Jose, CA 95113", [*owned[:3], owned[5]]), ("Walnut Creek, 1990 N California Blvd, Walnut Creek, CA 94596", owned[3:5])):
        flow.head("Service Address: " + where)
        flow.row((0, "Phone Number", "left"), (140, "Service", "left"), (532, "Amount", "right"), bold=True)
        for n in numbers: flow.row((0, show(n, "slash"), "left"), (140, "Toll Free Virtual Office" if n[:3] == "877" else "X2 Unlimited", "left"), (532, "$" + world.money(20, 60), "right"))
    flow.head("Usage detail")
    flow.row((0, "Date", "left"), (60, "Time", "left"), (130, "Called", "left"), (300, "Place", "left"), (460, "Min", "right"), (532, "Charge", "right"), bold=True)
    for d, t, c, place, m, a in world.calls(20, 9, "408", "slash"): flow.row((0, d, "left"), (60, t, "left"), (130, c, "left"), (300, place, "left"), (460, m, "right"), (532, a, "right"))
    p.save()
    return Truth("USCA0088214", owned, "DIABLO RANGE SURVEYING & MAPPING, INC.", Address("77", "N FIRST STREET", "SUITE 300", "SAN JOSE", "CA", "95113", "77 N FIRST STREET, SUITE 300\nSAN JOSE, CA 95113"), "2025-10-01",
                 ["customer ID of letters and dashes", "two sites", "numbers with a stroke after the area code", "invoice number shares digits with the ID", "called numbers in call detail", "toll-free line"], btn=owned[0], contact="HORATIO LINDGREN",
                 locations=[Address("77", "N First Street", "Suite 300", "San Jose", "CA", "95113", "77 N First Street, Suite 300, San Jose, CA 95113"), Address("1990", "N California Blvd", None, "Walnut Creek", "CA", "94596", "1990 N California Blvd, Walnut Creek, CA 94596")])


@fixture("8x8", "express-receipt", "groff")
def express(world, pdf):
    """Set with groff: an 8x8 Express receipt of one line, the account as a flat number, paid by card."""
    [line] = world.own("5053318827")
    box = "Sandia Peak Pottery\n10500 Copper Ave NE\nAlbuquerque, NM 87123"
    source = f""".ps 16
8x8 Express
.ps 10
.vs 13
.sp
.nf
Invoice Number: 19004417
Bill Date: 2026-04-22
Account Number: 00614402
Plan: 8x8 Express, monthly, 1 user
Next billing date: 2026-05-22
.sp
Billing address
{box}
.sp
Service Address
10500 Copper Ave NE
Albuquerque, NM 87123
.sp
.fi
.TS
tab(|) expand;
lb lb rb
l l r.
Line|Description|Amount
{show(line, 'paren')}|8x8 Express user|$15.00
|Regulatory recovery fee|$2.25
|New Mexico gross receipts tax|$1.37
|Total paid by Mastercard ending 2207|$18.62
.TE
.sp 2
Thank you for your business. 8x8, Inc., 675 Creekside Way, Campbell, CA 95008. {world.known('1-888-898-8733')}, 8x8.com
"""
    groff(source, pdf, "-t", "-P-pletter")
    place = Address("10500", "Copper Ave NE", None, "Albuquerque", "NM", "87123")
    return Truth("00614402", [line], "Sandia Peak Pottery", place, "2026-04-22", ["receipt, paid by card", "next billing date beside the bill date", "issuer's address in the last line", "account number with leading zeros"], btn=line, service=place)


@fixture("nextiva", "did-ranges-left-rail", "weasyprint")
def ranges(world, pdf):
    """Set with WeasyPrint: labels in a rail at the left, DIDs as ranges and singles, numbers ported away."""
    world.own(*(f"48040733{n:02d}" for n in range(0, 40)))
    owned = [f"48040733{n:02d}" for n in range(10, 20)] + ["4804073325", "4804073331", "8004073310"]
    body = f"""<div class=rail><b class=logo>nextiva</b><h4>Account #</h4>408117<h4>Invoice #</h4>40811700926<h4>Invoice Date</h4>09/26/2025<h4>Due Date</h4>10/11/2025<h4>Balance due</h4>$466.20<h4>Help</h4>{world.known('(800) 285-7995')}<br>nextiva.com/support</div>
<div class=main><p><b>Billing Address</b><br>Ocotillo Physical Therapy &amp; Rehab, PLLC<br>ATTN: Rosalind Thackeray<br>3100 W Ray Rd, Ste 201<br>Chandler, AZ 85226</p><p><b>Location</b><br>3115 W Frye Rd, Ste 8<br>Chandler, AZ 85224</p>
<h3>Recurring charges</h3>{table([('NextOS Digital Essentials (12)', '$359.40'), ('Toll-Free Number', '$5.00'), ('Virtual fax', '$4.95')], 'w')}<h3>DID</h3><p>{show('4804073310')} - {show('4804073319')}<br>{show('4804073325')}<br>{show('4804073331')} (fax)<br>{show('8004073310')} (toll free)</p>
<h3>Ported away</h3><p>{world.decoy('480')}<br>{world.decoy('480')}</p><h3>Taxes &amp; fees</h3>{table([(a, '$' + b) for a, b in world.taxes(5)], 'w')}
<h3>Long distance usage</h3>{table([(d, c, p, m, a) for d, _, c, p, m, a in world.calls(9, 9, '480', 'dash')], 'w', ('Date', 'To', 'Place', 'Min', 'Charge'), (3, 4))}
<p class=foot>Nextiva, Inc., 9451 E Via de Ventura, Scottsdale, AZ 85256. Make checks payable to Nextiva.</p></div>"""
    weasyprint(page(body, "@page{size:letter;margin:40pt} .rail{position:absolute;left:0;top:0;width:110pt;background:#eaf3ff;padding:10pt;height:680pt} .rail h4{margin:12pt 0 0;font-size:7pt;color:#357} .logo{font-size:18pt;color:#06c} .main{margin-left:150pt} .w{width:100%} .foot{font-size:7pt;margin-top:24pt}"), pdf)
    return Truth("408117", owned, "Ocotillo Physical Therapy & Rehab, PLLC", Address("3100", "W Ray Rd", "Ste 201", "Chandler", "AZ", "85226", "3100 W Ray Rd, Ste 201\nChandler, AZ 85226"), "2025-09-26",
                 ["labels over values in a rail", "range of DIDs", "ported away numbers", "invoice number begins with the account's digits", "billing and service addresses differ", "called numbers in call detail"], contact="Rosalind Thackeray",
                 service=Address("3115", "W Frye Rd", "Ste 8", "Chandler", "AZ", "85224", "3115 W Frye Rd, Ste 8\nChandler, AZ 85224"), findings=["billing telephone number not stated"])


@fixture("nextiva", "users-in-two-columns", "cairo")
def users(world, pdf):
    """Drawn with cairo: users and their numbers in two newspaper columns, each with a user name, device and price."""
    owned = world.own(*(world.number("602", "358") for _ in range(18)))
    p = CairoPaper(pdf)
    sans, bold = "Liberation Serif", "Liberation Serif-Bold"
    p.text(40, 46, "Nextiva", size=24, font=bold, color=(0, 0.3, 0.7))
    for i, (label, value) in enumerate([("Invoice Number", "INV20984417"), ("Account Number", "2098441"), ("Invoice Date", "Jan 5, 2026"), ("Terms", "Net 15")]):
        p.text(380, 36 + 12 * i, label, font=sans); p.text(572, 36 + 12 * i, value, font=bold, align="right")
    lines(p, 60, 120, "COPPER STATE ROOFING CONTRACTORS CORP\nDBA COPPER STATE ROOFS\n2929 N CENTRAL AVE\nPHOENIX AZ 85012-2720", 12, size=9, font=sans)
    flow = Flow(p, [(40, 250), (322, 250)], 200, 330, None, font=sans, size=8, step=12)
    flow.head("Users and phone numbers", "Users and phone numbers (continued)")
    for i, n in enumerate(owned): flow.row((0, show(n, "tight"), "left"), (82, ("Dispatch", "Estimator", "Yard", "Sales", "Owner", "Billing")[i % 6] + f" {i + 1}", "left"), (250, "$24.95", "right"))
    lines(p, 40, 380, f"Moving? Call {world.known('1-800-285-7995')} two weeks ahead. Referral desk {world.decoy('602')}. Pay at nextiva.com.", 12, font=sans)
    p.line(30, 600, 580, 600, dash=[2, 2])
    lines(p, 60, 640, "COPPER STATE ROOFING CONTRACTORS CORP\n2929 N CENTRAL AVE\nPHOENIX AZ 85012-2720", 12, size=9, font=sans); lines(p, 340, 640, "Account Number: 2098441\nAmount due: $478.12\nNEXTIVA, INC.\n9451 E VIA DE VENTURA\nSCOTTSDALE AZ 85256", 12, size=9, font=sans)
    p.text(60, 740, world.scan_line("2098441"), font="Liberation Mono", size=9)
    p.save()
    return Truth("2098441", owned, "COPPER STATE ROOFING CONTRACTORS CORP", Address("2929", "N CENTRAL AVE", None, "PHOENIX", "AZ", "85012-2720", "2929 N CENTRAL AVE\nPHOENIX AZ 85012-2720"), "2026-01-05",
                 ["users in two newspaper columns", "invoice number holds the account's digits", "DBA line", "scan line", "no service address printed"], also=["COPPER STATE ROOFING CONTRACTORS CORP DBA COPPER STATE ROOFS"], findings=["billing telephone number not stated"])


@fixture("ooma", "office-receipt", "chromium")
def ooma(world, pdf):
    """Printed by Chromium: a card-paid receipt of Ooma Office, a customer number, two numbers and their emergency address."""
    owned = world.own("6504413380", "6504413381")
    body = f"""<img src="{logo_source('ooma', (240, 120, 0), 34)}" width=80><h2>Receipt</h2><p>Thanks, Ignatius! Your payment of $61.08 went through.</p>{table([('Invoice Date', 'May 3, 2026'), ('Customer Number', '3310872'), ('Payment method', 'Visa **** 8820'), ('Billing period', 'May 3, 2026 to Jun 2, 2026')], 'w', right=())}
<table class=w><tr><td><b>Billed to</b><br>Half Moon Kelp Soap Co.<br>Ignatius Fairweather<br>225 Cabrillo Hwy S, Ste 14<br>Half Moon Bay, CA 94019</td><td><b>E911 address</b><br>225 Cabrillo Hwy S, Ste 14<br>Half Moon Bay, CA 94019</td></tr></table>
{table([(f'Ooma Office Pro, phone number {show(owned[0], "paren")}', '$24.95'), (f'Ooma Office Pro, phone number {show(owned[1], "paren")}', '$24.95'), ('Regulatory compliance fee', '$4.10'), ('Taxes', '$7.08')], 'w', ('Service', 'Amount'))}
<p class=f>Ooma, Inc., 525 Almanor Avenue, Suite 200, Sunnyvale, CA 94085 &nbsp; ooma.com &nbsp; Office support {world.known('1-866-939-6662')}, Telo support {world.known('1-888-711-6662')}</p>"""
    chromium(page(body, "@page{size:letter;margin:60pt} .w{width:100%;margin:14pt 0} .w td{border-top:.4pt solid #ccc;padding:5pt} .f{font-size:7pt;color:#888;margin-top:60pt}"), pdf)
    place = Address("225", "Cabrillo Hwy S", "Ste 14", "Half Moon Bay", "CA", "94019", "225 Cabrillo Hwy S, Ste 14\nHalf Moon Bay, CA 94019")
    return Truth("3310872", owned, "Half Moon Kelp Soap Co.", place, "2026-05-03",
                 ["receipt, paid by card", "customer number is the account number", "a person under the company's name", "numbers at the ends of descriptions", "two numbers, neither said to be the main one"], service=place, findings=["billing telephone number not stated"])


@fixture("grasshopper", "customer-id-and-forwarding", "libreoffice")
def grasshopper(world, pdf):
    """Exported by LibreOffice Writer: the account number is called Customer ID, numbers of the plan beside the telephones they ring."""
    owned = world.own("8887042216", "6174419902")
    body = f"""<p><font size=5 color=#4a9a30><b>Grasshopper</b></font></p><p>Invoice date: 01/08/2026<br>Customer ID: 4482716<br>Plan: Small Business</p><p>Bill to:<br>Whaling City Escape Rooms LLC<br>41 Purchase St<br>New Bedford, MA 02740</p>
{table([('Small Business plan', '$80.00'), ('Additional number', '$9.00'), ('Taxes and surcharges', '$11.82'), ('Total charged to Visa ending 1180', '$100.82')], '', ('Description', 'Amount'))}<h3>Your numbers</h3>{table([(show(owned[0], 'dot'), 'Toll free'), (show(owned[1], 'dot'), 'Local')], '', ('Number', 'Type'), ())}
<h3>Extensions</h3>{table([('1', 'Reservations', world.decoy('508', 'one')), ('2', 'Owner mobile', world.decoy('774', 'one'))], '', ('Ext.', 'Name', 'Forwards to'), ())}
<p>Your Primary PIN is four digits and is not shown on invoices. Help: support.grasshopper.com or {world.known('1-800-820-8210')}.</p><p>GoTo Grasshopper, 333 Summer Street, Boston, MA 02210</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2.2cm} td{font-size:10pt} table{width:100%}"), pdf, infilter="HTML (StarWriter)")
    return Truth("4482716", owned, "Whaling City Escape Rooms LLC", Address("41", "Purchase St", None, "New Bedford", "MA", "02740"), "2026-01-08",
                 ["account number is labelled Customer ID", "telephones that the extensions ring", "toll-free number", "PIN spoken of, not printed", "no service address printed"], findings=["billing telephone number not stated"])
