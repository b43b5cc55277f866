"""Held-out bills: AT&T and Verizon families."""
from common.place import place
from blind.bill import held, show
from blind.drawn import classic
from blind.sheets import invoice, sidebar


@held("att-ilec", "texas-2019-glued-labels", "reportlab")
def att_ilec(b):
    """AT&T Texas 2019: glued labels, coupon on top, two columns of Charges for heads, a third party's number in the calls."""
    b.issuer, b.logo_text, b.site = "AT&T", "AT&T", "att.com"
    b.customer("PECAN GROVE FEED & HARDWARE LTD", "1417|N MAIN ST||GONZALES|TX|78629-3420", attn="ATTN: DELLA RUTHERFORD")
    b.account("830 672-4418 206 7", "8306724418206"); b.dated("2026-10-19", "short")
    b.own("8306724418", btn="8306724418"); more = b.lines("830", "672", 2)
    tf = b.world.number("866"); b.numbers.append(tf)
    b.front = [("Page", "1 of 3"), ("AccountNumber", "830 672-4418 206 7"), ("BillingDate", b.date)]
    b.summary = [("Bill-At-A-Glance", ""), ("Previous Bill", "311.07"), ("Payment Received 10-02", "311.07CR"), ("Adjustments", ".00"), ("Balance", ".00"), ("Current Charges", "318.44"), ("Total Amount Due", "$318.44"), ("Amount Due in Full by", b.due)]
    b.notes = ["News You Can Use: Beginning January 1 the price of directory assistance changes. Billing Questions? Visit att.com/billing or call " + b.world.known("1 800 321-2000") + ". Repair: " + b.world.decoy("800", "one") + ". Texas relay: 711.", "Your former account 830 672-9000 114 ended in 2017."]
    b.world.decoys.append("8306729000")
    b.remit = "AT&T\nPO Box 105414\nAtlanta, GA 30348-5414"
    b.stub = [("BillingDate", b.date), ("AccountNumber", "830 672-4418 206 7"), ("Amount Due", "$318.44")]
    b.scan = "830672441820670000000000000031844000031844"
    b.pagehead = "PECAN GROVE FEED & HARDWARE    AccountNumber 830 672-4418 206 7    BillingDate " + b.date
    b.H("PlansandServices"); b.S("MonthlyService - Oct 19 thru Nov 18")
    b.S("Chargesfor " + show("8306724418", "att")); b.charges("1. Complete Choice Business", "2. Federal Access Charge")
    b.B()
    b.H("MonthlyService-Continued")
    for n in more: b.S("Chargesfor " + show(n, "att")); b.charges("Business Local Line", "Caller ID Name and Number", "Hunting"); b.R("TotalBilledfor " + show(n, "att"), "44.10")
    b.S("Billedfor " + show(tf, "att")); b.charges("Toll-free Inbound Service", "Inbound minutes 118")
    b.H("Call Charges"); b.S("Itemized Calls for " + show(more[0], "att")); b.calls(48, 10, "830")
    b.taxes(6, "Surcharges and Other Fees")
    b.traps = ["glued labels", "check digit", "former account", "called numbers", "toll-free line"]
    return classic("right", 2, top=True)


@held("att-southeast", "bellsouth-2006-seventeen-digits", "reportlab + ghostscript")
def att_southeast(b):
    """BellSouth-age small business bill, 17-digit account with a suffix, one column, service location left of its value."""
    b.issuer = "BellSouth"
    b.customer("Old Capitol Printing Company, Inc.", "88|Jefferson St||Milledgeville|GA|31061", comma=True)
    b.serve("88|Jefferson St||Milledgeville|GA|31061", "Service Address", comma=True)
    b.account("478 452-7716 001 0437", "4784527716001"); b.dated("2026-09-28", "long")
    b.own("4784527716", btn="4784527716"); more = b.lines("478", "452", 3)
    b.front = [("Account Number", "478 452-7716 001 0437"), ("Billing Date", b.date), ("Page", "1 of 4")]
    b.summary = [("Amount of Last Bill", "$204.11"), ("Payments - Thank You", "204.11 CR"), ("Total New Charges", "211.90"), ("Total Amount Due", "$211.90"), ("Due by", b.due)]
    b.notes = ["Questions about your bill? Call 1 888 757-6500. To report a problem call " + b.world.decoy("877", "att") + ".", "Georgia Public Service Commission: " + b.world.decoy("404", "paren")]
    b.world.known("888 757-6500")
    b.remit = "AT&T\nPO Box 105262\nAtlanta, GA 30348-5262"
    b.stub = [("Account Number", "478 452-7716 001 0437"), ("Total Amount Due", "$211.90"), ("Due by", b.due)]
    b.scan = "4784527716001 0437 000021190 000021190 28"
    b.pagehead = "Old Capitol Printing Company, Inc.   478 452-7716 001 0437"
    b.B()
    b.H("Details of Monthly Charges")
    for n in ["4784527716"] + more: b.S("Service for " + show(n)); b.charges("Business Plus Package", "FCC Authorized Charge for Network Access", "Emergency 911 Charge")
    b.B()
    b.H("Itemized Calls"); b.S("Calls dialed from " + show(more[1])); b.calls(40, 9, "478", ("Date", "Time", "Called Number", "To", "Min", "Amt"), "dash")
    b.taxes(5, "Taxes")
    b.traps = ["suffix of four digits", "PSC number", "called numbers"]
    return classic("left", 1, service_at=(330, 92), service_kind="left")


