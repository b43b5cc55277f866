"""Held-out bills: cable companies and the wireless brands, continued."""
from blind.bill import held, show
from blind.drawn import boxed, classic, newspaper
from blind.printed import printer, troff
from blind.sheets import gridded, sidebar, strip


@held("optimum", "service-for-block-inline", "groff")
def optimum(b):
    """Optimum home bill by troff: Service for block, access code, one voice number."""
    b.issuer = "optimum."
    b.customer("LUCRETIA PAPADAKIS", "48|SYCAMORE CT||HAUPPAUGE|NY|11788-4402")
    b.serve("48|SYCAMORE CT||HAUPPAUGE|NY|11788", "Service for")
    b.account("07871-204418-03-6"); b.dated("2026-10-16", "us2")
    b.own("6313607714", btn="6313607714")
    b.sender = "1111 STEWART AVENUE\nBETHPAGE NY 11714-3581\nCHANGE SERVICE REQUESTED"
    b.top("Your Monthly Statement|;Account Number|{A};Statement Date|{D};Billing Period|10/16/26 to 11/15/26;Due Date|{U};Access code|4417", "Previous balance|144.20;Payments received|-144.20;Optimum TV|88.00;Optimum Internet|40.00;Optimum Voice|20.00;Total Amount Due|151.11", "LUCRETIA PAPADAKIS   Account Number {A}   Total Amount Due 151.11")
    b.slip("Account Number|{A};Total Amount Due|151.11;Due Date|{U}", "OPTIMUM\nPO BOX 371378\nPITTSBURGH PA 15250-7378", "07871204418036 00015111 101626")
    b.care("For support call {n} or visit optimum.net.", "866-950-3278")
    b.B(); b.H("Optimum Voice"); b.R("631-360-7714", "20.00"); b.P("Usage charges"); b.calls(8, 10, "631", ("Date", "Time", "Called", "Place", "Min", "Amt"), "dash"); b.taxes(4)
    b.traps = ["return address", "access code", "called numbers"]
    return troff("plain", "H")


@held("suddenlink", "service-information-block", "weasyprint")
def suddenlink(b):
    """Suddenlink business: access code beside the account number, billing address apart from the service address."""
    b.issuer, b.title = "Suddenlink", "Statement"
    b.customer("Panhandle Grain Exchange LP", "600|S Tyler St|Ste 1504|Amarillo|TX|79101", comma=True)
    b.serve("3915|E Amarillo Blvd||Amarillo|TX|79107", "Service address", comma=True)
    b.account("07740-118203-01-4"); b.dated("2026-10-25", "us")
    ns = b.lines("806", "381", 2)
    b.top("Account number|{A};Access code|8814;Bill date|{D};Billing period|10/25/26 - 11/24/26", "Previous balance|$211.70;Payment 10/04|-$211.70;New charges|$214.05;Amount due by {U}|$214.05", "Account number {A}")
    b.slip("Account number|{A};Amount due|$214.05", "Suddenlink\nPO Box 742535\nCincinnati, OH 45274-2535", "07740118203014 0021405 7")
    b.care("Contact us: suddenlink.com/support, {8}, or visit 4301 SW 45th Ave, Amarillo, TX 79109.")
    b.H("Phone"); b.T(["Phone", "Feature", "Amount"], [[show(n, "paren"), "Business Phone", "29.95"] for n in ns]); b.H("Internet"); b.charges("Business 150"); b.taxes(3)
    b.findings, b.traps = ["billing telephone number not stated"], ["access code", "local office address", "two addresses"]
    return sidebar("stack", 1)


@held("mediacom", "local-office-above-customer", "reportlab")
def mediacom(b):
    """Mediacom home bill: the local office's address and telephone above the customer's, PIN, duplicated date and account in the slip."""
    b.issuer = "Mediacom"
    b.customer("BRUNHILDE KAMINSKI", "1502|22ND ST||AMES|IA|50010-5120")
    b.serve("1502|22ND ST||AMES|IA|50010", "Service address")
    b.account("8383 30 114 0277095"); b.dated("2026-10-30", "us")
    b.own("5152337094", btn="5152337094")
    b.sender = "2205 INGERSOLL AVE DES MOINES IA 50312\nLocal office " + b.world.decoy("515", "paren")
    b.top("Statement date|{D};Account number|{A};PIN|0417;Due date|{U}", "Previous balance|164.00;Payments|-164.00;Xtream Internet|79.99;Phone|29.95;Taxes and fees|8.12;Amount due|118.06", "BRUNHILDE KAMINSKI  {A}")
    b.slip("Statement date|{D};Account number|{A};Amount due|118.06", "MEDIACOM\nPO BOX 5744\nCAROL STREAM IL 60197-5744", "8383301140277095 00011806 1")
    b.care("Customer service: {n}. Business {n}. mediacomcable.com", "1-855-633-4226", "1-888-333-4039")
    b.H("Phone"); b.R("Xtream Phone 515-233-7094", "29.95"); b.taxes(4)
    b.traps = ["local office's number and address", "PIN"]
    return classic("right", 1, service_at=(330, 92), low=True)


