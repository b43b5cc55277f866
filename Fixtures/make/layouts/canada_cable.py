"""Rogers, TELUS, Shaw, Vidéotron, Cogeco, Eastlink: Canadian cable and wireless companies, in English and French."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.producers import chromium, distil, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("rogers", "wireless-page-per-number", "chromium")
def wireless(world, pdf):
    """Printed by Chromium: nine digits, a page for each wireless number with the subscriber's name, calls below."""
    owned = world.own("4165827703", "4165827719", "6473310082")
    names = ("ADELINE OKONKWO", "FIELD TABLET", "B. SZCZEPANSKI")
    box = "ETOBICOKE SIGN & AWNING CORP\nATTN: ADELINE OKONKWO\n45 ADVANCE RD UNIT 6\nETOBICOKE ON M8Z 2S7"
    head = lambda n: f"""<div class=h><img src="{logo_source('ROGERS', (218, 41, 28), 30)}" width=90><div>{table([('Account Number', '831440927'), ('Invoice Date', 'Jan 24, 2026'), ('Invoice Number', '2108844193'), ('Page', f'{n} of 4')], '', right=())}</div></div>"""
    pages = "".join(f"""<div class=brk>{head(i + 2)}<h2>Wireless Number {show(n)}</h2><p>{name}</p>{table([('Monthly charges: Infinite Business 60 GB', '$65.00'), ('Device balance', '$20.83'), ('Partial charges', '$0.00'), ('Total for ' + show(n), '$85.83')], 'w')}
<h3>Calls</h3>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(12, 1, '416', 'dash')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min', 'Charge'), (4, 5))}</div>""" for i, (n, name) in enumerate(zip(owned, names)))
    body = f"""{head(1)}<p class=mail>{esc(box)}</p><h3>Account Summary</h3>{table([('Your Last Bill', '$257.49'), ('Payment received', '-$257.49'), ('Your Current Bill', '$257.49'), ('HST (R123440927)', '$29.62'), ('Required payment date', 'Feb 16, 2026')], 'w')}
<p>Business care: {world.known('1-877-274-3375')}, {world.known('1-888-764-3771')}, *611. rogers.com/business</p><div class=stub>{esc(box)}<p>ROGERS, PO BOX 9100, DON MILLS ON M3C 3P9</p><code>{world.scan_line('831440927')}</code></div>{pages}"""
    chromium(page(body, "@page{size:letter;margin:40pt} .h{display:flex;justify-content:space-between} .mail{margin:40pt 20pt} .w{width:90%} .brk{break-before:page} .stub{margin-top:200pt;border-top:1pt dashed #000;padding-top:8pt}"), pdf)
    return Truth("831440927", owned, "ETOBICOKE SIGN & AWNING CORP", Address("45", "ADVANCE RD", "UNIT 6", "ETOBICOKE", "ON", "M8Z 2S7", "45 ADVANCE RD UNIT 6\nETOBICOKE ON M8Z 2S7"), "2026-01-24",
                 ["page for each wireless number", "invoice number beside the account number", "tablet line counts", "brand is a picture", "called numbers in call detail", "no service address printed"], contact="ADELINE OKONKWO")


