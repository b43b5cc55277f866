"""Further bills, several of them with something missing: no main number, no number at all, a sheet that a viewer shows sideways."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, lines, logo, logo_source
from common.producers import chromium, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("att-mobility", "sideways-line-table", "cairo")
def sideways(world, pdf):
    """Drawn with cairo: the table of lines stands sideways on an upright sheet (no /Rotate), so that a viewer must turn his head."""
    owned = world.own(*(world.number("907", "317") for _ in range(14)))
    users = ["A. KOWALCZYK", "BOAT ONE", "BOAT TWO", "HARBOR OFFICE", "T. NILSEN", "GATE MODEM", "R. AKIAK"] * 2
    p = CairoPaper(pdf)
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"

    def head(number):
        p.image(36, 22, 66, 28, logo("AT&T", (0, 159, 219)))
        for i, (label, value) in enumerate([("Page", f"{number} of 3"), ("Issue Date", "Dec 18, 2025"), ("Account Number", "829117740036"), ("Foundation Account", "03310772"), ("Invoice", "829117740036X12262025")]):
            p.text(390, 30 + 10 * i, label); p.text(480, 30 + 10 * i, value, font=bold)

    head(1)
    box = "KACHEMAK BAY HARBOR PILOTS\n& SALVAGE, INC.\nATTN: T NILSEN\n4350 HOMER SPIT RD SLIP 88\nHOMER, AK 99603-8005"
    lines(p, 54, 120, box, 11, size=9)
    flow = Flow(p, [(36, 300)], 100, 560, head, font=sans, first_top=220, size=9, step=12)
    for label, value in (("Last bill", "$902.11"), ("Payments", "-$902.11"), ("Service summary: 14 lines, page 2", "$911.40")): flow.row(label, value)
    flow.row("Total due by Jan 12, 2026", "$911.40", bold=True)
    flow.prose("Business care " + world.known("800.331.0500") + ", 611. TTY " + world.known("866.241.6567") + ".")
    lines(p, 54, 650, box, 11); lines(p, 380, 640, "Account number: 829117740036\nTotal due: $911.40\n\nAT&T MOBILITY\nPO BOX 6463\nCAROL STREAM, IL 60197-6463", 11); p.text(54, 750, "9990000829117740036000009114000000911406", size=9, font="Liberation Mono")
    p.next(); p.turned(90, 40, 750)
    p.text(0, 10, "Service summary by line   Account Number 829117740036", size=12, font=bold)
    for i, title in enumerate(("Number", "User", "Page", "Plan", "Equipment", "Surcharges", "Total")): p.text(0 + 95 * i, 34, title, font=bold)
    for r, (number, user) in enumerate(zip(owned, users)):
        for i, cell in enumerate((show(number, "dot"), user, "3", "$" + world.money(), "$" + world.money(), "$" + world.money(0, 9), "$" + world.money(40, 80))): p.text(95 * i, 52 + 15 * r, cell)
    p.straight(); p.next(); head(3)
    flow = Flow(p, [(36, 260), (312, 264)], 110, 750, head, font=sans, page=3, size=7)
    for number in owned[:5]:
        flow.head(f"Usage of {show(number, 'dot')}")
        for day, time, called, place, minutes, _ in world.calls(18, 12, "907", "dot"): flow.row((0, day, "left"), (36, time, "left"), (80, called, "left"), (150, place, "left"), (255, minutes, "right"))
    p.save()
    return Truth("829117740036", owned, "KACHEMAK BAY HARBOR PILOTS & SALVAGE, INC.", Address("4350", "HOMER SPIT RD", "SLIP 88", "HOMER", "AK", "99603-8005"), "2025-12-18",
                 ["table of lines sideways on an upright sheet", "invoice number holds the account number", "foundation account", "company name over two lines, the second begins with an ampersand", "no service address printed", "called numbers in call detail"], contact="T NILSEN")


@fixture("verizon-wireline", "pennsylvania-household", "weasyprint")
def household(world, pdf):
    """Set with WeasyPrint: a household's bill, the account's codes and flag letter after dashes, a second line of a lodger, labels in a sidebar."""
    owned = world.own("8143362210", "8143362284")
    box = "IGNATIUS F KOZLOWSKI\n917 1/2 DIAMOND PARK\nMEADVILLE PA 16335-2604"
    body = f"""<div class=side><img src="{logo_source('verizon', (200, 0, 20), 30)}" width=96><h3>Account number</h3>814-336-2210-114-89N<h3>Bill date</h3>August 30, 2026<h3>Billing Telephone Number</h3>{show(owned[0])}<h3>Amount due</h3>$71.18 by Sep 24<h3>Questions</h3>{world.known('1-800-837-4966')}<br>verizon.com/contact<h3>PA PUC</h3>{world.known('1-800-692-7380')}<br>P.O. Box 3265<br>Harrisburg PA 17105</div>
