"""Held-out bills: cable companies and the wireless brands."""
from blind.bill import held, show
from blind.drawn import boxed, classic, newspaper
from blind.sheets import gridded, sidebar, strip, windowed


@held("t-mobile", "legacy-your-statement-primary-use", "libreoffice")
def t_mobile(b):
    """T-Mobile legacy statement: Statement For, one primary-use address on each line's page (the same), a removed line, a data line."""
    b.issuer = "T-Mobile"
    b.customer("Harlan & Dietz Surveying Inc", "1190|W Ash St||Fort Collins|CO|80521", comma=True)
    b.account("961204483"); b.dated("2026-10-15", "us2")
    ns = b.lines("970", "631", 3); gone = b.world.decoy("970", "paren")
    b.serve("1190|W Ash St||Fort Collins|CO|80521", "Address at which this line is primarily used", comma=True)
    b.top("Statement For|Harlan & Dietz Surveying Inc;Account Number|{A};Customer Service Number|1-800-937-8997;Bill Close Date|{D}", "Previous Balance|$188.40;Pmt Rec'd - Thank You|$(188.40);Total Past Due|$0.00;Monthly Recurring Charges|$174.00;Taxes, Fees & Surcharges|$16.22;Total Current Charges|$190.22;Due by {U}|$190.22", "Statement For: Harlan & Dietz Surveying Inc     Account Number: {A}")
    b.world.known("1-800-937-8997"); b.title = "Your Statement"
    b.front[3] = ("Bill Issue Date", b.date)
    b.slip("Statement For|Harlan & Dietz Surveying Inc;Account Number|{A};Amount Due|$190.22", "T-MOBILE\nPO BOX 742596\nCINCINNATI OH 45274-2596", "9612044830000000019022000000000019022")
    b.care("Dial 611 from your T-Mobile phone or call {n}.", "1-877-746-0909")
    b.H("Summary of Charges by Line"); b.T(["Line", "Type", "Plan", "Equipment", "Total"], [[show(ns[0], "paren"), "Voice", "45.00", "12.50", "57.50"], [show(ns[1], "paren"), "Voice", "45.00", "0.00", "45.00"], [show(ns[2], "paren"), "Mobile Internet", "20.00", "0.00", "20.00"], [gone + " - Removed", "Voice", "0.00", "0.00", "0.00"]])
    for n in ns: b.B(); b.S("Charges for " + show(n, "paren")); b.K((b.service_label, b.service.printed())); b.charges("Business Unlimited", "Universal Service Fund Fee")
    b.B(); b.H("TALK"); b.P("Usage Details for " + show(ns[0], "paren")); b.calls(30, 10, "970", ("Date", "Time", "Number", "Destination", "Min", "Amount"), "paren")
    b.findings, b.traps = ["data-only line", "removed line listed on the bill"], ["removed line", "same primary address on every line", "called numbers"]
    return gridded("colon", pairs_k="colon")


@held("us-cellular", "what-changed-two-column", "cairo")
def us_cellular(b):
    """UScellular family bill: Service for heads in two columns, What Changed boxes on both levels."""
    b.issuer = "UScellular"
    b.customer("DOROTHEA J KLINGBEIL", "4413|COUNTY ROAD 38||CEDAR RAPIDS|IA|52404")
    b.account("738820419"); b.dated("2026-11-08", "short")
    ns = b.lines("319", "560", 3)
    b.top("Account Number|{A};Bill Date|{D};Payment Due|{U};Page|1 of 3", "Last month's bill|$143.70;Payments received|-$143.70;Account charges|$10.00;Line charges|$129.14;Amount due|$139.14", "DOROTHEA J KLINGBEIL   Account Number {A}   {D}")
    b.slip("Account Number|{A};Payment Due|{U};Amount due|$139.14", "UScellular\nDept 0205\nPalatine, IL 60055-0205", "738820419 0000013914 110826 4")
    b.care("What Changed: Your autopay discount ended. Call {n} or visit uscellular.com.", "888-944-9400")
    b.B(); b.H("Account Level Credits & Discounts"); b.charges("Paper bill fee"); b.H("Line Level")
    b.per_line(ns, "dash", "Service for {}", "Unlimited Everyday plan", "Device protection", "Federal universal service", total="Total for {}")
    b.P("What Changed: line " + show(ns[1]) + " moved to a new plan."); b.H("Voice usage"); b.calls(18, 11, "319", ("Date", "Time", "Number", "Place", "Min", "Amt"), "dash")
    b.traps = ["called numbers", "wireless: no billing number"]
    return newspaper()


