"""Held-out bills: issuers that no grammar can know."""
from blind.bill import held, show
from blind.drawn import boxed, classic
from blind.printed import printer
from blind.sheets import cards, gridded, invoice, strip
from common.place import place


@held(None, "mutual-telephone-window", "reportlab")
def mutual(b):
    """A rural mutual: customer number, telephone as a label, one column, slip at the foot."""
    b.issuer = "PRAIRIE BEND MUTUAL TELEPHONE CO"
    b.customer("OSCAR & LENA BJORKMAN", "20418|350TH AVE||FOSSTON|MN|56542")
    b.serve("20418|350TH AVE||FOSSTON|MN|56542", "Service Location")
    b.account("0044718"); b.dated("2026-11-01", "us")
    b.own("2184357719", btn="2184357719")
    b.sender = "210 MAIN AVE  BAGLEY MN 56621  " + b.world.decoy("218")
    b.top("Customer No.|{A};Telephone|218-435-7719;Statement Date|{D};Due|{U}", "PREVIOUS BALANCE|58.10;PAYMENTS|58.10CR;CURRENT CHARGES|59.77;TOTAL DUE|59.77")
    b.slip("Customer No.|{A};TOTAL DUE|59.77", "PRAIRIE BEND MUTUAL TELEPHONE\nPO BOX 118\nBAGLEY MN 56621-0118")
    b.care("Annual meeting on December 3 at the Legion hall. After hours trouble: " + b.world.decoy("218") + ".")
    b.H("Local service"); b.charges("Residence line", "Subscriber line charge"); b.H("Toll"); b.calls(7, 10, "218", ("Date", "Time", "Number", "Place", "Min", "Amt"), "dash"); b.taxes(3)
    b.traps = ["office's local number at the head", "called numbers"]
    return classic("left", 1, service_at=(330, 104))


@held(None, "cloud-reseller-invoice", "chromium")
def reseller(b):
    """A cloud voice reseller's invoice: account ID with letters, pilot number labelled, DIDs."""
    b.issuer, b.title, b.sender = "Nimbus Harbor Communications", "INVOICE", "77 Sudbury St, Suite 1100\nBoston, MA 02114\nbilling@nimbusharbor.example"
    b.customer("Ferncliff Montessori School", "300|Bedford Rd||Lincoln|MA|01773", attn="Attn: Constance Abernathy", comma=True)
    b.serve("300|Bedford Rd||Lincoln|MA|01773", "Service Location", comma=True)
    b.account("NH-20447", "NH20447"); b.dated("2026-11-05", "short")
    b.own("7812594471", btn="7812594471"); more = b.lines("781", "259", 4)
    b.top("Invoice #|10044718;Invoice Date|{D};Account ID|{A};Main Number|(781) 259-4471;Due Date|{U}", "Previous Balance|$0.00;Total Due|$161.08")
    b.slip("Account ID|{A};Amount|$161.08", "Nimbus Harbor Communications\nPO Box 844718\nBoston, MA 02284-4718")
    b.care("Support: {8}.")
    b.H("Telephone numbers"); b.T(["Telephone Number", "Type", "Monthly"], [[show(n, "paren"), "DID", "$6.00"] for n in ["7812594471"] + more]); b.taxes(3)
    b.traps = ["issuer's address", "invoice number"]
    return cards("stack")