@fixture("rogers", "home-phone-twelve-digits", "reportlab")
def home_phone(world, pdf):
    """Drawn with reportlab: a cable account of twelve digits, one home telephone, a wireless home internet account with another number."""
    [line] = world.own("5198831047")
    p = ReportlabPaper(pdf)
    p.text(36, 40, "Rogers", size=20, font="Helvetica-Bold", color=(0.85, 0.1, 0.1))
    for i, (label, value) in enumerate([("Account number", "244710883104"), ("Bill date", "November 3, 2025"), ("Required payment date", "November 27, 2025")]):
        p.text(300 + 100 * i, 36, label, size=7, color=(0.4, 0.4, 0.4)); p.text(300 + 100 * i, 48, value, size=8, font="Helvetica-Bold")
    lines(p, 60, 110, "MORWENNA TRELAWNEY\n88 GRAND AVE S APT 1202\nCAMBRIDGE ON  N1S 2L9", 12, size=9)
    lines(p, 340, 110, "Service address\n88 GRAND AVE S APT 1202\nCAMBRIDGE ON  N1S 2L9", 12, size=8)
    flow = Flow(p, [(36, 536)], 60, 700, None, first_top=190, size=9, step=14)
    flow.head("Account summary")
    for label, value in (("What was due", "$96.05"), ("What you paid - thank you", "-$96.05"), ("Your Current Bill", "$96.05")): flow.row(label, value)
    flow.head("Rogers Home Phone"); flow.row(f"Phone {show(line)}", ""); flow.row("Home Phone Essential", "$30.00"); flow.row("Voicemail", "$5.00")
    flow.head("Rogers Internet"); flow.row("Ignite 500u", "$50.00")
    flow.prose(f"Wireless Home Internet is another account (4410883104). Moving? Call {world.known('1-888-764-3771')}. Your friend's number {world.decoy('519')} was added to your referral offer.")
    flow.head("Long distance calls")
    for d, t, c, place, m, a in world.calls(10, 10, "519", "dash"): flow.row((0, d, "left"), (70, t, "left"), (140, c, "left"), (280, place, "left"), (440, m, "right"), (536, a, "right"))
    lines(p, 60, 700, "Rogers\nPO Box 9100\nDon Mills ON M3C 3P9", 11); p.text(300, 720, world.scan_line("244710883104"), font="Courier", size=8)
    p.save()
    place = Address("88", "GRAND AVE S", "APT 1202", "CAMBRIDGE", "ON", "N1S 2L9", "88 GRAND AVE S APT 1202\nCAMBRIDGE ON  N1S 2L9")
    return Truth("244710883104", [line], "MORWENNA TRELAWNEY", place, "2025-11-03",
                 ["twelve digits", "labels over values in a row", "another account in a sentence", "number of a referral in a sentence", "scan line", "called numbers without column headings"], btn=line, service=place)


@fixture("telus", "mobility-business", "cairo")
def mobility(world, pdf):
    """Drawn with cairo: a mobility bill of a small business, users on a summary page, a savings box, the landline bill spoken of."""
    owned = world.own(*(world.number("604", "771") for _ in range(7)))
    p = CairoPaper(pdf)
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"

    def head(number):
        p.image(36, 24, 80, 22, logo("TELUS", (75, 40, 109)))
        for i, (label, value) in enumerate([("Account number", "40188273"), ("Bill date", "September 27, 2025"), ("Page", f"{number} of 2")]): p.text(400, 34 + 12 * i, label); p.text(572, 34 + 12 * i, value, font=bold, align="right")

    head(1)
    box = "BURRARD INLET DIVE CHARTERS LTD\n1601 BAYSHORE DR\nVANCOUVER BC  V6G 2V4"
    lines(p, 56, 120, box, 12, size=9)
    flow = Flow(p, [(36, 300), (380, 190)], 60, 700, None, font=sans, first_top=210, size=9, step=14)
    for label, value in (("Balance owing from your last bill", "$0.00"), ("New charges", "$441.00"), ("GST (R100652692)", "$22.05"), ("BC PST", "$30.87"), ("Total due", "$493.92")): flow.row(label, value)
    flow.row("Due by October 20, 2025", "")
    flow.column, flow.y = 1, 210
    flow.head("Savings Box"); flow.prose("Corporate discount $70.00 this month")
    lines(p, 36, 380, f"Questions? {world.known('1-866-558-2273')} or 310-2255. telus.com/business\nThis mobility bill is for reference only where you have a converged bill.", 12)
    lines(p, 56, 660, box, 12, size=9); lines(p, 360, 650, "TELUS\nPO Box 7575\nVancouver BC V6B 8N9", 12, size=9); p.text(56, 740, world.scan_line("40188273"), font="Liberation Mono", size=9)
    p.next(); head(2)
    flow = Flow(p, [(36, 536)], 100, 740, None, font=sans, size=9, step=15)
    flow.head("Summary by user")
    flow.row((0, "User", "left"), (180, "Phone number", "left"), (360, "Plan", "left"), (536, "Total", "right"), bold=True)
    for i, n in enumerate(owned): flow.row((0, ("Skipper", "Mate", "Dock", "Office", "Compressor modem", "Relief", "K. Nakagawa")[i], "left"), (180, show(n, "dot"), "left"), (360, "Business 75", "left"), (536, "$63.00", "right"))
    flow.head("Cancelled this month"); flow.row(world.decoy("604", "dot"), "$0.00")
    flow.head("Call details, " + show(owned[0], "dot"))
    for d, t, c, place, m, a in world.calls(14, 9, "604", "dot"): flow.row((0, d, "left"), (70, t, "left"), (140, c, "left"), (280, place, "left"), (440, m, "right"), (536, a, "right"))
    p.save()
    return Truth("40188273", owned, "BURRARD INLET DIVE CHARTERS LTD", Address("1601", "BAYSHORE DR", None, "VANCOUVER", "BC", "V6G 2V4", "1601 BAYSHORE DR\nVANCOUVER BC  V6G 2V4"), "2025-09-27",
                 ["user before the number", "cancelled line", "modem line counts", "310 number", "converged bill spoken of", "scan line", "called numbers without column headings", "no service address printed"])


