"""Held-out bills: local exchange companies and business carriers, continued."""
from blind.bill import held, show
from blind.drawn import boxed, classic
from blind.printed import troff
from blind.sheets import gridded, invoice, sidebar, windowed


@held("altafiber", "service-summary-top-right", "chromium")
def altafiber(b):
    """altafiber business: number plus code with dots, top right on each page; Cincinnati offices in the notices; forwarded number."""
    b.issuer, b.logo_text = "altafiber", "altafiber"
    b.customer("Queen City Uniform Rental, Inc.", "2890|Spring Grove Ave||Cincinnati|OH|45225", attn="Attn: Barnaby Koelsch", comma=True)
    b.serve("2890|Spring Grove Ave||Cincinnati|OH|45225", "Service Address", comma=True)
    b.account("513.542.6618.207"); b.dated("2026-10-20", "long")
    b.own("5135426618", btn="5135426618"); more = b.lines("513", "542", 3)
    b.top("Account Number|{A};Bill Date|{D};Due Date|{U}", "Previous balance|$301.19;Payments|-$301.19;New charges|$303.02;Total due|$303.02", "altafiber   Account Number {A}   Bill Date {D}")
    b.slip("Account Number|{A};Total due|$303.02", "CBTS\nP.O. Box 748001\nCincinnati, OH 45274-8001", "5135426618207 00030302 102026")
    b.care("Business office {n}; residence {n}; repair {n}.", "513-566-5050", "513-565-2210", "1-800-571-6601")
    b.B(); b.H("Service Summary"); b.per_line(["5135426618"] + more, "dot", "{}", "Business Access Line", "Touch-Tone"); b.P("Remote call forwarding to " + b.world.decoy("859", "dot") + " is active."); b.taxes(5)
    b.traps = ["local care numbers in the customer's own area code", "forward-to number"]
    return windowed("right", 2)


@held("consolidated", "surewest-account-no", "groff")
def consolidated(b):
    """Consolidated in former SureWest country, troff: Account No., twelve digits, Service for heads."""
    b.issuer = "Consolidated Communications"
    b.customer("FOOTHILL AUTO DISMANTLERS INC", "8400|WASHINGTON BLVD||ROSEVILLE|CA|95678")
    b.serve("8400|WASHINGTON BLVD||ROSEVILLE|CA|95678", "Service Address")
    b.account("104477120836"); b.dated("2026-10-16", "long")
    ns = b.lines("916", "781", 3)
    b.top("Account No.|{A};Invoice Date|{D};Due Date|{U}", "Previous balance|166.20;Payments|-166.20;Current charges|170.00;Total due|170.00", "Account No. {A}")
    b.slip("Account No.|{A};Total due|170.00", "Consolidated Communications\nPO Box 66523\nSt Louis MO 63166-6523", "104477120836 0000017000")
    b.care("Customer care {n}; repair {n}; consolidated.com. CPUC consumer affairs {8}.", "844-968-7224", "800-640-9549")
    b.B(); b.H("Current charges"); b.per_line(ns, "paren", "Service for {}", "Business line", "Line charge"); b.taxes(4)
    b.findings, b.traps = ["billing telephone number not stated"], ["commission's number"]
    return troff("colon", "T")


@held("tds", "cable-sixteen-digits-sidebar", "chromium")
def tds(b):
    """TDS cable (BendBroadband): sixteen digits, Services for head, new account number notice with the old one."""
    b.issuer, b.logo_text = "TDS", "TDS"
    b.customer("DESCHUTES CLIMBING GYM LLC", "63051|NE LAYTON AVE||BEND|OR|97701", attn="ATTN: KALEO FINNEGAN")
    b.serve("63051|NE LAYTON AVE||BEND|OR|97701", "Service Address")
    b.account("8277100440193822"); b.dated("2026-10-13", "long")
    ns = b.own("5413128804", btn="5413128804")
    b.top("Account Number|{A};Bill Date|{D};Due Date|{U};Amount Due|$119.40", "Previous balance|$119.40;Payment|-$119.40;Current charges|$119.40", "TDS  Account Number {A}")
    b.slip("Account Number|{A};Amount Due|$119.40", "TDS\nPO BOX 94510\nPALATINE IL 60094-4510", "8277100440193822 00011940")
    b.care("We gave your account a new number in March. Call {n} or visit hellotds.com; a PIN is required.", "1-855-696-8368")
    b.H("Services for 541-312-8804"); b.charges("Business Phone", "Voicemail to email"); b.H("Internet"); b.charges("300 Mbps"); b.taxes(3)
    b.traps = ["sixteen digits like a cable account"]
    return sidebar("stack", 1)