@held(None, "fibre-quebec-francais", "weasyprint")
def quebec(b):
    """A Québec fibre co-operative in French: Numéro de client, Numéro de téléphone principal, addresses with a French comma."""
    b.issuer, b.title, b.sender = "Coopérative Fibre des Érables", "FACTURE", "45, rue Principale\nPlessisville QC G6L 2K1"
    b.customer("Quincaillerie Beaulieu et fils inc.", "1188|rue Saint-Calixte||Plessisville|QC|G6L 1P4", attn="À l'attention de : Ghislaine Beaulieu", contact="Ghislaine Beaulieu")
    b.serve("1188|rue Saint-Calixte||Plessisville|QC|G6L 1P4", "Adresse de service")
    b.account("CFE-33104", "CFE33104"); b.dated("2026-10-15", "fr")
    b.own("8193624471", btn="8193624471"); more = b.lines("819", "362", 1)
    b.top("Numéro de client|{A};Numéro de facture|2026-10447;Date de la facture|{D};Numéro de téléphone principal|819 362-4471;Date d'échéance|{U}", "Solde antérieur|98,20 $;Paiement|-98,20 $;Total à payer|99,44 $")
    b.slip("Numéro de client|{A};Total à payer|99,44 $", "Coopérative Fibre des Érables\nC.P. 310\nPlessisville QC G6L 2Y7")
    b.care("Soutien technique : " + b.world.decoy("819", "att") + " ou {8}.")
    b.H("Téléphonie"); b.per_line(["8193624471"] + more, "att", "Ligne {}", "Ligne d'affaires", "Boîte vocale"); b.H("Taxes"); b.charges("TPS", "TVQ")
    b.traps = ["French", "support number in the customer's area code"]
    return invoice("left", ("Facturé à", ""), tail_coupon=True, lang="fr")


@held(None, "ontario-municipal-telecom", "libreoffice")
def ontario(b):
    """An Ontario municipal telephone system: account no., billing number, grid by LibreOffice."""
    b.issuer, b.title, b.sender = "Lakehead Municipal Telecom", "Customer", "950 Memorial Ave\nThunder Bay ON P7B 4A2"
    b.customer("Sleeping Giant Brewing Supplies Ltd.", "712|Macdonell St||Thunder Bay|ON|P7B 4A6")
    b.serve("712|Macdonell St||Thunder Bay|ON|P7B 4A6", "Service address")
    b.account("5510447"); b.dated("2026-10-28", "long")
    b.own("8073447714", btn="8073447714"); more = b.lines("807", "344", 2)
    b.top("Account no.|{A};Billing telephone number|807-344-7714;Statement date|{D};Pay by|{U}", "Balance forward|$0.00;Charges|$112.00;HST|$14.56;Amount owing|$126.56")
    b.slip("Account no.|{A};Amount owing|$126.56", "Lakehead Municipal Telecom\nPO Box 2244 Stn P\nThunder Bay ON P7B 5E8")
    b.care("Repair " + b.world.decoy("807") + ". HST registration 88104 4718 RT0001.")
    b.H("Telephone lines"); b.T(["Number", "Description", "Amount"], [[show(n), "Business line", b.world.money(30, 45)] for n in ["8073447714"] + more])
    b.traps = ["tax registration", "repair number in the customer's area code"]
    return gridded("grid")


@held(None, "french-wireless-outaouais", "chromium")
def outaouais(b):
    """A small French-language VoIP issuer: inline pairs in a band, no billing number stated."""
    b.issuer, b.title = "Voxalliance Outaouais", "Votre facture"
    b.customer("Clinique dentaire des Draveurs", "88|boul. Gréber|bureau 210|Gatineau|QC|J8T 3P8")
    b.account("70044718"); b.dated("2026-10-03", "fr")
    ns = b.lines("819", "243", 3)
    b.top("Nº de compte|{A};Date de facturation|{D};Échéance|{U}", "Solde précédent|90,00 $;Paiement|-90,00 $;Montant dû|91,98 $", "Nº de compte {A}")
    b.slip("Nº de compte|{A};Montant dû|91,98 $", "Voxalliance Outaouais\nC.P. 1204, succ. Hull\nGatineau QC J8X 3Y1")
    b.care("Service à la clientèle : {8}.")
    b.H("Lignes téléphoniques"); b.T(["Numéro", "Forfait", "Montant"], [[show(n), "Illimité Affaires", "25,00 $"] for n in ns])
    b.findings, b.traps = ["billing telephone number not stated"], ["French", "no service address"]
    return strip("inline", "", last=False, lang="fr")