@held("att-business", "summary-invoice-sub-accounts", "weasyprint")
def att_business(b):
    """AT&T national invoice, Master Account over two sub-accounts in two cities; numbers under Telephone Number columns."""
    b.issuer, b.title, b.sender = "AT&T", "Business Invoice", "AT&T Corp."
    b.customer("Northgate Surgical Partners PLLC", "5900|Landerbrook Dr|Ste 350|Mayfield Heights|OH|44124", attn="Attn: Accounts Payable", contact="", comma=True)
    b.account("831-000-6173 228", "8310006173228"); b.dated("2026-11-01", "us")
    one, two = b.lines("440", "684", 3), b.lines("330", "375", 2)
    b.front = [("Master Account", "831-000-6173 228"), ("Invoice Number", "9927104405"), ("Invoice Date", b.date), ("Payment Due", b.due)]
    b.summary = [("Previous Balance", "$1,840.22"), ("Payments", "-$1,840.22"), ("Current Charges", "$1,902.75"), ("Amount Due", "$1,902.75")]
    b.notes = ["News You Can Use: AT&T BusinessDirect lets you pay online at att.com/businessdirect. Billing inquiries " + b.world.known("1-800-222-0400") + "."]
    b.remit = "AT&T\nPO Box 5019\nCarol Stream, IL 60197-5019"
    b.stub = [("Account Number", "831-000-6173 228"), ("Invoice Number", "9927104405"), ("Amount Due", "$1,902.75")]
    b.H("Billing Summary")
    b.T(["Group", "Sub-Account", "Location", "Current Charges"], [["001", "171-804-2211 043", "Mayfield Heights", "$1,110.20"], ["002", "171-804-2219 051", "Akron", "$792.55"]])
    for sub, where, ns in (("171-804-2211 043", "5900 Landerbrook Dr, Mayfield Heights, OH 44124", one), ("171-804-2219 051", "411 Wolf Ledges Pkwy, Akron, OH 44311", two)):
        b.B(); b.H("Sub-Account " + sub); b.P("Location: " + where)
        b.T(["Telephone Number", "Service ID", "Description", "Amount"], [[show(n, "paren"), "IPFX" + b.world.digits(6), "IP Flexible Reach Line", b.world.money(20, 60)] for n in ns])
    b.taxes(4)

    b.locations = [place("5900|Landerbrook Dr||Mayfield Heights|OH|44124", line=True), place("411|Wolf Ledges Pkwy||Akron|OH|44311", line=True)]
    b.findings, b.traps = ["several accounts and locations on one bill"], ["master and sub-accounts", "ten-digit invoice number", "13 digits that are no telephone number"]
    b.pagehead = "Account Number 831-000-6173 228   Invoice Date " + b.date
    return invoice("above", ("Billed To", ""), tail_coupon=True)