@held("wow", "greeting-band", "chromium + ghostscript")
def wow(b):
    """WOW! business phone: band of pairs, statement date, slip on page 1, twelve digits."""
    b.issuer, b.logo_text = "WOW!", "WOW!"
    b.customer("SALTMARSH ACCOUNTING GROUP INC", "4400|BAYOU BLVD|STE 28|PENSACOLA|FL|32503", attn="ATTN: MYRTLE OSTEEN")
    b.serve("4400|BAYOU BLVD|STE 28|PENSACOLA|FL|32503", "Service Address")
    b.account("014410882207"); b.dated("2026-10-23", "us")
    ns = b.lines("850", "476", 3)
    b.top("Account Number|{A};Statement Date|{D};Due Date|{U};Total Due|$203.77", "Previous Balance|$203.77;Payments|-$203.77;Business Internet|$109.00;Phone|$79.50;Taxes & Fees|$15.27", "SALTMARSH ACCOUNTING GROUP INC  Account Number {A}")
    b.slip("Account Number|{A};Statement Date|{D};Total Due|$203.77", "WOW! BUSINESS\nPO BOX 5715\nCAROL STREAM, IL 60197-5715", "014410882207000020377")
    b.care("Questions? {n} or wowway.com. Refer a friend: {8}.", "1-866-496-9669")
    b.H("Phone"); b.per_line(ns, "dot", "{}", "Business line", "Voicemail"); b.taxes(3)
    b.findings, b.traps = ["billing telephone number not stated"], ["distilled Chromium PDF"]
    return strip("spaced", "Thanks for being with WOW!", last=False)


@held("astound", "grande-account-pin-thirteen", "reportlab")
def astound(b):
    """Grande by Astound: thirteen digits that look like number plus code, Account PIN, Payment Coupon, usage detail."""
    b.issuer, b.title = "Grande Communications", "Statement"
    b.customer("Quillon Research Labs LLC", "3800|N Lamar Blvd|Ste 200|Austin|TX|78756", comma=True)
    b.serve("3800|N Lamar Blvd|Ste 200|Austin|TX|78756", "Service Address", comma=True)
    b.account("5124017738202"); b.dated("2026-11-02", "us")
    b.own("5123710448"); more = b.lines("512", "371", 1)
    b.sender = "powered by Astound"
    b.top("Account Number|{A};Account PIN|8820;Statement Date|{D};Due Date|{U}", "Previous Balance|$166.00;Payment Received|-$166.00;Current Charges|$170.51;Total Due|$170.51", "Account Number {A}   Statement Date {D}")
    b.slip("Account Number|{A};Total Due|$170.51", "Astound Broadband\nPO Box 11816\nNewark, NJ 07101-8116", "5124017738202 0017051 9")
    b.care("Messaging Center: astound.com. Business support {n}, residential {n}.", "1-877-726-7000", "1-800-427-8686")
    b.B(); b.H("Phone"); b.per_line(["5123710448"] + more, "dash", "Phone {}", "Business phone", "Caller ID"); b.H("Usage detail"); b.S("Calls from 512-371-0448"); b.calls(90, 10, "512", ("Date", "Time", "Number", "Where", "Min", "Amt"), "dash"); b.taxes(3)
    b.findings, b.traps = ["billing telephone number not stated"], ["13 digits are no telephone number", "account PIN"]
    return newspaper(spacing=2.5, turned_page=True)


@held("breezeline", "statement-sixteen-flat", "libreoffice")
def breezeline(b):
    """Breezeline small business after the renaming: sixteen digits without blanks, PIN, two lines."""
    b.issuer, b.title = "Breezeline (formerly Atlantic Broadband)", "Mailing address"
    b.customer("Ridgeway Heating and Cooling Inc.", "219|Franklin St||Johnstown|PA|15901", comma=True)
    b.serve("221|Franklin St||Johnstown|PA|15901", "Service Address", comma=True)
    b.account("8413100220417736"); b.dated("2026-10-12", "long")
    ns = b.lines("814", "535", 2)
    b.top("Account Number|{A};PIN|6620;Statement Date|{D};Due Date|{U}", "Previous balance|$141.19;Payments|-$141.19;Current charges|$144.40;Total due|$144.40")
    b.slip("Account Number|{A};Total due|$144.40", "Breezeline\nPO Box 371801\nPittsburgh, PA 15250-7801", "8413100220417736 000014440")
    b.care("Support {n}. breezeline.com", "1-888-536-9600")
    b.H("Phone"); b.T(["Phone", "Plan", "Charge"], [[show(n, "paren"), "Business Voice", "$34.99"] for n in ns]); b.H("Internet"); b.charges("Business 200"); b.taxes(3)
    b.findings, b.traps = ["billing telephone number not stated"], ["PIN", "neighbouring house numbers"]
    return gridded("grid")


