"""Bell Canada, Bell Aliant, Bell MTS, Northwestel, SaskTel: Canadian telephone companies."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.producers import chromium, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show

NB = "\u00a0"


@fixture("bell-canada", "phone-line-charges", "reportlab")
def phone_lines(world, pdf):
    """Drawn with reportlab: the older account of telephone number and code, an electronic banking ID under it, charges and calls for each phone line."""
    owned = world.own("6135447120", "6135447121", "6135489004")
    p = ReportlabPaper(pdf)

    def head(number):
        p.image(36, 22, 54, 26, logo("Bell", (0, 84, 160)))
        for i, (label, value) in enumerate([("Bill date", "March 14, 2026"), ("Account number", "613 544-7120 (482)"), ("Electronic banking ID", "613544712048"), ("Invoice number", "0048217")]):
            p.text(360, 30 + 11 * i, label, size=7.5); p.text(572, 30 + 11 * i, value, size=7.5, font="Helvetica-Bold", align="right")
        p.text(572, 780, f"Page {number} of 3", size=7, align="right")

    head(1)
    box = "WOLFE ISLAND MARINE SUPPLY LTD\nATTN PHILIPPA GANANOQUE\n1209 MAIN ST\nWOLFE ISLAND ON K0H 2Y0"
    lines(p, 56, 120, box, 11, size=9)
    flow = Flow(p, [(36, 330), (390, 182)], 100, 560, head, first_top=210, size=8.5, step=13)
    flow.head("Summary of your account")
    for label, value in (("Amount of last bill", "$214.07"), ("Payment received Mar 2, thank you", "$214.07 CR"), ("Balance forward", "$0.00")): flow.row(label, value)
    flow.head("Summary of your charges")
    for label, value in (("Fixed monthly charges", "$171.00"), ("Usage charges", "$8.42"), ("Other charges and credits", "$12.00 CR"), ("HST (registration 100441207 RT0001)", "$21.77"), ("Total amount due by April 6, 2026", "$189.19")): flow.row(label, value)
    flow.column, flow.y, flow.heading = 1, 210, None
    flow.head("Questions?")
    for part in ("310-BELL (2355)", world.known("1-866-310-2355"), "TTY " + world.known("1-800-268-9242"), "bell.ca/business", "Commission for Complaints", world.known("1-888-221-1687")): flow.row(part)
    p.line(30, 640, 580, 640, dash=[4, 2])
    lines(p, 56, 680, box, 11); lines(p, 360, 670, "Account number 613 544-7120 (482)\nAmount due $189.19\n\nBELL CANADA\nPO BOX 9000 STN DON MILLS\nNORTH YORK ON M3C 2X7", 11)
    p.text(56, 765, world.scan_line("6135447120482"), font="Courier", size=9)
    p.next(); head(2)
    flow = Flow(p, [(36, 536)], 100, 740, head, size=8, step=12, page=2)
    flow.head("Fixed monthly charges")
    for n, what in zip(owned, ("Business line", "Business line", "Alarm line")):
        flow.row("Phone line " + show(n, "att"), bold=True); flow.row(what, "$" + world.money(40, 60)); flow.row("Touch-tone", "$2.80")
    flow.row("Service address: 1209 Main St, Wolfe Island ON K0H 2Y0")
    flow.head("Other charges and credits")
    flow.row(f"Phone line {world.decoy('613', 'att')} - removed February 20", "$12.00 CR")
    flow.head("Usage charges")
    for n in owned[:2]:
        flow.row("Phone line " + show(n, "att"), bold=True)
        flow.row((0, "Date", "left"), (60, "Time", "left"), (120, "Place called", "left"), (280, "Number called", "left"), (440, "Duration", "right"), (536, "Amount", "right"))
        for d, t, c, place, m, a in world.calls(13, 2, "613", "att"): flow.row((0, d, "left"), (60, t, "left"), (120, place, "left"), (280, c, "left"), (440, m, "right"), (536, a, "right"))
    p.save()
    return Truth("6135447120482", owned, "WOLFE ISLAND MARINE SUPPLY LTD", Address("1209", "MAIN ST", None, "WOLFE ISLAND", "ON", "K0H 2Y0", "1209 MAIN ST\nWOLFE ISLAND ON K0H 2Y0"), "2026-03-14",
                 ["electronic banking ID begins with the account's digits", "tax registration number", "310 number in letters", "removed phone line", "called numbers under the same phone-line heads", "scan line", "customer code in brackets"], btn=owned[0], contact="PHILIPPA GANANOQUE",
                 service=Address("1209", "Main St", None, "Wolfe Island", "ON", "K0H 2Y0", "1209 Main St, Wolfe Island ON K0H 2Y0"))


@fixture("bell-canada", "facture-unique", "chromium")
def one_bill_french(world, pdf):
    """Printed by Chromium in French: the newer nine-digit account, lines under their numbers, an identification number for banks."""
    owned = world.own("5143882071", "5143882072", "8553882071")
    box = "Boulangerie Saint-Zotique inc.\nÀ l'attention de Clémence Archambault\n6642, boul. Saint-Laurent, bureau 2\nMontréal (Québec) H2S 3C6"
    body = f"""<div class=h><img src="{logo_source('Bell', (0, 84, 160), 36)}" width=70><div>{table([('Numéro de compte', '518204417'), ('Date de facturation', '8 janvier 2026'), ('Identification bancaire', '51820441763'), ('Numéro de facture', '7720418')], '', right=())}</div></div><p class=mail>{esc(box)}</p>
