"""Second layouts made after the grammars were written, to judge them by what they have not seen."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.producers import chromium, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("telus", "home-services-one-number", "libreoffice")
def telus_home(world, pdf):
    """Exported by LibreOffice Writer: a household's home services, one telephone, the number heads its charges."""
    [line] = world.own("2507714408")
    body = f"""<table width="100%"><tr><td><b><font size=5 color=#4b286d>TELUS</font></b></td><td>Account number: 1044 82771<br>Bill date: December 8, 2025<br>Total due: $61.60<br>Due by: January 3, 2026</td></tr></table><p><br>MR GUSTAVE HALLORAN<br>1190 QUARTZ MOUNTAIN RD SS 1<br>KELOWNA BC V1P 1A9</p>
<h3>Your account</h3>{table([('Balance owing from your last bill', '$0.00'), ('New charges', '$61.60')])}<p>Savings Box: you saved $12.00 this month</p><h3>Home phone {show(line, 'att')}</h3>{table([('Home Phone Lite', '$30.00'), ('Call Display', '$7.00'), ('Long distance (3 calls)', '$1.20')])}<h3>Internet</h3>{table([('PureFibre 50', '$20.00')])}
<h3>Long distance details</h3>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(3, 11, '250', 'att')], '', ('Date', 'Time', 'Number', 'Place', 'Min', 'Charge'))}<p>Call us at 310-2255 or {world.known('1-888-811-2323')}. telus.com/myaccount. TELUS Communications Inc., PO Box 7575, Vancouver BC V6B 8N9</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("104482771", [line], "MR GUSTAVE HALLORAN", Address("1190", "QUARTZ MOUNTAIN RD", "SS 1", "KELOWNA", "BC", "V1P 1A9", "1190 QUARTZ MOUNTAIN RD SS 1\nKELOWNA BC V1P 1A9"), "2025-12-08",
                 ["suburban service after the street", "account number in two groups", "number in a heading", "called numbers in call detail", "no service address printed"], btn=line)


@fixture("cogeco", "residentiel-francais", "chromium")
def cogeco_french(world, pdf):
    """Printed by Chromium in French: a household at Trois-Rivières, sixteen digits, service and mailing addresses side by side."""
    [line] = world.own("8196914402")
    body = f"""<div class=h><b class=logo>Cogeco</b>{table([('No de compte', '0418 8820 7731 4402'), ('Date de facturation', '21 avril 2026'), ('Échéance', '12 mai 2026')], '', right=())}</div><table class=w><tr><td><b>Adresse postale</b><br>Léopoldine Vaillancourt<br>C.P. 118, succ. A<br>Trois-Rivières (Québec) G9A 5E9</td><td><b>Adresse de service</b><br>2210, boul. des Forges<br>Trois-Rivières (Québec) G8Z 1V1</td></tr></table>
