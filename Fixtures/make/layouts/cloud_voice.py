"""Dialpad, Zoom Phone, GoTo Connect, Intermedia, Bandwidth, Twilio, Google Voice, magicJack, Republic Wireless: bills and receipts of online services."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.producers import chromium, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("dialpad", "company-id-two-offices", "weasyprint")
def dialpad(world, pdf):
    """Set with WeasyPrint: a sixteen-digit company ID and an office ID for each office, numbers with their users."""
    owned = world.own("4155583120", "4155583127", "5038827716", "8885583120")
    def office(name, id, numbers): return f"<h3>{name}</h3><p>Office ID: {id}</p>" + table([(show(n, "plus"), u, "Pro, monthly", "$25.00") for n, u in numbers], "w", ("Number", "Assigned to", "Plan", "Amount"))
    body = f"""<div class=h><span class=logo>Dialpad</span><span>Invoice</span></div>{table([('Invoice number', 'DP-2026-0088417'), ('Invoice date', '2026-06-12'), ('Due date', '2026-07-12'), ('Company ID', '5629440187330412')], 'm', right=())}
<h4>Billing address</h4><p>Tidewrack Games, Inc.<br>1045 Sansome St, Suite 220<br>San Francisco, CA 94111<br>United States</p>{office('San Francisco office', '4811902277340160', [(owned[0], 'Main line'), (owned[1], 'Z. Amankwah'), (owned[3], 'Toll-free, Support')])}{office('Portland office', '6017735540921344', [(owned[2], 'H. Brandvold')])}
<p class=r>Subtotal $100.00<br>Taxes and fees $21.90<br><b>Total $121.90</b></p><p class=f>Dialpad, Inc. &nbsp; dialpad.com/support &nbsp; To port a number away ask support for the port-out PIN. Tax ID 27-4115203.</p>"""
    weasyprint(page(body, "@page{size:letter;margin:56pt} .h{display:flex;justify-content:space-between;font-size:22pt} .logo{color:#7c52ff;font-weight:bold} .m td{padding:2pt 14pt 2pt 0} .w{width:100%} .w td{border-bottom:.3pt solid #ddd} .f{font-size:7pt;margin-top:60pt}"), pdf)
    return Truth("5629440187330412", owned, "Tidewrack Games, Inc.", Address("1045", "Sansome St", "Suite 220", "San Francisco", "CA", "94111", "1045 Sansome St, Suite 220\nSan Francisco, CA 94111"), "2026-06-12",
                 ["sixteen-digit company ID", "office IDs of the same length", "country line under the address", "main line named among the assigned users", "no service address printed"], btn=owned[0])


@fixture("zoom-phone", "account-number-top-left", "chromium")
def zoom(world, pdf):
    """Printed by Chromium: a ten-digit account number at the top left that looks like a telephone number; licences counted, no number printed."""
    body = f"""<div class=h><div><b class=logo>zoom</b><br>Account No. 7004418827<br>Currency: USD<br>Payment terms: Net 30</div><div class=r>Zoom Communications, Inc.<br>55 Almaden Blvd, 6th Floor<br>San Jose, CA 95113<br>Federal Employer ID: 61-1648780</div></div>
{table([('INV288104471', '11/18/2025', '12/18/2025', '$1,044.90')], 'w', ('Invoice #', 'Invoice Date', 'Due Date', 'Amount due'))}<table class=w><tr><td><b>Bill To</b><br>Ptarmigan Title & Escrow, LLC<br>Attn: Accounts Payable<br>PO Box 1180<br>Longmont, Colorado 80502<br>United States</td><td><b>Sold To</b><br>Ptarmigan Title & Escrow, LLC<br>600 Coffman St, Unit B<br>Longmont, Colorado 80501<br>United States</td></tr></table>
{table([('Zoom Phone Pro US/CA Unlimited', '11/18/2025 - 12/17/2025', '38', '$760.00'), ('Zoom Phone Additional Number', '11/18/2025 - 12/17/2025', '6', '$30.00'), ('Zoom Phone Toll-free Number', '11/18/2025 - 12/17/2025', '1', '$5.00'), ('Zoom Workplace Business', '11/18/2025 - 12/17/2025', '8', '$147.92'), ('Federal and state telecommunications taxes and fees', '', '', '$101.98')], 'w', ('Charge description', 'Subscription period', 'Qty', 'Amount'))}
<p class=f>Questions about billing: {world.known('1-888-799-9666')} option 3, billing@zoom.example. Pay by wire: Account number 4091188207, ABA routing 121000248, or by check: Zoom Communications, Inc., PO Box 398843, San Francisco, CA 94139-8843.</p>"""
    chromium(page(body, "@page{size:letter;margin:44pt} .h{display:flex;justify-content:space-between} .logo{font-size:26pt;color:#0b5cff} .w{width:100%;margin:18pt 0} .w th{background:#eef}.w td{padding:4pt} .f{font-size:7.5pt}"), pdf)
    return Truth("7004418827", [], "Ptarmigan Title & Escrow, LLC", Address(None, "PO Box 1180", None, "Longmont", "CO", "80502", "PO Box 1180\nLongmont, Colorado 80502"), "2025-11-18",
                 ["account number that has the form of a telephone number", "no telephone number on the bill", "state written out", "bank account number labelled Account number", "ATTN line that names no person", "sold-to address is where the service is"],
                 service=Address("600", "Coffman St", "Unit B", "Longmont", "CO", "80501", "600 Coffman St, Unit B\nLongmont, Colorado 80501"), findings=["no telephone number on the bill"])


@fixture("zoom-phone", "usage-by-number", "reportlab")
def zoom_usage(world, pdf):
    """Drawn with reportlab: a short account number, a page that lists metered calls under the numbers that made them."""
    owned = world.own("3034471180", "3034471183", "7203318840")
    p = ReportlabPaper(pdf)
    p.text(40, 40, "zoom", size=22, font="Helvetica-Bold", color=(0.05, 0.36, 1))
    lines(p, 40, 62, "Account Number: 88104277\nInvoice Number: INV301188402\nInvoice Date: Feb 2, 2026\nDue Date: Mar 4, 2026", 11)
    lines(p, 400, 40, "Zoom Video Communications, Inc.\n55 Almaden Blvd, 6th Floor\nSan Jose, CA 95113", 10)
    lines(p, 40, 140, "Bill To:\nFoothills Hydrology Consultants\nXiomara Delacroix\n1881 9th St Ste 310\nBoulder, CO 80302", 12, size=9)
    flow = Flow(p, [(40, 532)], 60, 750, None, first_top=240, size=8.5, step=13)
    flow.head("Subscriptions")
    for label, value in (("Zoom Phone US/CA Metered (3)", "$30.00"), ("Zoom Phone usage, see page 2", "$6.20"), ("Taxes", "$9.11"), ("Total", "$45.31")): flow.row(label, value)
    p.next(); p.text(40, 40, "Account Number: 88104277    Invoice INV301188402    Page 2")
    flow = Flow(p, [(40, 532)], 60, 750, None, size=8, step=11)
    flow.head("Zoom Phone usage by phone number")
    for n in owned:
        flow.row(f"Phone number {show(n, 'plus')}", bold=True)
        flow.row((0, "Date", "left"), (60, "Time", "left"), (130, "Callee", "left"), (290, "Place", "left"), (450, "Minutes", "right"), (532, "Charge", "right"))
        for d, t, c, place, m, a in world.calls(7, 1, "303", "plus"): flow.row((0, d, "left"), (60, t, "left"), (130, c, "left"), (290, place, "left"), (450, m, "right"), (532, a, "right"))
        flow.gap()
    p.save()
    return Truth("88104277", owned, "Foothills Hydrology Consultants", Address("1881", "9th St", "Ste 310", "Boulder", "CO", "80302", "1881 9th St Ste 310\nBoulder, CO 80302"), "2026-02-02",
                 ["account number of eight digits", "numbers only as heads of their calls", "person under the company's name", "called numbers in call detail", "no service address printed"], findings=["billing telephone number not stated"])


@fixture("goto-connect", "did-block-transfer-pin", "groff")
def goto_connect(world, pdf):
    """Set with groff: a DID block given by its first and last number, a transfer PIN that is printed."""
    owned = world.own(*(f"80177340{n:02d}" for n in range(0, 10)), "8015529914")
    source = f""".ps 18