@fixture("telus", "quebec-numero-de-facturation", "weasyprint")
def quebec(world, pdf):
    """Set with WeasyPrint in French: TELUS Québec prints a billing number and an account number beside each other."""
    owned = world.own("4187230418", "4187230466")
    body = f"""<div class=h><b class=logo>TELUS</b>{table([('Numéro de facturation', show(owned[0], 'att')), ('Numéro de compte', '204418837'), ('Date de la facture', '12 mai 2026'), ('Montant dû', '121,04 $')], '', right=())}</div><p class=mail>Quincaillerie Trois-Pistoles ltée<br>418, rue Jean-Rioux<br>Trois-Pistoles (Québec) G0L 4K0</p>
<h3>Votre sommaire</h3>{table([('Solde de votre dernière facture', '121,04 $'), ('Paiement, merci', '-121,04 $'), ('Services résidentiels et d’affaires', '105,27 $'), ('TPS', '5,26 $'), ('TVQ', '10,51 $')], 'w')}<p>Adresse de service : 418, rue Jean-Rioux, Trois-Pistoles (Québec) G0L 4K0</p>
<h3>Services téléphoniques</h3>{table([(show(owned[0], 'att'), 'Ligne d’affaires', '52,00 $'), (show(owned[1], 'att'), 'Ligne d’affaires', '48,27 $'), (world.decoy('418', 'att'), 'Ligne annulée le 3 mai', '0,00 $'), ('Afficheur', '', '5,00 $')], 'w')}
<h3>Interurbains</h3>{table([(d, c, p, m.replace('.', ','), a.replace('.', ',') + ' $') for d, _, c, p, m, a in world.calls(9, 4, '418')], 'w', ('Date', 'Numéro composé', 'Endroit', 'Min', 'Frais'), (3, 4))}<p class=f>Service à la clientèle : 310-2255 ou {world.known('1 866 558-2273')}. telus.com. Paiements : TELUS, C.P. 11674, succ. Centre-ville, Montréal (Québec) H3C 6E9. Échéance : 4 juin 2026.</p>"""
    weasyprint(page(body, "@page{size:letter;margin:44pt} .h{display:flex;justify-content:space-between} .logo{font-size:20pt;color:#4b286d} .mail{margin:36pt 20pt} .w{width:90%} .f{font-size:7.5pt;margin-top:30pt}", "fr-CA"), pdf)
    place = Address("418", "rue Jean-Rioux", None, "Trois-Pistoles", "QC", "G0L 4K0", "418, rue Jean-Rioux\nTrois-Pistoles (Québec) G0L 4K0")
    return Truth("204418837", owned, "Quincaillerie Trois-Pistoles ltée", place, "2026-05-12",
                 ["French", "billing number over the account number", "street number equals the area code", "cancelled line", "310 number", "due date in a sentence"], btn=owned[0],
                 service=Address("418", "rue Jean-Rioux", None, "Trois-Pistoles", "QC", "G0L 4K0", "418, rue Jean-Rioux, Trois-Pistoles (Québec) G0L 4K0"))