@held("hawaiian-telcom", "stub-bottom-contact-left", "cairo")
def hawaiian_telcom(b):
    """Hawaiian Telcom single account: contact number at the left, stub at the bottom, service address with a Hawaiian street name."""
    b.issuer = "Hawaiian Telcom"
    b.customer("KOOLAU CREST ORCHIDS LLC", "45-558|KAMEHAMEHA HWY||KANEOHE|HI|96744", attn="ATTN LEILANI PURDY")
    b.serve("45-558|KAMEHAMEHA HWY||KANEOHE|HI|96744", "Service Address")
    b.account("2004417730261"); b.dated("2026-10-25", "short")
    ns = b.own("8082357714", btn="8082357714")
    b.top("Account Number|{A};Bill Date|{D};Due Date|{U}", "Previous Balance|74.12;Payments|-74.12;Current Charges|75.30;Amount Due|75.30", "KOOLAU CREST ORCHIDS LLC   Account Number {A}")
    b.sender = "Contact us: " + b.world.known("808-643-3456") + "\nBusiness: " + b.world.known("808-643-4411")
    b.slip("Account Number|{A};Amount Due|75.30", "HAWAIIAN TELCOM\nPO BOX 30770\nHONOLULU HI 96820-0770", "2004417730261 0000007530 102526")
    b.care("hawaiiantel.com. PUC of Hawaii, 465 S King St, Honolulu HI 96813, " + b.world.decoy("808") + ".")
    b.H("Current Charges"); b.S("808-235-7714"); b.charges("Business Line", "Federal Subscriber Line Charge", "Hawaii 911"); b.taxes(3)
    b.traps = ["care numbers in the customer's area code", "hyphen in the house number", "commission's address"]
    return classic("left", 1)


@held("granite", "single-child-location-columns", "weasyprint")
def granite(b):
    """Granite with one location: INVOICE DATE and TOTAL AMOUNT DUE labels, BTN column beside WTN, usage by number."""
    b.issuer, b.title, b.sender = "Granite Telecommunications, LLC", "INVOICE", "100 Newport Ave Ext\nQuincy, MA 02171"
    b.customer("Bluffton Paint Stores Inc", "7788|Highway 72 W||Madison|AL|35758", attn="Attn: Facilities", contact="", comma=True)
    b.serve("7788|Highway 72 W||Madison|AL|35758", "Service Location", comma=True)
    b.account("03718820"); b.dated("2026-11-01", "us")
    b.own("2567216610", btn="2567216610"); more = b.lines("256", "721", 2)
    b.top("ACCOUNT NUMBER:|{A};INVOICE NUMBER:|604417728;INVOICE DATE:|{D};TOTAL AMOUNT DUE:|$212.66")
    b.slip("ACCOUNT NUMBER|{A};TOTAL AMOUNT DUE|$212.66", "Granite Telecommunications\nPO Box 830103\nPhiladelphia, PA 19182-0103")
    b.care("Questions? {n} or granitenet.com; reports at rockreports.granitenet.com.", "1-866-847-1500")
    b.H("BTN 256-721-6610"); b.T(["WTN", "Service", "Charge"], [[show(n), "POTS line", b.world.money(30, 60)] for n in ["2567216610"] + more]); b.H("Usage"); b.P("Calls from " + show(more[0])); b.calls(8, 10, "256", ("Date", "Time", "Called Number", "Place", "Min", "Amt"), "dash"); b.taxes(3)
    b.traps = ["invoice number", "called numbers"]
    return invoice("left", ("BILL TO", ""), tail_coupon=True)