@held("att-uverse", "internet-and-phone-sidebar", "chromium")
def att_uverse(b):
    """AT&T Internet and Phone home bill: sidebar, contact number that is not on the account, one voice number."""
    b.issuer, b.logo_text = "AT&T", "AT&T"
    b.customer("MARISOL T OKONSKI", "2216|W DICKENS AVE|APT 3F|CHICAGO|IL|60647-4471")
    b.serve("2216|W DICKENS AVE|APT 3F|CHICAGO|IL|60647", "Service at")
    b.account("318226709"); b.dated("2026-10-06", "short")
    n = b.world.own("7732264180")[0]; b.numbers, b.btn = [n], n
    b.front = [("Issue Date", b.date), ("Account Number", "318226709"), ("Contact Number", b.world.decoy("872", "dot")), ("Page", "1 of 2")]
    b.summary = [("Account summary", ""), ("Your last bill", "$91.40"), ("Payment, Sep 22 - Thank you!", "-$91.40"), ("Internet", "$65.00"), ("Phone", "$28.12"), ("Total due", "$93.12"), ("AutoPay is scheduled for", b.due)]
    b.notes = ["Ways to pay and manage your account: myAT&T app or att.com/pay. Call " + b.world.known("800.288.2020") + " or TTY " + b.world.decoy("800", "dot") + "."]
    b.remit = "AT&T\nPO BOX 5014\nCAROL STREAM, IL 60197-5014"
    b.stub = [("Account number", "318226709"), ("Total due", "$93.12"), ("Please include account number on your check", "")]
    b.pagehead = "Issue Date: " + b.date + "   Account Number: 318226709"
    b.B(); b.H("Service Activity"); b.S("Internet"); b.charges("AT&T Fiber 300", "Wi-Fi gateway")
    b.S("Phone"); b.P(show(n, "dot")); b.charges("AT&T Phone Unlimited North America", "Cost Assessment Charge", "911 Fee")
    b.P("To move your number you need a Number Transfer PIN from myAT&T.")
    b.taxes(4, "Government fees & taxes")
    b.traps = ["contact number", "no BTN from the account number"]
    return sidebar("stack", 1)


@held("att-mobility", "premier-page-1-upper-right", "cairo")
def att_mobility(b):
    """AT&T wireless for a small business: foundation account, twelve-digit account, lines with users over two columns, Place of Primary Use absent."""
    b.issuer, b.logo_text = "AT&T", "AT&T"
    b.customer("CASCADE CREST ROOFING CO", "18820|AURORA AVE N|UNIT 204|SHORELINE|WA|98133", attn="ATTN: PATRICE OYELARAN")
    b.account("287314409621"); b.dated("2026-10-24", "short")
    ns = b.lines("206", "427", 3) + b.lines("425", "308", 3)
    users = ["PATRICE OYELARAN", "GREG TOMASZEWSKI", "CASCADE CREST CREW 1", "CASCADE CREST CREW 2", "L QUINTANILLA", "TABLET OFFICE"]
    b.front = [("Page:", "1 of 5"), ("Issue Date:", b.date), ("Account Number:", "287314409621"), ("Foundation Account:", "03418827"), ("Invoice:", "287314409621X10242026")]
    b.summary = [("Previous balance", "$512.08"), ("Payment - 10/11", "-$512.08"), ("Monthly charges", "$498.20"), ("Taxes, fees & surcharges", "$31.77"), ("Total due", "$529.97"), ("Please pay by", b.due)]
    b.notes = ["Questions? Dial 611 from your wireless phone or call " + b.world.known("800.331.0500") + ". For business care " + b.world.decoy("866", "dot") + ".", "Your rate plan changes on Dec 1."]
    b.remit = "AT&T MOBILITY\nPO BOX 6463\nCAROL STREAM, IL 60197-6463"
    b.stub = [("Account number:", "287314409621"), ("Total due", "$529.97"), ("Due by", b.due)]
    b.scan = "9990000287314409621000052997000052997"
    b.pagehead = "Account Number: 287314409621    Foundation Account: 03418827    Issue Date: " + b.date
    b.B(); b.H("Service summary by wireless number"); b.T(["Wireless number", "User", "Page", "Total"], [[show(n, "dot"), u, str(3 + i // 2), "$" + b.world.money(40, 90)] for i, (n, u) in enumerate(zip(ns, users))])
    for n, u in zip(ns, users): b.S(f"Phone, {show(n, 'dot')}"); b.P(u); b.charges("Business Unlimited Performance", "Device installment 7 of 36", "Federal Universal Service Charge", "Regulatory Cost Recovery Charge")
    b.H("Usage details - talk"); b.S(show(ns[0], "dot") + " " + users[0]); b.calls(240, 10, "206", ("Date", "Time", "Contact", "Location", "Min", "Cost"), "dot")
    b.traps = ["foundation account", "invoice number holds the account number", "called numbers"]
    return classic("left", 2)