@held("comcast-business", "trunk-free-voice-edge-grid", "chromium")
def comcast_business(b):
    """Comcast Business with five voice lines: header row of column heads, main number labelled, address in the For line."""
    b.issuer, b.logo_text = "Comcast Business", "COMCAST BUSINESS"
    b.customer("PATUXENT MARINE ELECTRONICS", "14|WHARF RD|UNIT B|SOLOMONS|MD|20688", attn="ATTN ROSCOE TALBERT", dba=None)
    b.serve("14|WHARF RD|UNIT B|SOLOMONS|MD|20688", "For service at:")
    b.account("8155 60 041 0287716"); b.dated("2026-10-09", "short")
    b.own("4103262210", btn="4103262210"); more = b.lines("410", "326", 4)
    b.top("Account number|{A};Billing date|{D};Services from|Oct 14, 2026 to Nov 13, 2026;Page|1 of 4", "Previous balance|$402.15;Payment - thank you|-$402.15;Regular monthly charges|$389.80;Taxes, fees and other charges|$27.44;Amount due {U}|$417.24", "Account number {A}   Billing date {D}   Services from Oct 14, 2026 to Nov 13, 2026")
    b.slip("Account number|{A};Payment due|{U};Please pay|$417.24", "COMCAST\nPO BOX 70219\nPHILADELPHIA PA 19176-0219", "815560041028771600417248")
    b.care("Need help? Visit business.comcast.com/help or call {n}. Moving? Call {8}. Your bill at a glance is on page 2.", "1-800-391-3000")
    b.before_name = "For billing inquiries: PO BOX 21428 EAGAN MN 55121\n\n"
    b.B(); b.H("Regular monthly charges"); b.S("Comcast Business Internet"); b.charges("Business Internet 500", "Static IP 5")
    b.S("Comcast Business Voice"); b.R("Mobility line, Main number (410) 326-2210", "44.95")
    for n in more: b.R("Voice line " + show(n, "paren"), "34.95")
    b.R("Voice Network Investment", "4.00"); b.R("Credit for outage", "-12.00 cr"); b.taxes(4)
    b.P("This bill does not list toll calls. Order call detail at (888) 824-8219."); b.world.known("888 824-8219")
    b.traps = ["return address above the name", "care numbers in prose"]
    return windowed("above", 1)


@held("xfinity", "account-corner-for-line", "weasyprint")
def xfinity(b):
    """Xfinity home bill: greeting, For line with the address in one line, two voice numbers, stacked pairs top right."""
    b.issuer, b.logo_text = "xfinity", "xfinity"
    b.customer("Ignatius Vandermolen", "2718|Plainfield Ave NE||Grand Rapids|MI|49505", comma=True)
    b.serve("2718|Plainfield Ave NE||Grand Rapids|MI|49505", "For", line=True)
    b.account("8529 10 144 0390276"); b.dated("2026-10-27", "short")
    ns = b.own("6163649022", btn="6163649022")
    b.top("Account number|{A};Billing date|{D};Services from|Nov 01, 2026 to Nov 30, 2026", "Hello Ignatius, thanks for choosing Xfinity|;Previous balance|$118.20;EFT payment - thank you|-$118.20;Regular monthly charges|$111.00;Taxes, fees and other charges|$9.04;Automatic payment {U}|$120.04", "{A}  {D}  Nov 01, 2026 to Nov 30, 2026  2 of 2")
    b.slip("Account number|{A};Automatic payment|{U}", "COMCAST\nPO BOX 60533\nCITY OF INDUSTRY CA 91716-0533", "852910144039027600012004")
    b.care("Questions? xfinity.com/support or {n} ({8} for relay). Your bill explained: My Xfinity plan now has Voice.", "1-800-934-6489")
    b.B(); b.H("Regular monthly charges"); b.charges("Connect More Internet", "Gateway rental"); b.S("Xfinity Voice"); b.R("Voice Unlimited 616-364-9022", "30.00"); b.taxes(4)
    b.traps = ["greeting is not the name", "two P.O. boxes"]
    return sidebar("stack", 2, serve="inline")