<h3>Sommaire</h3>{table([('Solde antérieur', '94,10 $'), ('Paiement reçu - merci', '-94,10 $'), ('Téléphonie', '29,95 $'), ('Internet 100', '51,90 $'), ('TPS/TVQ', '12,25 $'), ('Montant dû', '94,10 $')], 'w')}<h3>Téléphonie</h3>{table([(show(line), 'Forfait résidentiel', '29,95 $')], 'w')}<h3>Interurbains</h3>{table([(d, c, p, m.replace('.', ',')) for d, _, c, p, m, _ in world.calls(7, 3, '819', 'dash')], 'w', ('Date', 'Numéro composé', 'Destination', 'Durée'))}<p>Service à la clientèle : {world.decoy('866', 'one')}. cogeco.ca</p>"""
    chromium(page(body, "@page{size:letter;margin:46pt} .h{display:flex;justify-content:space-between;margin-bottom:30pt} .logo{font-size:24pt} .w{width:100%}", "fr-CA"), pdf)
    return Truth("0418882077314402", [line], "Léopoldine Vaillancourt", Address(None, "C.P. 118, succ. A", None, "Trois-Rivières", "QC", "G9A 5E9", "C.P. 118, succ. A\nTrois-Rivières (Québec) G9A 5E9"), "2026-04-21",
                 ["French", "sixteen digits in groups of four", "box and station in French", "addresses side by side", "numbers called"], btn=line, service=Address("2210", "boul. des Forges", None, "Trois-Rivières", "QC", "G8Z 1V1", "2210, boul. des Forges\nTrois-Rivières (Québec) G8Z 1V1"))


@fixture("shaw", "enterprise-short-account", "reportlab")
def shaw_enterprise(world, pdf):
    """Drawn with reportlab: an enterprise invoice whose account number has four digits, a trunk with a printed range of numbers."""
    world.own(*(f"78044183{n:02d}" for n in range(100)))
    owned = [f"78044183{n:02d}" for n in range(20, 40)] + ["7804418377"]
    p = ReportlabPaper(pdf)
    p.text(40, 44, "Shaw Business", size=18, font="Helvetica-Bold", color=(0, 0.4, 0.7))
    for i, (label, value) in enumerate([("Account Number", "4471"), ("Account Security Number", "90182"), ("Invoice Number", "20260401-4471"), ("Invoice Date", "2026-04-01"), ("Due Date", "2026-05-01")]): p.text(360, 36 + 12 * i, label + ":"); p.text(572, 36 + 12 * i, value, align="right")
    lines(p, 40, 130, "NISKU FABRICATION & MODULE YARD LTD\nATTN: OTTOLINE KRAVCHENKO\n1402 8 ST\nNISKU AB  T9E 7M1", 12, size=9)
    lines(p, 360, 130, "Service Address\n1402 8 ST\nNISKU AB  T9E 7M1", 12, size=8)
    flow = Flow(p, [(40, 532)], 60, 750, None, first_top=230, size=9, step=14)
    flow.head("Summary of Your Account")
    for label, value in (("Balance forward", "$0.00"), ("SIP trunk, 23 channels", "$414.00"), ("DID range", "$20.00"), ("GST 5% R128441207", "$21.70"), ("Total due", "$455.70")): flow.row(label, value)
    flow.head("SmartVoice numbers")
    flow.row(f"{show(owned[0])} to {show(owned[19])}"); flow.row(f"{show(owned[20])}  fax")
    flow.head("Contact us"); flow.row(f"Enterprise support {world.decoy('877')}"); flow.row(f"General {world.known('1-866-244-7474')}")
    lines(p, 40, 690, "SHAW CABLESYSTEMS G.P.\nPO BOX 2468, STATION MAIN\nCALGARY, AB T2P 4Y2", 12)
    p.save()
    return Truth("4471", owned, "NISKU FABRICATION & MODULE YARD LTD", Address("1402", "8 ST", None, "NISKU", "AB", "T9E 7M1", "1402 8 ST\nNISKU AB  T9E 7M1"), "2026-04-01",
                 ["account number of four digits", "security number longer than the account number", "invoice number ends in the account's digits", "range with to", "fax line is the customer's"], contact="OTTOLINE KRAVCHENKO", service=Address("1402", "8 ST", None, "NISKU", "AB", "T9E 7M1", "1402 8 ST\nNISKU AB  T9E 7M1"), findings=["billing telephone number not stated"])


@fixture("mettel", "three-locations", "cairo")
def mettel_locations(world, pdf):
    """Drawn with cairo: three locations, each with its billing number in the heading and its lines below."""
    sites = [(Address("88", "Pine St", "Fl 12", "New York", "NY", "10005", "88 Pine St Fl 12, New York, NY 10005"), ["2123443180", "2123443181"]), (Address("1400", "Broadway", None, "Hewlett", "NY", "11557", "1400 Broadway, Hewlett, NY 11557"), ["5163741109"]), (Address("6", "Journal Sq", "Ste 200", "Jersey City", "NJ", "07306", "6 Journal Sq Ste 200, Jersey City, NJ 07306"), ["2017950044", "2017950045", "2017950046"])]
    owned = world.own(*(n for _, ns in sites for n in ns))
    p = CairoPaper(pdf)
    p.image(40, 24, 90, 26, logo("MetTel", (190, 20, 30)))
    for i, (label, value) in enumerate([("Account #", "2004417"), ("Invoice Number", "2004417-0626"), ("Invoice Date", "06/15/2026"), ("Amount Due", "$402.77")]): p.text(60 + 130 * i, 90, label, size=7); p.text(60 + 130 * i, 102, value, font="Liberation Sans-Bold")
    lines(p, 60, 150, "GOTHAM TITLE AGENCY LLC\nATTN: VALENTINA OYELARAN\n88 PINE ST FL 12\nNEW YORK NY 10005", 12, size=9)
    flow = Flow(p, [(40, 532)], 60, 700, None, font="Liberation Sans", first_top=240, size=8.5, step=13)
    for place, ns in sites:
        flow.head(f"Location: {place.printed()}")
        flow.row(f"BTN {show(ns[0])}", bold=True)
        for n in ns: flow.row((0, show(n), "left"), (120, "Measured business line", "left"), (532, "$" + world.money(20, 60), "right"))
    flow.head("Disconnected ANI"); flow.row(world.decoy("212"), "-$8.00")
    flow.head("Itemized usage")
    for d, t, c, place, m, a in world.calls(10, 5, "212", "dash"): flow.row((0, d, "left"), (60, t, "left"), (130, c, "left"), (260, place, "left"), (450, m, "right"), (532, a, "right"))
    lines(p, 40, 730, f"MetTel, PO Box 9660, Manchester NH 03108-9660   Customer care {world.known('1-800-876-9823')}", 12)
    p.save()
    return Truth("2004417", owned, "GOTHAM TITLE AGENCY LLC", Address("88", "PINE ST", "FL 12", "NEW YORK", "NY", "10005", "88 PINE ST FL 12\nNEW YORK NY 10005"), "2026-06-15",
                 ["three locations with a billing number each", "labels over values in a row", "invoice number begins with the account number", "disconnected number under its own heading", "called numbers without column headings"], contact="VALENTINA OYELARAN", locations=[a for a, _ in sites], findings=["several locations and billing numbers"])


@fixture("rogers", "affaires-francais", "weasyprint")
def rogers_french(world, pdf):
    """Set with WeasyPrint in French: wireless of a small business, numbers with their users in a table."""
    owned = world.own("4383804471", "4383804472", "5148827730")
    body = f"""<div class=h><b class=logo>ROGERS</b><div>Numéro de compte <b>9 4471 0882</b><br>Date de facturation <b>30 nov. 2025</b><br>Numéro de facture <b>2210884471</b><br>Date de paiement requise <b>22 déc. 2025</b></div></div><p class=mail>Traiteur Ville-Marie inc.<br>À l'attention d'Octavie Lemieux<br>4060, boul. Saint-Laurent, bureau 310<br>Montréal (Québec) H2W 1Y9</p>