<div class=main><p class=mail>{esc(box)}</p><h2>Verizon charges</h2>{table([('Basic service ' + show(owned[0]), '31.40'), ('Additional line ' + show(owned[1]) + ' (lodger)', '24.10'), ('Federal subscriber line charge x 2', '13.00'), ('911', '2.68')], 'w')}<h2>Changes</h2><p>You asked us to change {world.decoy('814')} to {show(owned[1])} on August 11.</p>
<h2>Itemized calls of {show(owned[1])}</h2>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(17, 8, '814', 'dash')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min', 'Amount'), (4, 5))}
<div class=stub>{esc(box)}<p>VERIZON<br>PO BOX 4830<br>TRENTON NJ 08650-4830</p><code>{world.scan_line('81433622101148')}</code></div></div>"""
    weasyprint(page(body, "@page{size:letter;margin:36pt} .side{position:absolute;left:0;top:0;width:128pt;background:#f3f3f3;padding:8pt;font-size:8pt} .side h3{font-size:7pt;margin:10pt 0 0;color:#555} .main{margin-left:165pt} .mail{margin:20pt 0 30pt} .w{width:100%} .stub{border-top:1pt dashed #000;margin-top:40pt;padding-top:10pt}"), pdf)
    return Truth("814336221011489N", owned, "IGNATIUS F KOZLOWSKI", Address("917 1/2", "DIAMOND PARK", None, "MEADVILLE", "PA", "16335-2604", "917 1/2 DIAMOND PARK\nMEADVILLE PA 16335-2604"), "2026-08-30",
                 ["labels over values in a sidebar", "account ends in a letter", "changed number names an old one", "half house number", "commission number and address", "no service address printed", "called numbers in call detail"], btn=owned[0])


@fixture("cox", "two-lines-no-main", "libreoffice")
def two_lines(world, pdf):
    """Exported by LibreOffice Writer: sixteen digits in one piece, no PIN, two lines of which neither is said to be the main one."""
    owned = world.own("7022478830", "7022478874")
    box = "NEON BONEYARD SIGN RESTORATION LLC\nD/B/A VEGAS VINTAGE SIGNS\n3555 W RENO AVE STE L\nLAS VEGAS NV 89118"
    body = f"""<p><b>COX Business</b></p><p>Account Number 0010877304915502<br>Bill Date 11-12-2025<br>Service Address: 3555 W RENO AVE STE L, LAS VEGAS NV 89118</p><p><br>{esc(box)}</p><h3>Your Account Summary</h3>{table([('Previous Balance', '129.00'), ('Payment 10-28', '-129.00'), ('New Charges', '131.44'), ('Total Due 12-03-2025', '$131.44')])}