GoTo
.ps 10
.vs 13
.sp
.TS
tab(|);
lb l lb l.
Account Number|40077182|Invoice Number|IN7004418802
Invoice Date|13-Jan-2026|Due Date|12-Feb-2026
PO Number|88120|Terms|Net 30
.TE
.sp
.nf
Bill To
Uinta Basin Orchards LLC
1290 W Highway 40
Vernal, UT 84078
.sp
Location
Packing house
1455 W 500 N
Vernal, UT 84078
.fi
.sp
.TS
tab(|) expand;
lb rb rb
l r r.
GoTo Connect Standard|11|$264.00
DID numbers|11|$11.00
Compliance and administrative cost recovery|11|$19.25
Taxes||$22.90
Total||$317.15
.TE
.sp
\\fBDID numbers\\fP
.br
.nf
{show(owned[0])} through {show(owned[9])}
{show(owned[10])}
.fi
.sp
Phone Number Transfer Pin: 440918
.sp
Support {world.decoy('888')}, support.goto.com. GoTo Communications, Inc. (formerly Jive Communications), 333 Summer Street,
Boston, MA 02210.
"""
    groff(source, pdf, "-t", "-P-pletter")
    return Truth("40077182", owned, "Uinta Basin Orchards LLC", Address("1290", "W Highway 40", None, "Vernal", "UT", "84078"), "2026-01-13",
                 ["labels and values four to a row", "range with through", "transfer PIN printed", "purchase order number", "place name before the service address", "invoice number holds digits of the account"],
                 service=Address("1455", "W 500 N", None, "Vernal", "UT", "84078", "1455 W 500 N\nVernal, UT 84078"), findings=["billing telephone number not stated"])


@fixture("intermedia", "account-id-number-table", "libreoffice")
def intermedia(world, pdf):
    """Exported by LibreOffice Writer: Intermedia Unite, an account ID and a customer's reference, numbers in a table with their users."""
    owned = world.own("2034418820", "2034418826", "2034418833")
    body = f"""<table width="100%"><tr><td><b><font size=4>INTERMEDIA</font></b><br>Intermedia.net, Inc.<br>100 Mathilda Place, Suite 600<br>Sunnyvale, CA 94086</td><td>Invoice Number: 20441187<br>Invoice Date: 2026-03-31<br>Account ID: 771840<br>Your reference: 4471-B</td></tr></table>
<p>Invoice to:<br>Nutmeg State Appraisals, LLC<br>Attention: Calliope Brandt<br>55 Greens Farms Road<br>Westport, CT 06880</p>{table([('Unite Pro', '3', '$77.97'), ('Unite number', '3', '$6.00'), ('E911 fee', '3', '$4.50'), ('Taxes', '', '$11.02'), ('Total', '', '$99.49')], '', ('Item', 'Qty', 'Amount'))}
<h3>Numbers</h3>{table([(show(n), u) for n, u in zip(owned, ('Auto attendant', 'C. Brandt', 'Field desk'))], '', ('Number', 'User'), ())}
<p>The carrier of record of a number may be another company. Support {world.decoy('800')}, intermedia.net. Previous number {world.decoy('203')} was replaced on March 4.</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("771840", owned, "Nutmeg State Appraisals, LLC", Address("55", "Greens Farms Road", None, "Westport", "CT", "06880"), "2026-03-31",
                 ["issuer's address beside the labels", "a reference beside the account ID", "replaced number in a sentence", "no service address printed"], contact="Calliope Brandt", findings=["billing telephone number not stated"])


@fixture("bandwidth", "wholesale-number-inventory", "reportlab")
def bandwidth(world, pdf):
    """Drawn with reportlab: a wholesale bill whose inventory of numbers fills three columns over two pages, with a billing number."""
    owned = world.own(*dict.fromkeys(world.number("919", e) for e in ("324", "551", "887") for _ in range(60)))
    p = ReportlabPaper(pdf)

    def head(number):
        p.text(40, 36, "bandwidth", size=16, font="Helvetica-Bold"); p.text(572, 36, f"Account ID 5004417   Invoice BW-2025-118044   Page {number}", size=7, align="right"); p.line(40, 42, 572, 42)

    head(1)
    for i, (label, value) in enumerate([("Account ID", "5004417"), ("Invoice Number", "BW-2025-118044"), ("Invoice Date", "12/31/2025"), ("BTN", show(owned[0])), ("Total due", "$611.20")]):
        p.text(40, 66 + 12 * i, label); p.text(140, 66 + 12 * i, value, font="Helvetica-Bold")
    lines(p, 330, 66, "Bill To\nTarheel Notify Systems, Inc.\nAttn: Wendeline Ashgrove\n410 Blackwell St, 3rd Floor\nDurham, NC 27701", 12, size=9)
    lines(p, 40, 150, "Service Address\n410 Blackwell St, 3rd Floor\nDurham, NC 27701", 12, size=9)
    flow = Flow(p, [(40, 532)], 60, 750, head, first_top=210, size=8.5, step=12)
    for label, value in ((f"Local telephone numbers ({len(owned)})", "$63.00"), ("Outbound voice minutes", "$388.14"), ("Inbound voice minutes", "$120.06"), ("Taxes and regulatory fees", "$40.00")): flow.row(label, value)
    flow.prose(f"Network operations center {world.decoy('855')}. Questions: billing at bandwidth.com. Remit to: Bandwidth Inc., PO Box 745120, Atlanta, GA 30374-5120.")
    p.text(40, 320, "Telephone numbers (TN)", size=10, font="Helvetica-Bold")
    flow = Flow(p, [(40, 150), (220, 150), (400, 150)], 70, 740, head, first_top=340, size=8, step=11)
    flow.column, flow.y = 0, 340
    for i, n in enumerate(owned):
        if i == 105: p.next(); head(2); p.text(40, 58, "Telephone numbers (TN), continued", size=10, font="Helvetica-Bold")
        column, row = (i // 35, i % 35) if i < 105 else ((i - 105) // 35, (i - 105) % 35)
        p.text((40, 220, 400)[column], (340 if i < 105 else 74) + 11 * row, show(n, "plus").replace(" ", "") if i % 2 else show(n, "plus").replace(" ", ""), font="Courier")
    p.save()
    place = Address("410", "Blackwell St", "3rd Floor", "Durham", "NC", "27701", "410 Blackwell St, 3rd Floor\nDurham, NC 27701")
    return Truth("5004417", owned, "Tarheel Notify Systems, Inc.", place, "2025-12-31",
                 ["180 numbers in three columns over two pages", "numbers as +1 in one piece", "account ID of seven digits", "billing number is the first of the list", "floor before its word"], btn=owned[0], contact="Wendeline Ashgrove", service=place)


@fixture("twilio", "account-sid", "weasyprint")
def twilio(world, pdf):
    """Set with WeasyPrint: the account is a string identifier, a subaccount has its own, numbers are counted only."""
    sid, sub = "AC" + "".join(world.random.choice("0123456789abcdef") for _ in range(32)), "AC" + "".join(world.random.choice("0123456789abcdef") for _ in range(32))
    body = f"""<div class=h><b class=logo>twilio</b><div class=r>Twilio Inc.<br>101 Spear Street, Suite 500<br>San Francisco, CA 94105<br>Tax ID 26-2574840</div></div><h2>Invoice</h2>{table([('Invoice Number', '2026050441187'), ('Invoice Date', 'May 31, 2026'), ('Account SID', sid), ('Account name', 'Larkspur Alerts'), ('Amount', '$318.77 USD, paid from balance')], 'm', right=())}