<h3>Sommaire du compte</h3>{table([('Votre dernière facture', '189,71 $'), ('Paiement reçu', '-189,71 $'), ('Votre facture courante', '189,71 $')], 'w')}<h3>Sommaire par ligne</h3>{table([(show(n), u, '55,00 $') for n, u in zip(owned, ('Cuisine', 'Livraison', 'O. Lemieux'))], 'w', ('Numéro sans-fil', 'Utilisateur', 'Total'))}
<h3>Détail des appels, {show(owned[0])}</h3>{table([(d, c, p, m.replace('.', ',')) for d, _, c, p, m, _ in world.calls(10, 11, '514', 'dash')], 'w', ('Date', 'Numéro', 'Endroit', 'Min'))}<p class=f>Service à la clientèle {world.known('1-877-274-3375')}. rogers.com/affaires. Rogers, C.P. 11763, succ. Centre-ville, Montréal (Québec) H3C 6B6</p>"""
    weasyprint(page(body, "@page{size:letter;margin:46pt} .h{display:flex;justify-content:space-between} .logo{font-size:22pt;color:#da291c} .mail{margin:40pt 20pt} .w{width:90%} .f{font-size:7.5pt;margin-top:30pt}", "fr-CA"), pdf)
    return Truth("944710882", owned, "Traiteur Ville-Marie inc.", Address("4060", "boul. Saint-Laurent", "bureau 310", "Montréal", "QC", "H2W 1Y9", "4060, boul. Saint-Laurent, bureau 310\nMontréal (Québec) H2W 1Y9"), "2025-11-30",
                 ["French", "account number in groups", "short month names", "attention line with an elided article", "called numbers under a plain heading", "no service address printed"], contact="Octavie Lemieux")


@fixture("google-voice", "fi-three-lines", "chromium")
def fi(world, pdf):
    """Printed by Chromium: a Google Fi statement of three lines of a household."""
    owned = world.own("9713304471", "9713304498", "5037718820")
    body = f"""<p class=g>Google Fi Wireless</p><p>Statement for Barnaby Winterbourne<br>2930 NE Killingsworth St<br>Portland, OR 97211</p>{table([('Bill date', 'Feb 11, 2026'), ('Account number', '882044710933'), ('Total', '$121.40')], 'm', right=())}<h3>Lines</h3>{table([(show(n, 'paren'), u, p, '$' + world.money(20, 45)) for n, u, p in zip(owned, ('Barnaby', 'Maud', 'Tablet'), ('Unlimited', 'Unlimited', 'Data only'))], 'w', ('Phone number', 'Member', 'Plan', 'Charges'))}