<h3>Monthly Services</h3>{table([('Voice line', show(owned[0], 'tight'), '35.00'), ('Voice line', show(owned[1], 'tight'), '35.00'), ('Internet 100', '', '55.00')])}<h3>How to Reach Us</h3><p>{world.known('1-866-272-5777')}, fax {world.decoy('702', 'tight')}, 1700 Vegas Dr, Las Vegas NV 89106</p>
<h3>Long distance from {show(owned[1], 'tight')}</h3>{table([(d, c, p, m) for d, _, c, p, m, _ in world.calls(15, 11, '702', 'tight')], '', ('Date', 'Number', 'Place', 'Min'))}
<table width="100%"><tr><td>{esc(box)}</td><td>COX BUSINESS<br>PO BOX 53262<br>PHOENIX AZ 85072-3262</td></tr></table><p>{world.scan_line('0010877304915502')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.8cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("0010877304915502", owned, "NEON BONEYARD SIGN RESTORATION LLC", Address("3555", "W RENO AVE", "STE L", "LAS VEGAS", "NV", "89118", "3555 W RENO AVE STE L\nLAS VEGAS NV 89118"), "2025-11-12",
                 ["account number in one piece", "two lines, no main one", "D/B/A line", "date with dashes", "no PIN", "suite of one letter", "carrier's fax and street address", "called numbers in call detail"], also=["NEON BONEYARD SIGN RESTORATION LLC D/B/A VEGAS VINTAGE SIGNS"],
                 service=Address("3555", "W RENO AVE", "STE L", "LAS VEGAS", "NV", "89118", "3555 W RENO AVE STE L, LAS VEGAS NV 89118"), findings=["billing telephone number not stated"])


@fixture("windstream-kinetic", "household-top-right", "chromium")
def kinetic(world, pdf):
    """Printed by Chromium: a household's bill, due date at the top right, the one number in small type in the service box."""
    [line] = world.own("3867742019")
    box = "PERPETUA LINDQVIST-OBI\n19 MOCKINGBIRD TRL\nLAKE BUTLER FL 32054"
    body = f"""<div class=r>Due Date <b>07/28/2026</b><br>Amount <b>$84.90</b></div><h1 style="color:#5c2d91">Hi Perpetua, here is your Kinetic bill.</h1><p class=mail>{esc(box)}</p><div class=box>Account Number<br><b>208336114</b><br>Invoice Date<br><b>Jul 06, 2026</b><br>Telephone Number<br><b>{show(line, 'dash')}</b><br>Service Location<br><b>19 MOCKINGBIRD TRL, LAKE BUTLER FL</b></div>
{table([('Balance forward', '$0.00'), ('Kinetic Internet 300', '$49.99'), ('Voice unlimited', '$25.00'), ('Taxes', '$9.91')], 'w')}<p>Thank You For Choosing Kinetic. {world.known('1-800-347-1991')} · windstream.com/chat · My Kinetic PIN is not printed for your safety.</p><div class=stub>{esc(box)}<br><br>Acct Number 208336114<br>Windstream<br>PO Box 9001908<br>Louisville KY 40290-1908<br><code>{world.scan_line('208336114')}</code></div>"""
    chromium(page(body, "@page{size:letter;margin:44pt} .box{position:absolute;right:0;top:110pt;width:170pt;border:1pt solid #5c2d91;padding:6pt;font-size:8pt} .mail{margin:60pt 0} .w{width:60%} .stub{border-top:1pt dashed #000;margin-top:100pt;padding-top:12pt}"), pdf)
    return Truth("208336114", [line], "PERPETUA LINDQVIST-OBI", Address("19", "MOCKINGBIRD TRL", None, "LAKE BUTLER", "FL", "32054", "19 MOCKINGBIRD TRL\nLAKE BUTLER FL 32054"), "2026-07-06",
                 ["due date first, at the top right", "labels over values in one box", "greeting with the first name", "service location without a ZIP", "the word PIN without a PIN"], btn=line, service=Address("19", "MOCKINGBIRD TRL", None, "LAKE BUTLER", "FL", None, "19 MOCKINGBIRD TRL, LAKE BUTLER FL"))


@fixture("ringcentral", "no-numbers-printed", "chromium")
def bare(world, pdf):
    """Printed by Chromium: seats and fees only; neither a main number nor any other number of the customer."""
    body = f"""<table class=top><tr><td><b class=big>RingCentral</b><br>20 Davis Drive, Belmont, CA 94002</td><td>Invoice Number<br>Invoice Date<br>Account Number<br>Purchase Order<br>Due Date</td><td>INV00881770424<br>10/15/2025<br>771204418830<br>4102277180<br>11/14/2025</td></tr></table>
<h3>Bill To</h3><p>Chesapeake Oyster Recovery Trust<br>Attn: Ngozi Tillman<br>301 Severn Ave Slip 14<br>Annapolis, MD 21403</p><h3>Service Address</h3><p>4800 Atwell Rd, Bldg 6<br>Shady Side, MD 20764</p>{table([('RingEX Ultra', '12', '$420.00'), ('Toll-Free Minute Bundle', '1', '$15.00'), ('Global numbers', '3', '$17.97'), ('Taxes and fees', '', '$66.04'), ('Total', '', '$519.01')], 'w', ('Description', 'Qty', 'Amount'))}
<p>Numbers are listed in the admin portal under Phone System. Billing {world.known('1-888-898-4591')}. Wire: routing 121000248, account 4122077310.</p>"""
    chromium(page(body, "@page{size:letter;margin:50pt} .top{width:100%} .big{color:#06c;font-size:18pt} .w{width:100%} .w td,.w th{border-bottom:.4pt solid #bbb}"), pdf)
    return Truth("771204418830", [], "Chesapeake Oyster Recovery Trust", Address("301", "Severn Ave", "Slip 14", "Annapolis", "MD", "21403"), "2025-10-15",
                 ["no number of the customer is printed", "purchase order of ten digits with a real area code", "bank account number of ten digits", "slip as a unit"], contact="Ngozi Tillman",
                 service=Address("4800", "Atwell Rd", "Bldg 6", "Shady Side", "MD", "20764", "4800 Atwell Rd, Bldg 6\nShady Side, MD 20764"), findings=["no telephone numbers printed"])