@fixture("shaw", "your-account-upper-left", "libreoffice")
def shaw(world, pdf):
    """Exported by LibreOffice Writer: eleven digits under "YOUR ACCOUNT" in the upper left corner, an account security number."""
    owned = world.own("4032917740", "4032917741")
    body = f"""<p><b>PONDEROSA PRINTWORKS INC.</b><br>YOUR ACCOUNT 01844207719</p><p><b><font size=5 color=#0066b3>Shaw Business</font></b></p><p>Invoice Date: December 12, 2025<br>Due Date: January 6, 2026<br>Account Security Number: 4419</p><p><br>PONDEROSA PRINTWORKS INC.<br>4207 9 ST SE BAY 11<br>CALGARY AB T2G 3C7</p>
<h3>Summary of Your Account</h3>{table([('Balance from last invoice', '$156.45'), ('Payments received', '-$156.45'), ('Current charges', '$149.00'), ('GST 5% (R128 441 207)', '$7.45'), ('Total', '$156.45')])}<h3>Business Phone</h3><p>Service address: 4207 9 ST SE BAY 11, CALGARY AB</p>{table([(show(owned[0]), 'SmartVoice seat', '$39.00'), (show(owned[1]), 'SmartVoice seat', '$39.00'), ('Business Internet 150', '', '$71.00')], '', ('Phone', 'Service', 'Amount'))}
<p>Shaw Direct accounts begin with 200. Support {world.known('1-866-244-7474')}; Shaw Direct {world.known('1-888-472-2222')}.</p><p>Make cheques payable to Shaw Cablesystems G.P.<br>PO Box 2468, Station Main, Calgary, AB T2P 4Y2</p><p>{world.scan_line('01844207719')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.9cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("01844207719", owned, "PONDEROSA PRINTWORKS INC.", Address("4207", "9 ST SE", "BAY 11", "CALGARY", "AB", "T2G 3C7", "4207 9 ST SE BAY 11\nCALGARY AB T2G 3C7"), "2025-12-12",
                 ["account under the name in the upper left corner", "account security number", "name twice", "numbered street with a quadrant", "scan line", "service address without a postal code"],
                 service=Address("4207", "9 ST SE", "BAY 11", "CALGARY", "AB", None, "4207 9 ST SE BAY 11, CALGARY AB"), findings=["billing telephone number not stated"])


@fixture("videotron", "business-invoice-english", "reportlab")
def business(world, pdf):
    """Drawn with reportlab: nine, three and one digits at the top right, a scan line of fifty digits in the coupon, telephony by line."""
    owned = world.own("4508137702", "4508137703", "4508137710")
    p = ReportlabPaper(pdf)
    p.image(36, 22, 100, 22, logo("VIDEOTRON", (20, 20, 20)))
    for i, (label, value) in enumerate([("Account no.", "118204417-001-6"), ("Billing date", "Apr. 5, 2026"), ("Billing period", "From Apr. 5 to May 4, 2026"), ("Due date", "Apr. 27, 2026")]): p.text(380, 34 + 12 * i, label); p.text(572, 34 + 12 * i, value, align="right", font="Helvetica-Bold")
    box = "LONGUEUIL MACHINE SHOP 2020 INC.\nATT: MARGUERITE STADACONA\n1885 CH. DU TREMBLAY\nLONGUEUIL, QC J4N 1A4"
    lines(p, 56, 120, box, 12, size=9)
    flow = Flow(p, [(36, 536)], 60, 600, None, first_top=200, size=8.5, step=13)
    flow.head("INVOICE SUMMARY")
    for label, value in (("Previous balance", "172.20"), ("Payment received Mar. 28", "172.20 CR"), ("Current charges", "149.77"), ("GST 5% 884420771 RT", "7.49"), ("QST 9.975% 1000442077 TQ", "14.94"), ("TOTAL AMOUNT DUE", "$172.20")): flow.row(label, value)
    flow.head("Telephony")
    for n in owned: flow.row((0, "Line " + show(n), "left"), (160, "Business telephone service", "left"), (536, world.money(25, 45), "right"))
    flow.head("Internet"); flow.row("Business 120, fixed IP", "64.95")
    flow.head("Long-distance calls, " + show(owned[0]))
    for d, t, c, place, m, a in world.calls(9, 3, "450", "dash"): flow.row((0, d, "left"), (60, t, "left"), (130, c, "left"), (260, place, "left"), (450, m, "right"), (536, a, "right"))
    lines(p, 36, 610, f"Customer service {world.known('1-888-433-6876')}, technical support {world.known('1-866-380-2967')}. Helix services are on another invoice with another account number.", 11, size=7.5)
    p.line(30, 630, 580, 630, dash=[3, 3]); lines(p, 56, 655, box, 11); lines(p, 360, 650, "Account no. 118204417-001-6\nVIDEOTRON LTD.\nP.O. BOX 11078, DOWNTOWN STATION\nMONTREAL, QUEBEC H3C 5B7", 11)
    p.text(56, 760, "0118204417" + world.digits(10) + "118204417" + "0016" + world.digits(17), font="Courier", size=9)
    p.save()
    return Truth("1182044170016", owned, "LONGUEUIL MACHINE SHOP 2020 INC.", Address("1885", "CH. DU TREMBLAY", None, "LONGUEUIL", "QC", "J4N 1A4", "1885 CH. DU TREMBLAY\nLONGUEUIL, QC J4N 1A4"), "2026-04-05",
                 ["account of nine, three and one digits", "scan line of fifty digits holds the account number", "billing period in words", "tax numbers", "digits in the company's name", "called numbers without column headings", "no service address printed"], contact="MARGUERITE STADACONA", findings=["billing telephone number not stated"])


@fixture("videotron", "facture-residentielle", "chromium")
def residential(world, pdf):
    """Printed by Chromium in French: a household's invoice, labels over values, telephony with one line."""
    [line] = world.own("8194430827")
    body = f"""<div class=h><b class=logo>Vidéotron</b><div class=boxes><span>No de compte<br><b>220448817-002-4</b></span><span>Date de facturation<br><b>18 février 2026</b></span><span>À payer avant le<br><b>11 mars 2026</b></span></div></div><p class=mail>Fleurette Deschênes-Wapikoni<br>1044, rue Laviolette, app. 12<br>Trois-Rivières (Québec) G9A 1V4</p>
<h3>Sommaire de la facture</h3>{table([('Solde précédent', '88,53 $'), ('Paiement reçu', '-88,53 $'), ('Téléphonie', '25,00 $'), ('Internet', '52,00 $'), ('TPS 884420771 RT', '3,85 $'), ('TVQ 1000442077 TQ', '7,68 $'), ('Total', '88,53 $')], 'w')}<p><b>Adresse de service</b><br>1044, rue Laviolette, app. 12<br>Trois-Rivières (Québec) G9A 1V4</p>
<h3>Téléphonie</h3>{table([(f'Ligne {show(line, "att")}', 'Service téléphonique résidentiel', '25,00 $')], 'w')}<h3>Appels interurbains</h3>{table([(d, c, p, m.replace('.', ',')) for d, _, c, p, m, _ in world.calls(8, 1, '819')], 'w', ('Date', 'Numéro appelé', 'Endroit', 'Min'))}
<p class=f>Service à la clientèle {world.known('1 888 433-6876')}. Vidéotron ltée, C.P. 11078, succ. Centre-ville, Montréal (Québec) H3C 5B7</p><code>{world.scan_line('2204488170024')}</code>"""
    chromium(page(body, "@page{size:letter;margin:44pt} .h{display:flex;justify-content:space-between} .logo{font-size:22pt} .boxes span{display:inline-block;border:.5pt solid #999;padding:4pt 8pt} .mail{margin:40pt 20pt} .w{width:85%} .f{font-size:7.5pt;margin-top:40pt}", "fr-CA"), pdf)
    place = Address("1044", "rue Laviolette", "app. 12", "Trois-Rivières", "QC", "G9A 1V4", "1044, rue Laviolette, app. 12\nTrois-Rivières (Québec) G9A 1V4")
    return Truth("2204488170024", [line], "Fleurette Deschênes-Wapikoni", place, "2026-02-18", ["French", "labels over values in boxes", "flat after the street", "tax numbers", "scan line", "numbers called"], btn=line, service=place)