@held(None, "line-printer-city-utility", "reportlab")
def utility(b):
    """A city utility's line printer: several services on one bill, telephone among water and power."""
    b.issuer = "CITY OF COPPER FALLS UTILITIES"
    b.customer("MILLER STREET LAUNDROMAT INC", "118|MILLER ST||WADENA|MN|56482")
    b.serve("118|MILLER ST||WADENA|MN|56482", "SERVICE ADDRESS")
    b.account("11-04471-02", "110447102"); b.dated("2026-11-03", "us")
    b.own("2186317719", btn="2186317719")
    b.sender = "CITY HALL 222 2ND ST SE\nWADENA MN 56482"
    b.top("ACCOUNT|{A};BILL DATE|{D};DUE DATE|{U}", "PREVIOUS BALANCE|402.11;PAYMENT|402.11-;TOTAL DUE|418.20")
    b.slip("ACCOUNT|{A};TOTAL DUE|418.20", "CITY OF COPPER FALLS UTILITIES\nPO BOX 44\nWADENA MN 56482-0044")
    b.care("POWER OUTAGE: " + b.world.decoy("218") + ". METER READING 0044718 ON 10/28.")
    b.H("WATER"); b.charges("12,000 GALLONS"); b.H("ELECTRIC"); b.charges("1,204 KWH"); b.H("TELEPHONE 218-631-7719"); b.charges("BUSINESS LINE", "911 FEE")
    b.traps = ["other utilities", "meter reading", "outage number"]
    return printer("colon")


@held(None, "landscape-clec-btn-column", "reportlab + ghostscript")
def clec(b):
    """A competitive carrier in landscape boxes: Acct No., BTN label, WTN rows."""
    b.issuer, b.title = "TriCounty Business Telecom", "Statement of Account"
    b.customer("Hartwell Orthopedic Brace Co.", "1920|N Fayette St||Washington|IL|61571", attn="Attn: Rudolph Baines", comma=True)
    b.serve("1920|N Fayette St||Washington|IL|61571", "Service Address", comma=True)
    b.account("TC118204"); b.dated("2026-10-25", "us2")
    b.own("3094447710", btn="3094447710"); more = b.lines("309", "444", 3)
    b.top("Acct No.|{A};BTN|309-444-7710;Bill Date|{D};Due|{U};Invoice|9044718", "Prior balance|210.00;Payments|-210.00;Current|214.40;Due|214.40", "TriCounty  Acct No. {A}")
    b.slip("Acct No.|{A};Due|214.40", "TriCounty Business Telecom\n3300 N Sterling Ave\nPeoria, IL 61604")
    b.care("Trouble? {8}.")
    b.H("Lines"); b.T(["WTN", "Description", "Amount"], [[show(n), "B1 line", b.world.money(30, 50)] for n in ["3094447710"] + more]); b.taxes(3)
    b.traps = ["invoice number", "street remittance address"]
    return boxed(wide=True)


@held(None, "two-locations-no-btn", "weasyprint + ghostscript")
def two_locations(b):
    """A hosted carrier with two locations and their numbers; no billing number."""
    b.issuer, b.title, b.sender = "Blue Heron Voice Networks", "Invoice", "1200 Corporate Dr, Ste 300\nBirmingham, AL 35242"
    b.customer("Magnolia Title & Escrow LLC", "2100|Southbridge Pkwy|Ste 650|Birmingham|AL|35209", comma=True)
    b.account("BH44718"); b.dated("2026-11-01", "long")
    one, two = b.lines("205", "870", 3), b.lines("256", "539", 2)
    b.top("Account Number|{A};Invoice Number|2026110447;Invoice Date|{D};Due Date|{U}", "Total due|$189.11", "Account Number {A}")
    b.slip("Account Number|{A};Total due|$189.11", "Blue Heron Voice Networks\nDept 44718\nBirmingham, AL 35287-4718")
    for where, ns in (("Location: 2100 Southbridge Pkwy Ste 650, Birmingham, AL 35209", one), ("Location: 401 Madison St SE, Huntsville, AL 35801", two)):
        b.H(where); b.T(["Phone number", "Plan", "Amount"], [[show(n, "dot"), "Seat", "$31.00"] for n in ns])
    b.taxes(2); b.care("Support {8}.")
    b.locations = [place("2100|Southbridge Pkwy|Ste 650|Birmingham|AL|35209", line=True), place("401|Madison St SE||Huntsville|AL|35801", line=True)]
    b.findings, b.traps = ["several locations on one bill", "billing telephone number not stated"], ["ten-digit invoice number"]
    return invoice("above", ("Bill To", ""), tail_coupon=True)