@held("xfinity-mobile", "share-by-the-gig", "chromium")
def xfinity_mobile(b):
    """Xfinity Mobile: ten-digit account, the internet account printed as a decoy, three lines."""
    b.issuer, b.title = "Xfinity Mobile", "Your Xfinity Mobile bill"
    b.customer("Wendeline Szabo", "77|Orchard Hill Dr|Apt 12|Manchester|CT|06042", comma=True)
    b.account("4418207735"); b.dated("2026-10-21", "long")
    ns = b.lines("860", "432", 3)
    b.top("Account number|{A};Bill date|{D};Billing period|Sep 21 - Oct 20", "Previous bill|$74.00;Payment|-$74.00;Lines|$66.00;Taxes and fees|$5.18;Total (autopay {U})|$71.18", "Account number {A}")
    b.care("Your Xfinity Internet account 8773 40 221 0419928 is billed apart. Text or call {n}. A Transfer PIN is valid for 24 hours.", "888-936-4968")
    b.slip("Account number|{A};Total|$71.18", "Xfinity Mobile\nPO Box 70219\nPhiladelphia, PA 19176-0219")
    b.H("By the Gig - shared data"); b.T(["Line", "Name", "Data", "Total"], [[show(n, "paren"), u, "1.2 GB", "$22.00"] for n, u in zip(ns, ("Wendeline", "Tibor", "Watch"))]); b.taxes(3)
    b.traps = ["internet account beside the mobile one"]
    return strip("spaced", "Hi Wendeline, here's your bill.", last=True)


@held("spectrum", "business-security-code-upper-left", "reportlab")
def spectrum(b):
    """Spectrum Business: statement date, account number and security code upper left, return address first, Service At block."""
    b.issuer, b.logo_text = "Spectrum Business", "Spectrum Business"
    b.customer("LOWCOUNTRY TILE & STONE LLC", "41|PERSIMMON ST|STE 102|BLUFFTON|SC|29910-7614", attn="ATTN: CLEO RAVENEL")
    b.serve("41|PERSIMMON ST|STE 102|BLUFFTON|SC|29910-7614", "Service At")
    b.account("8351 20 077 0144826"); b.dated("2026-10-18", "long")
    b.own("8437573108"); second = b.lines("843", "757", 1)
    b.sender = "4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652"
    b.top("Statement Date|{D};Account Number|{A};Security Code|7714", "Previous Balance|$214.92;Payments Received - Thank You|-$214.92;Spectrum Business Internet|$129.99;Spectrum Business Voice|$69.98;Taxes, Fees and Charges|$16.03;Total Due by {U}|$216.00", "LOWCOUNTRY TILE & STONE LLC   Account Number: {A}   Security Code: 7714")
    b.slip("Account Number|{A};Total Due by {U}|$216.00", "CHARTER COMMUNICATIONS\nPO BOX 6030\nCAROL STREAM IL 60197-6030", "8351200770144826002160002")
    b.care("Contact us at SpectrumBusiness.net or {n}. Moving? {n}.", "1-866-519-1263", "1-855-707-7328")
    b.H("Charge Details"); b.S("Spectrum Business Voice"); b.P("Phone number (843) 757-3108"); b.charges("Business Voice Unlimited"); b.P("Phone number " + show(second[0], "paren")); b.charges("Business Voice Unlimited additional line"); b.taxes(4)
    b.findings, b.traps = ["billing telephone number not stated"], ["security code", "issuer's return address"]
    return classic("left", 1, size=8)