@fixture("cogeco", "page-per-service-address", "weasyprint")
def cogeco(world, pdf):
    """Set with WeasyPrint: one account, a summary page for each of two service addresses."""
    sites = [(Address("310", "Brant St", None, "Burlington", "ON", "L7R 2G4", "310 Brant St, Burlington ON L7R 2G4"), world.own("9056341102", "9056341103")), (Address("2", "King St W", "Unit 5", "Hamilton", "ON", "L8P 1A1", "2 King St W Unit 5, Hamilton ON L8P 1A1"), world.own("9055274408"))]
    parts = "".join(f"<div class=brk><h2>Account summary</h2><p>Service address: {a.printed()}</p><h3>Business telephone</h3>{table([(show(n), 'Business line', '$44.95') for n in ns] + [('HST', '', '$' + world.money(5, 12))], 'w')}<h3>Long distance</h3>{table([(d, t, c, p, m, x) for d, t, c, p, m, x in world.calls(8, 7, '905', 'dash')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min', 'Charge'), (4, 5))}</div>" for a, ns in sites)
    body = f"""<div class=h><b class=logo>Cogeco</b><div>Account number: <b>0418 8820 7731</b><br>Bill date: <b>2026-07-19</b><br>Due date: <b>2026-08-10</b></div></div><p class=mail>Golden Horseshoe Opticians Ltd.<br>Attn: Ferdinand Boyle<br>PO Box 604 Stn A<br>Hamilton ON L8N 3K7</p>{table([('Previous balance', '$152.38'), ('Payments', '-$152.38'), ('Service address 1 of 2', '$101.59'), ('Service address 2 of 2', '$50.79'), ('Total due', '$152.38')], 'w')}
<p>cogeco.ca/business, {world.decoy('855')}. Cogeco Connexion Inc., PO Box 9300 Stn Main, Burlington ON L7R 4X3</p>{parts}"""
    weasyprint(page(body, "@page{size:letter;margin:50pt} .h{display:flex;justify-content:space-between} .logo{font-size:24pt;color:#004b87} .mail{margin:40pt 0} .w{width:100%} .brk{break-before:page}"), pdf)
    return Truth("041888207731", [n for _, ns in sites for n in ns], "Golden Horseshoe Opticians Ltd.", Address(None, "PO Box 604 Stn A", None, "Hamilton", "ON", "L8N 3K7", "PO Box 604 Stn A\nHamilton ON L8N 3K7"), "2026-07-19",
                 ["summary page for each service address", "billing address is a post office box with a station", "account number in three groups of four", "called numbers in call detail"], contact="Ferdinand Boyle", locations=[a for a, _ in sites], findings=["billing telephone number not stated"])