<p>Maud ported {world.decoy('503', 'paren')} out on January 30.</p><p class=f>Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043. Support {world.decoy('844', 'paren')}. fi.google.com</p>"""
    chromium(page(body, "@page{size:letter;margin:60pt} .g{font-size:20pt} .m td{padding:2pt 20pt 2pt 0} .w{width:100%} .f{font-size:7pt;margin-top:70pt}"), pdf)
    return Truth("882044710933", owned, "Barnaby Winterbourne", Address("2930", "NE Killingsworth St", None, "Portland", "OR", "97211"), "2026-02-11",
                 ["account number is no telephone number though ten digits of it could be", "data-only line", "number ported out in a sentence", "name after the words Statement for", "no service address printed"])


@fixture("bandwidth", "reseller-atn-two-column", "weasyprint")
def bandwidth_atn(world, pdf):
    """Set with WeasyPrint: ATN in a small table, numbers in four columns, disconnected numbers apart."""
    owned = world.own(*dict.fromkeys(world.number("720", "441") for _ in range(24)))
    body = f"""<div class=h><b>Bandwidth.com CLEC, LLC</b><span>Invoice 88-204417, page 1 of 1</span></div>{table([('Account Number', '9900471'), ('ATN', show(owned[5], 'paren')), ('Invoice Date', 'August 30, 2025'), ('Due', 'September 29, 2025')], '', right=())}<p class=mail>Bill To:<br>Front Range Telehealth Collective<br>c/o Telecom Manager<br>1600 Glenarm Pl, Suite 90<br>Denver, CO 80202</p>
<h3>Numbers in service</h3><div class=cols>{'<br>'.join(show(n, 'paren') for n in owned)}</div><h3>Disconnected numbers</h3><p>{world.decoy('720', 'paren')}<br>{world.decoy('720', 'paren')}</p><h3>Charges</h3>{table([('Local numbers (24)', '$8.40'), ('Minutes', '$71.33'), ('Fees', '$4.02')], 'w')}<p>Support {world.decoy('855', 'paren')}. bandwidth.com</p>"""
    weasyprint(page(body, "@page{size:letter;margin:46pt} .h{display:flex;justify-content:space-between} .mail{margin:24pt 0} .cols{column-count:4} .w{width:70%}"), pdf)
    return Truth("9900471", owned, "Front Range Telehealth Collective", Address("1600", "Glenarm Pl", "Suite 90", "Denver", "CO", "80202", "1600 Glenarm Pl, Suite 90\nDenver, CO 80202"), "2025-08-30",
                 ["main number is called ATN", "numbers in four columns", "disconnected numbers", "c/o line that names no person", "no service address printed"], btn=owned[5])


@fixture("ooma", "telo-household-bill", "groff")
def telo(world, pdf):
    """Set with groff: an Ooma Telo bill of one number with a second number, account number of eight digits."""
    owned = world.own("4693307718", "4693307742")
    source = f""".ps 14
Ooma Telo
.ps 10
.vs 13
.sp
.nf
Zebulon Hathersage
5120 Preston Meadow Dr
Plano, TX 75093
.sp
Account Number: 20448177
Invoice Date: 10/21/2025
.sp
\\fBServices for (469) 330-7718\\fP
.fi
.TS
tab(|) expand;
l r.
Ooma Premier monthly|$9.99
Second number {show(owned[1], 'paren')}|$0.00
Regulatory, tax and 911 fees|$6.92
Total charged|$16.91
.TE
.sp
E911 address on file: 5120 Preston Meadow Dr, Plano, TX 75093
.sp
Your old number {world.decoy('972', 'paren')} was released on October 2. Questions: {world.decoy('888')} or ooma.com/support.
Ooma, Inc., 525 Almanor Avenue, Suite 200, Sunnyvale, CA 94085
"""
    groff(source, pdf, "-t", "-P-pletter")
    place = Address("5120", "Preston Meadow Dr", None, "Plano", "TX", "75093")
    return Truth("20448177", owned, "Zebulon Hathersage", place, "2025-10-21", ["service address in a sentence", "released number in a sentence", "second number among the charges", "two numbers, neither said to be the main one"],
                 service=Address("5120", "Preston Meadow Dr", None, "Plano", "TX", "75093", "5120 Preston Meadow Dr, Plano, TX 75093"), findings=["billing telephone number not stated"])