@held("mettel", "ani-rows-bill-to-left", "reportlab")
def mettel(b):
    """MetTel in landscape boxes: Account #, BTN and ANI columns, one location."""
    b.issuer, b.title = "MetTel", "Invoice"
    b.customer("Tuckahoe Bagel Works Inc.", "74|Main St||Tuckahoe|NY|10707", comma=True)
    b.serve("74|Main St||Tuckahoe|NY|10707", "Service Address", comma=True)
    b.account("3104478"); b.dated("2026-10-31", "us")
    b.own("9147793308", btn="9147793308"); more = b.lines("914", "779", 2)
    b.top("Account #|{A};Invoice Number|20261031774;Invoice Date|{D};Due Date|{U};Amount Due|$148.20", "Previous Balance|$146.00;Payments|-$146.00;Current Charges|$148.20", "MetTel   Account # {A}")
    b.slip("Account #|{A};Amount Due|$148.20", "MetTel\nPO Box 9660\nManchester, NH 03108-9660", "3104478 20261031774 00014820")
    b.care("Customer care {n}, mettel.net.", "1-800-876-9823")
    b.H("Charges by line"); b.T(["BTN", "ANI", "Description", "Amount"], [["914-779-3308", show(n), "Business line", b.world.money(20, 45)] for n in ["9147793308"] + more]); b.taxes(3)
    b.traps = ["BTN column beside the numbers"]
    return boxed(wide=True)


@held("allstream-zayo", "six-digit-billing-account", "cairo")
def allstream_zayo(b):
    """Allstream US summary invoice: Billing Account Number of six digits, service location, no telephone numbers."""
    b.issuer = "Allstream"
    b.customer("Tualatin Valley Title Co", "12725|SW 66th Ave|Ste 100|Portland|OR|97223", comma=True)
    b.serve("12725|SW 66th Ave|Ste 100|Portland|OR|97223", "Service Location", comma=True)
    b.account("551974"); b.dated("2026-10-10", "us")
    b.top("Billing Account Number|{A};Invoice Number|17720418;Invoice Date|{D};Due Date|{U}", "Previous Balance|$611.00;Payments|-$611.00;Current Charges|$615.12;Total Due|$615.12", "Billing Account Number {A}")
    b.slip("BAN|{A};Total Due|$615.12", "Allstream\nPO Box 2966\nMilwaukee, WI 53201-2966", "551974 17720418 0000061512")
    b.care("Call and circuit details are online at 360.allstream.com. allstream.com, {8}.")
    b.H("Summary of Charges"); b.charges("Voice services", "Data services", low=100, high=300); b.taxes(4)
    b.findings, b.traps = ["no telephone number on the bill"], ["invoice number", "summary format"]
    return classic("right", 1, flipped=True)


@held("peerless", "infobip-account-id", "libreoffice")
def peerless(b):
    """Peerless, an Infobip company: account with letters, DID count without numbers."""
    b.issuer, b.title = "Peerless Network, an Infobip company", "Customer"
    b.customer("Silverlake Contact Centers LLC", "1100|Glendon Ave|Ste 840|Los Angeles|CA|90024", comma=True)
    b.account("SLVRLK2207"); b.dated("2026-11-01", "us")
    b.top("Account|{A};Bill date|{D};Invoice|PN-4407182;Due|{U}", "Previous balance|$2,100.00;Payments|-$2,100.00;Amount Due|$2,144.18")
    b.slip("Account|{A};Amount Due|$2,144.18", "Peerless Network\n433 W Van Buren St Ste 410S\nChicago, IL 60607")
    b.care("DID and subscription lists: export them from the Peerless Portal. NOC {8}.")
    b.H("Charges"); b.T(["Item", "Qty", "Amount"], [["DID monthly", "184", "$184.00"], ["SIP usage minutes", "88,120", "$1,820.00"]]); b.taxes(2)
    b.findings, b.traps = ["no telephone number on the bill"], ["letters in the account number", "NOC number"]
    return gridded("colon")