@fixture("eastlink", "household-bundle", "ghostscript")
def eastlink(world, pdf):
    """Printed by Chromium and distilled by Ghostscript: a household's bundle, one telephone, a smart card number among the equipment."""
    import pathlib, tempfile
    [line] = world.own("9028937716")
    body = f"""<div class=h><b class=logo>eastlink</b>{table([('Account Number', '1104488270'), ('Bill Date', '15 Aug 2025'), ('Due Date', '05 Sep 2025'), ('Amount Due', '$131.09')], '', right=())}</div><p class=mail>CLYTEMNESTRA MACISAAC<br>61 WILLOW ST<br>TRURO NS  B2N 4Z5</p><h3>Charges</h3>{table([('Telephone ' + show(line), '$32.95'), ('Internet 150', '$79.95'), ('TV box, smart card 000188402717', '$1.09'), ('HST 15%', '$17.10')], 'w')}
<h3>Calls outside your plan</h3>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(6, 8, '902', 'dash')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min', 'Charge'), (4, 5))}<p>Customer care {world.known('1-888-345-1111')}. eastlink.ca</p><div class=stub>Account Number 1104488270<br>Eastlink, PO Box 8660 Stn A, Halifax NS B3K 5M3<br><code>{world.scan_line('1104488270')}</code></div>"""
    with tempfile.TemporaryDirectory() as folder:
        raw = pathlib.Path(folder) / "raw.pdf"
        chromium(page(body, "@page{size:letter;margin:50pt} .h{display:flex;justify-content:space-between} .logo{font-size:24pt;color:#e4002b} .mail{margin:40pt 10pt} .w{width:85%} .stub{margin-top:120pt;border-top:1pt dashed #000;padding-top:8pt}"), raw)
        distil(raw, pdf)
    return Truth("1104488270", [line], "CLYTEMNESTRA MACISAAC", Address("61", "WILLOW ST", None, "TRURO", "NS", "B2N 4Z5", "61 WILLOW ST\nTRURO NS  B2N 4Z5"), "2025-08-15",
                 ["ten-digit account number that has the form of a number", "smart card number", "day before the month", "scan line", "called numbers in call detail", "no service address printed"], btn=line)