@held("spectrum-enterprise", "trunk-invoice-label-over-value", "libreoffice")
def spectrum_enterprise(b):
    """Spectrum Enterprise invoice: grid of pairs, Service At, PRI with a range of numbers."""
    b.issuer, b.title = "Spectrum Enterprise", "Bill To"
    b.customer("Chautauqua Regional Credit Union", "310|E 3rd St||Jamestown|NY|14701", attn="Attn: Lucius Fenwick", comma=True)
    b.serve("310|E 3rd St||Jamestown|NY|14701", "Service At", comma=True)
    b.account("117720486"); b.dated("2026-11-01", "us")
    base = 7163384500; b.own(*(str(base + i) for i in range(20)))
    b.top("Invoice Number|117720486110126;Invoice Date|{D};Account Number|{A};Due Date|{U};Security Code|2208;Page|1 of 2", "Prior Balance|$1,204.66;Payments|($1,204.66);Current Charges|$1,199.10;Total Due|$1,199.10")
    b.slip("Account Number|{A};Invoice Number|117720486110126;Amount Due|$1,199.10", "Charter Communications\nPO Box 223085\nPittsburgh, PA 15251-2085")
    b.care("Manage your account at enterprise.spectrum.com. Billing questions {n}.", "1-888-812-2591")
    b.H("Charge Details"); b.T(["Service", "Description", "Qty", "Amount"], [["Voice Trunk", "PRI, 23 channels", "1", "399.00"], ["TN", "DID block 716-338-4500 - 716-338-4519", "20", "40.00"], ["Fiber Internet", "200 Mbps, circuit 81.L1XX.704418..TWCC", "1", "650.00"]]); b.taxes(5)
    b.traps = ["invoice number holds the account number", "range of numbers", "security code", "circuit number"]
    return gridded("grid", service_first=True)


@held("spectrum-mobile", "by-the-gig-two-lines", "reportlab")
def spectrum_mobile(b):
    """Spectrum Mobile in boxes: alphanumeric account, security code of the internet account as a decoy."""
    b.issuer, b.title = "Spectrum Mobile", "Mobile bill"
    b.customer("Leopold Arceneaux", "8805|Jefferson Hwy||River Ridge|LA|70123", comma=True)
    b.account("SM71Q0448832"); b.dated("2026-10-11", "short")
    ns = b.lines("504", "737", 2)
    b.top("Account number|{A};Bill date|{D};Due date|{U};Total|$47.36", "Last bill|$46.90;Payment|-$46.90;Lines|$44.00;Taxes|$3.36;Total due|$47.36", "Spectrum Mobile   Account number {A}")
    b.slip("Account number|{A};Total due|$47.36", "Spectrum Mobile\nPO Box 6030\nCarol Stream, IL 60197-6030")
    b.care("The 4-digit security code of your Internet bill is not a Transfer PIN. Help: {8}.")
    b.H("Your lines")
    for n in ns: b.S("Line " + show(n, "paren")); b.charges("Unlimited", "Regulatory recovery fee")
    b.traps = ["letters in the account number"]
    return boxed()


@held("cox", "invoice-number-on-page-one", "chromium")
def cox(b):
    """Cox Business with an invoice number on page 1 and the account number only from page 2 on."""
    b.issuer, b.logo_text = "Cox Business", "COX BUSINESS"
    b.customer("Mesa Verde Pediatric Dentistry PC", "7370|N La Cholla Blvd|Ste 2|Tucson|AZ|85741", comma=True)
    b.serve("7370|N La Cholla Blvd|Ste 2|Tucson|AZ|85741", "Service Address", comma=True)
    b.account("001 7600 4418820 03"); b.dated("2026-10-20", "long")
    ns = b.own("5202971840"); ns += b.lines("520", "297", 2)
    b.top("Invoice Number|INV00448219907;Bill Date|{D};Cox PIN|3390;Total Due By {U}|$281.10", "Your Account Summary|;Previous Balance|$280.02;Payments|-$280.02;New Charges|$281.10;Total Due|$281.10", "Account Number {A}   Bill Date {D}   Page 2 of 3")
    b.slip("Account Number|{A};Amount Due|$281.10;Due Date|{U}", "COX BUSINESS\nPO BOX 53262\nPHOENIX AZ 85072-3262", "001760044188200300281104")
    b.care("How to Reach Us: myaccount-business.cox.com, sales and support {n}. Office: 1440 E 15th St, Tucson, AZ 85719.", "1-866-272-5777")
    b.stub = b.stub[1:] + [("Invoice Number", "INV00448219907")]; b.scan = None
    b.B(); b.K(("Account Number", b.printed), ("Cox PIN", "3390")); b.H("Monthly Services"); b.S("Cox Business Internet"); b.charges("CBI 200")
    b.S("Cox Business VoiceManager"); b.T(["Telephone number", "Description", "Amount"], [[show(n), d, b.world.money(20, 40)] for n, d in zip(ns, ("Office line", "Office line", "Anywhere line"))]); b.taxes(4)
    b.findings, b.traps = ["billing telephone number not stated"], ["account number only on page 2", "PIN", "local office address"]
    return windowed("stack", 1, pay="top")