@held("sparklight", "billed-from-to-boxes", "reportlab")
def sparklight(b):
    """Sparklight Business: Contact Info box with the issuer's own address and telephone, Billed From - Billed To."""
    b.issuer, b.title = "Sparklight Business", "Statement"
    b.customer("OWYHEE OUTFITTERS INC", "1210|N MIDLAND BLVD||NAMPA|ID|83651")
    b.serve("1210|N MIDLAND BLVD||NAMPA|ID|83651", "Service Address")
    b.account("118820447"); b.dated("2026-10-08", "us")
    ns = b.own("2084667310", btn="2084667310")
    b.sender = "Contact Info\nSparklight\n2101 E Karcher Rd\nNampa, ID 83687\n" + b.world.decoy("208", "paren")
    b.top("Account Number|{A};Statement Date|{D};Billed From - Billed To|10/08/26 - 11/07/26;Due Date|{U};Amount|$157.90", "Previous Balance|$157.90;Payments|$-157.90;Current Charges|$157.90;Total Due|$157.90", "OWYHEE OUTFITTERS INC   Account Number {A}")
    b.slip("Account Number|{A};Total Due|$157.90", "SPARKLIGHT\nPO BOX 78000\nPHOENIX AZ 85062-8000", "118820447 0000015790")
    b.care("Special Messaging Area: business.sparklight.com, {n}.", "877-570-0500")
    b.H("Phone"); b.R("Business Phone 208-466-7310", "39.95"); b.taxes(3)
    b.traps = ["contact box with an address and a local number"]
    return boxed()


@held("alaska-communications", "line-printer-summary", "reportlab")
def alaska_communications(b):
    """Alaska Communications on line-printer sheets: no service address, CPNI code in prose, three numbers."""
    b.issuer = "ALASKA COMMUNICATIONS"
    b.customer("KACHEMAK BAY FERRY SERVICE", "4306|HOMER SPIT RD||HOMER|AK|99603")
    b.account("22017734"); b.dated("2026-10-05", "us")
    ns = b.lines("907", "235", 3)
    b.sender = "600 TELEPHONE AVE\nANCHORAGE AK 99503"
    b.top("Account Number|{A};Bill date|{D};Due date|{U}", "PREVIOUS BALANCE|188.15;PAYMENTS|188.15-;CURRENT CHARGES|190.02;TOTAL DUE|190.02", "KACHEMAK BAY FERRY SERVICE   ACCOUNT {A}")
    b.slip("Account Number|{A};TOTAL DUE|190.02", "ALASKA COMMUNICATIONS\nPO BOX 196666\nANCHORAGE AK 99519-6666")
    b.care("AccountView: see your bill online. Questions? Call {n}. Your CPNI privacy code of four digits comes by mail.", "855-907-7015")
    b.per_line(ns, "dash", "LINE {}", "Business access line", "Federal line charge"); b.H("Long distance"); b.calls(14, 9, "907", ("DATE", "TIME", "CALLED NUMBER", "PLACE", "MIN", "AMT"), "dash"); b.taxes(3)
    b.findings, b.traps = ["billing telephone number not stated"], ["issuer's street address at the head", "called numbers"]
    return printer()


@held("gci", "two-ids-labelled", "cairo + ghostscript")
def gci(b):
    """GCI business: invoice number of eleven digits, account of nine, MyGCI, two lines and toll-free."""
    b.issuer = "GCI"
    b.customer("DENALI VIEW PHYSICAL THERAPY LLC", "3801|LAKE OTIS PKWY|STE 210|ANCHORAGE|AK|99508", attn="ATTN: RONJA EIDE")
    b.serve("3801|LAKE OTIS PKWY|STE 210|ANCHORAGE|AK|99508", "Service Address")
    b.account("610044827"); b.dated("2026-10-17", "long")
    ns = b.lines("907", "562", 2); tf = b.world.number("888"); b.numbers.append(tf)
    b.top("Invoice date|{D};Invoice number|40018827316;Account Number|{A};Due date|{U}", "Previous balance|$310.00;Payments|-$310.00;New charges|$318.22;Amount due|$318.22", "GCI  Account Number {A}  Invoice number 40018827316")
    b.slip("Account Number|{A};Amount due|$318.22", "GCI\nPO BOX 99001\nANCHORAGE AK 99509-9001", "40018827316610044827000031822")
    b.care("MyGCI at gci.com. Customer service {n}. Business {n}.", "800-800-4800", "907-265-5400")
    b.B(); b.H("Local service"); b.per_line(ns, "paren", "Business line {}", "Access line", "E911 surcharge"); b.H("Toll-free service"); b.per_line([tf], "paren", "{}", "Monthly fee"); b.taxes(3)
    b.findings, b.traps = ["billing telephone number not stated"], ["eleven-digit invoice number beside the account", "toll-free number of the customer"]
    return newspaper(low=True)