<p><b>Bill To</b><br>Larkspur Alerting Technologies, Inc.<br>1401 Walnut Street, Suite 500<br>Boulder, CO 80302<br>US</p>{table([('Phone Number - local', '44', '$50.60'), ('Phone Number - toll free', '3', '$6.45'), ('Programmable Voice', '11,204 min', '$95.23'), ('Programmable Messaging', '20,018', '$158.14'), ('Communications taxes and fees', '', '$8.35')], 'w', ('Product', 'Quantity', 'Amount'))}
<h3>By subaccount</h3>{table([('Larkspur staging', sub, '$2.11')], 'w', ('Name', 'Subaccount SID', 'Amount'))}<p class=f>twilio.com/help. Phone numbers are listed in the Console.</p>"""
    weasyprint(page(body, "@page{size:letter;margin:50pt} .h{display:flex;justify-content:space-between} .logo{font-size:24pt;color:#f22f46} .m td{padding:2pt 18pt 2pt 0} .w{width:100%} .f{font-size:7pt;margin-top:40pt}"), pdf)
    return Truth(sid, [], "Larkspur Alerting Technologies, Inc.", Address("1401", "Walnut Street", "Suite 500", "Boulder", "CO", "80302", "1401 Walnut Street, Suite 500\nBoulder, CO 80302"), "2026-05-31",
                 ["account is a string identifier of 34 characters", "subaccount's identifier", "account name is not the legal name", "no telephone number on the bill", "no service address printed"], findings=["no telephone number on the bill"])


@fixture("google-voice", "workspace-account-is-number", "chromium")
def google_voice(world, pdf):
    """Printed by Chromium: a Workspace bill for one Google Voice number, whose account number is that number, with a billing ID."""
    [line] = world.own("5412093388")
    body = f"""<p class=g><span>G</span>oogle Voice</p>{table([('Invoice number', '5104418827'), ('Bill date', 'Jul 31, 2025'), ('Billing ID', '4471-0928-1105'), ('Account number', line), ('Domain name', 'rogueriverlavender.example')], 'm', right=())}<p><b>Bill to</b><br>Rogue River Lavender LLC<br>8810 Table Rock Rd<br>Central Point, OR 97502<br>United States</p>
{table([('Google Voice Standard', 'Jul 1 - Jul 31', '1', '$20.00'), ('Regulatory fees and taxes', '', '', '$3.14'), ('Total in USD', '', '', '$23.14')], 'w', ('Subscription', 'Interval', 'Quantity', 'Amount'))}<h3>Voice numbers</h3>{table([(show(line, 'paren'), 'orders@rogueriverlavender.example')], 'w', ('Number', 'User'), ())}<h3>Linked numbers</h3><p>Calls are forwarded to {world.decoy('541', 'paren')}</p>
<p class=f>Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043. Federal Tax ID 77-0493581</p>"""
    chromium(page(body, "@page{size:letter;margin:64pt} .g{font-size:20pt} .g span{color:#4285f4} .m td{padding:2pt 20pt 2pt 0} .w{width:100%} .w td{border-bottom:.4pt solid #ddd;padding:4pt} .f{font-size:7pt;margin-top:80pt}"), pdf)
    return Truth(line, [line], "Rogue River Lavender LLC", Address("8810", "Table Rock Rd", None, "Central Point", "OR", "97502"), "2025-07-31",
                 ["account number is the telephone number", "billing ID beside the account number", "forwarded-to number", "issuer's name with its first letter apart", "no service address printed"], btn=line)


@fixture("magicjack", "renewal-receipt", "cairo")
def magicjack(world, pdf):
    """Drawn with cairo: a yearly renewal's receipt, account number and telephone number are the same ten digits."""
    [line] = world.own("5616032281")
    p = CairoPaper(pdf)
    p.text(50, 60, "magicJack", size=24, font="Liberation Sans-Bold", color=(0.1, 0.5, 0.1))
    lines(p, 50, 100, f"Renewal receipt\nBill date: 10/14/2025\nAccount number: {line}\nmagicJack number: {show(line, 'paren')}\nSerial number: A921B0001044187", 15, size=10)
    lines(p, 50, 210, "Billing address\nOphelia Vandermeer\n304 Banyan Cay Dr Apt 6\nWest Palm Beach, FL 33407", 14, size=10)
    for i, (a, b) in enumerate((("magicJack service, 12 months, 10/14/2025 - 10/13/2026", "$43.00"), ("911 and regulatory fees", "$9.60"), ("Charged to Discover ending in 2281", "$52.60"))): p.text(50, 300 + 18 * i, a, size=10); p.text(540, 300 + 18 * i, b, size=10, align="right")
    lines(p, 50, 420, f"YMAX Communications Corp., PO Box 6785, West Palm Beach, FL 33405. Customer care {world.decoy('844', 'paren')}.", 12)
    p.save()
    return Truth(line, [line], "Ophelia Vandermeer", Address("304", "Banyan Cay Dr", "Apt 6", "West Palm Beach", "FL", "33407"), "2025-10-14",
                 ["receipt, paid by card", "account number is the telephone number", "serial number", "card's digits equal the number's last four", "no service address printed"], btn=line)