<div class=two><section><h3>Sommaire de votre compte</h3>{table([('Montant de la dernière facture', '198,12 $'), ('Paiement reçu, merci', '-198,12 $'), ('Frais mensuels fixes', '168,00 $'), ('Frais d’utilisation', '4,31 $'), ('TPS (100441207 RT0001)', '8,62 $'), ('TVQ (1000441207 TQ0001)', '17,19 $'), ('Montant total à payer d’ici le 2 février 2026', '198,12 $')], 'w')}</section><aside><h3>Des questions?</h3>310-BELL<br>{world.known('1 866 310-2355')}<br>bell.ca/affaires</aside></div>
<h3>Frais mensuels fixes</h3><p>Adresse de service : 6642, boul. Saint-Laurent, Montréal (Québec) H2S 3C6</p>{table([(f'Ligne téléphonique {show(n, "att")}', w, world.money(20, 60).replace('.', ',') + ' $') for n, w in zip(owned, ('Ligne d’affaires', 'Ligne d’affaires', 'Sans frais'))], 'w')}
<h3>Frais d’utilisation</h3><p><b>Ligne téléphonique {show(owned[1], 'att')}</b></p>{table([(d, t[:-1], p, c, m.replace('.', ','), a.replace('.', ',') + ' $') for d, t, c, p, m, a in world.calls(12, 12, '514')], 'w', ('Date', 'Heure', 'Endroit', 'Numéro composé', 'Durée', 'Montant'), (4, 5))}
<div class=stub>{esc(box)}<p>Numéro de compte 518204417 &nbsp; Montant à payer 198,12 $</p><p>Bell Canada<br>C.P. 8712, succ. Centre-ville<br>Montréal (Québec) H3C 3P6</p><code>{world.scan_line('518204417')}</code></div>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .h{display:flex;justify-content:space-between} .mail{margin:44pt 20pt} .two{display:flex;gap:30pt} section{flex:2} .w{width:100%} .stub{border-top:1pt dashed #000;margin-top:40pt;padding-top:10pt} h3{color:#0054a0;margin:10pt 0 2pt}", "fr-CA"), pdf)
    return Truth("518204417", owned, "Boulangerie Saint-Zotique inc.", Address("6642", "boul. Saint-Laurent", "bureau 2", "Montréal", "QC", "H2S 3C6", "6642, boul. Saint-Laurent, bureau 2\nMontréal (Québec) H2S 3C6"), "2026-01-08",
                 ["French", "nine-digit account that begins like an area code", "bank identification begins with the account's digits", "tax numbers", "own number heads its calls", "service address without the office"], contact="Clémence Archambault",
                 service=Address("6642", "boul. Saint-Laurent", None, "Montréal", "QC", "H2S 3C6", "6642, boul. Saint-Laurent, Montréal (Québec) H2S 3C6"), findings=["billing telephone number not stated"])


@fixture("bell-aliant", "maritime-office", "libreoffice")
def aliant(world, pdf):
    """Exported by LibreOffice Writer: eight digits, a Bell Mobility account spoken of, lines in a table."""
    owned = world.own("9024331180", "9024331181")
    box = "Peggys Cove Lobster Traders Limited\nc/o Angus Mosher\n184 Portobello Rd\nDartmouth NS  B2X 3P9"
    body = f"""<p><b><font size=5 color=#0054a0>Bell Aliant</font></b></p><table width="100%"><tr><td>{esc(box)}</td><td>Account Number: 10884417<br>Bill date: Feb 20, 2026<br>Amount due: $141.45<br>Due date: Mar 14, 2026</td></tr></table><h3>Your account at a glance</h3>{table([('Previous balance', '141.45'), ('Payment - thank you', '-141.45'), ('Business phone', '123.00'), ('HST 15%', '18.45'), ('Total', '$141.45')])}
<h3>Business phone</h3>{table([(show(owned[0]), 'Unlimited line', '61.50'), (show(owned[1]), 'Unlimited line', '61.50')], '', ('Phone number', 'Service', 'Amount'))}<h3>Long distance from {show(owned[0])}</h3>{table([(d, c, p, m) for d, _, c, p, m, _ in world.calls(9, 2, '506', 'dash')], '', ('Date', 'Number', 'Place', 'Min'))}
<p>Your Bell Mobility account 80114420991882 is billed apart. Questions: {world.known('1-800-565-6283')}; to register for e-bill {world.known('1-800-667-7626')}. Bell Aliant, PO Box 2226, Halifax NS B3J 3C7.</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("10884417", owned, "Peggys Cove Lobster Traders Limited", Address("184", "Portobello Rd", None, "Dartmouth", "NS", "B2X 3P9", "184 Portobello Rd\nDartmouth NS  B2X 3P9"), "2026-02-20",
                 ["mobility account of fourteen digits in a sentence", "c/o line", "two spaces before the postal code", "called numbers in call detail", "no service address printed"], findings=["billing telephone number not stated"])


@fixture("bell-mts", "page-n-of-m", "cairo")
def mts(world, pdf):
    """Drawn with cairo: nine digits beside the date without labels in line, amounts that end in Credit, page numbers from page 2 on."""
    owned = world.own("2049473318", "2049473319", "2049473390")
    p = CairoPaper(pdf)
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p.image(36, 24, 90, 24, logo("Bell MTS", (0, 84, 160)))
    lines(p, 400, 36, "Account Number 310448827\nInvoice Date January 16, 2026\nAmount Due $163.40\nDue Date February 10, 2026", 13, size=9)
    box = "Red River Upholstery & Canvas\nAttention: Gudrun Thorvaldson\n1140 Sargent Ave\nWinnipeg MB R3E 0G2"
    lines(p, 60, 130, box, 12, size=9)
    flow = Flow(p, [(36, 536)], 60, 700, None, font=sans, first_top=230, size=9, step=14)
    for label, value in (("Previous Balance", "$163.40"), ("Payment January 5", "$163.40 Credit"), ("Outstanding Balance", "$0.00"), ("Current charges (page 2)", "$163.40")): flow.row(label, value)
    flow.prose(f"Business customer service {world.known('204-225-5687')} or 1-800-4-BUSINESS. bellmts.ca")
    p.line(30, 620, 580, 620, dash=[3, 3]); lines(p, 60, 660, box, 12, size=9); lines(p, 360, 650, "Account Number 310448827\nBell MTS\nPO Box 7500\nWinnipeg MB R3C 3B5", 12, size=9)
    p.text(60, 740, world.scan_line("310448827"), font="Liberation Mono", size=9)
    p.next(); p.text(36, 36, "Account Number 310448827", size=8); p.text(572, 36, "Page 2 Of 2", size=8, align="right")
    flow = Flow(p, [(36, 536)], 60, 740, None, font=sans, size=8.5, step=13)
    flow.head("Telephone services")
    for n, what in zip(owned, ("Business line", "Business line hunting", "Payment terminal line")): flow.row((0, show(n), "left"), (120, what, "left"), (536, "$" + world.money(30, 50), "right"))
    flow.row(f"{world.decoy('204')} disconnected Dec 29", "$4.10 Credit")
    flow.head("TOTAL INTERNET"); flow.row("Business Fibe 150", "$0.00")
    flow.row("Sub-Total", "$145.89"); flow.row("GST (R100441207)", "$7.30"); flow.row("MB PST", "$10.21")
    flow.head("Long distance")
    for d, t, c, place, m, a in world.calls(15, 1, "204", "dash"): flow.row((0, d, "left"), (60, t, "left"), (130, c, "left"), (260, place, "left"), (450, m, "right"), (536, a, "right"))
    p.save()
    return Truth("310448827", owned, "Red River Upholstery & Canvas", Address("1140", "Sargent Ave", None, "Winnipeg", "MB", "R3E 0G2", "1140 Sargent Ave\nWinnipeg MB R3E 0G2"), "2026-01-16",
                 ["amounts that end in Credit", "disconnected line among the lines", "number partly in letters", "scan line", "called numbers without a heading of their column", "no service address printed"], contact="Gudrun Thorvaldson", findings=["billing telephone number not stated"])


@fixture("northwestel", "phone-total-rows", "groff")
def northwestel(world, pdf):
    """Set with groff: account number at the top left, each telephone number's own part, ended by a PHONE TOTAL row."""
    owned = world.own("8676334410", "8676334417")
    calls = "".join(f"{d}|{t}|{c}|{p}|{m}|{a}\n" for d, t, c, p, m, a in world.calls(8, 4, "867", "dash"))
    box = "Klondike Paddlewheel Tours Inc.\nBox 4417\nDawson City YT  Y0B 1G0"
    part = lambda n, rows, total: f""".sp
\\fB{show(n)}\\fP
.br
.TS
tab(|) expand;
l r.
Business individual line|$57.90
Touch calling|$3.00
.TE
{rows}.TS
tab(|) expand;
lb rb.
PHONE TOTAL {show(n)}|${total}
.TE
"""
    source = f""".ps 9
.vs 12
.nf
Account Number
\\fB4410-088-217\\fP
.sp
\\s+8Northwestel\\s-8
.sp
{box}
.fi
.sp
\\fBInvoice Information\\fP
.br
.TS
tab(|);
l l.
Invoice Date|May 1, 2026
Invoice Number|N20260504417
Amount Due|$146.87
Due Date|May 28, 2026
.TE
.sp
\\fBPast Activity\\fP
.br
.TS
tab(|) expand;
l r.
Previous balance|$139.20
Payment received April 20|-$139.20
.TE
.sp
\\fBCurrent Activity\\fP
.br
.TS
tab(|) expand;
l r.
Local telephone|$121.80
Long distance|$18.08
GST R101882204|$6.99
.TE
{part(owned[0], "", "60.90")}{part(owned[1], ".TS" + chr(10) + "tab(|) expand;" + chr(10) + "l l l l r r." + chr(10) + "Date|Time|Number|Place|Min|Amount" + chr(10) + calls + ".TE" + chr(10), "78.98")}.sp
Inquiries {world.known('1-888-423-2333')}. Repair 611. Northwestel, Box 2727, Whitehorse YT Y1A 4Y4. Sign up for eBill at nwtel.ca.
"""
    groff(source, pdf, "-t", "-P-pletter")
    return Truth("4410088217", owned, "Klondike Paddlewheel Tours Inc.", Address(None, "Box 4417", None, "Dawson City", "YT", "Y0B 1G0", "Box 4417\nDawson City YT  Y0B 1G0"), "2026-05-01",
                 ["label over the value at the very top", "box number equals the account's first digits", "PHONE TOTAL rows", "number stands alone over its charges", "called numbers in call detail", "no service address printed"], findings=["billing telephone number not stated"])


@fixture("sasktel", "integrated-statement", "weasyprint")
def sasktel(world, pdf):
    """Set with WeasyPrint: a statement of a rural household business, home and wireless side by side, a number suspended for the season."""
    owned = world.own("3067338810", "3067338844", "3065217702")
    body = f"""<div class=h><b class=logo>SaskTel</b>{table([('Account Number', '20144 8827'), ('Bill Date', 'June 8, 2026'), ('Total Due', '$188.70'), ('Payment Due Date', 'June 30, 2026')], '', right=())}</div><p class=mail>WHEATLAND SEED CLEANING CO-OP LTD<br>BOX 118<br>ROSETOWN SK S0L 2V0</p>
<p>Service address: NE 14-30-15 W3, Rosetown SK</p><h3>Charges for {show(owned[0])}</h3>{table([('Business line', '$52.00'), ('Call display', '$5.00')], 'w')}<h3>Charges for {show(owned[1])}</h3>{table([('Business line - vacation suspension to July 31', '$20.00')], 'w')}<h3>Wireless {show(owned[2])}</h3>{table([('VIP 70 plan', '$70.00'), ('Long distance used: 14 minutes', '$0.00')], 'w')}
{table([('GST 5% (119 440 882 RT)', '$7.35'), ('PST 6%', '$8.82'), ('911', '$2.20')], 'w')}<h3>Long distance, {show(owned[0])}</h3>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(11, 5, '306', 'dash')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min', 'Charge'), (4, 5))}
<p class=f>SaskTel, PO Box 2121, Regina SK S4P 4C5. Customer service {world.known('1-800-727-5835')}. Before you dig call {world.decoy('866')}.</p>"""
    weasyprint(page(body, "@page{size:letter;margin:44pt} .h{display:flex;justify-content:space-between} .logo{font-size:20pt;color:#006b54} .mail{margin:30pt 14pt} .w{width:75%} h3{margin:8pt 0 0;font-size:9.5pt} .f{font-size:7.5pt;margin-top:20pt}"), pdf)
    return Truth("201448827", owned, "WHEATLAND SEED CLEANING CO-OP LTD", Address(None, "BOX 118", None, "ROSETOWN", "SK", "S0L 2V0", "BOX 118\nROSETOWN SK S0L 2V0"), "2026-06-08",
                 ["account number in two groups", "service address is a land description", "suspended line stays the customer's", "tax registration number", "called numbers in call detail"], service=Address(None, "NE 14-30-15 W3", None, "Rosetown", "SK", None, "NE 14-30-15 W3, Rosetown SK"), findings=["billing telephone number not stated"])