@fixture("republic-wireless", "two-phones", "libreoffice")
def republic(world, pdf):
    """Exported by LibreOffice Writer: a closed brand's wireless bill of two telephones."""
    owned = world.own("9196640417", "9196640488")
    body = f"""<p><b><font size=5 color=#00704a>republic wireless</font></b></p><p>Account number: 10448217<br>Bill date: 11/03/2025<br>Billing period: 11/03/2025 - 12/02/2025</p><p>Leopold Abernathy-Cruz<br>212 Hillsborough St Apt 9<br>Raleigh, NC 27603</p><h3>Phones</h3>{table([(show(owned[0]), "Leopold's phone", 'My Choice 1 GB', '$20.00'), (show(owned[1]), 'Tablet', 'My Choice', '$15.00'), ('Taxes and fees', '', '', '$5.11'), ('Total', '', '', '$40.11')], '', ('Phone number', 'Name', 'Plan', 'Amount'))}
<p>Republic Wireless is part of the DISH family. Help: republicwireless.com. Changed your number? Your old number {world.decoy('984')} was removed on October 20.</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2.4cm}"), pdf, infilter="HTML (StarWriter)")
    return Truth("10448217", owned, "Leopold Abernathy-Cruz", Address("212", "Hillsborough St", "Apt 9", "Raleigh", "NC", "27603"), "2025-11-03",
                 ["closed brand", "wireless account", "removed number in a sentence", "no service address printed"])
