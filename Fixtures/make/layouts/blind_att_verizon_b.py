"""Held-out bills: AT&T and Verizon families, continued."""
from blind.bill import held, show
from blind.drawn import classic
from blind.sheets import invoice, strip


@held("verizon-wireline", "state-summary-two-codes-top-coupon", "cairo")
def verizon_wireline(b):
    """Verizon Massachusetts small business: ten digits, two three-digit codes, phone number as a label of its own, online account number as decoy."""
    b.issuer, b.logo_text = "verizon", "verizon"
    b.customer("BRANT POINT BOATWORKS LLC", "41|WASHINGTON ST||NANTUCKET|MA|02554", attn="C/O THEO MACY", contact="")
    b.serve("17|COMMERCIAL WHARF||NANTUCKET|MA|02554", "Service location")
    b.account("508 228 7140 316 082", "5082287140316082"); b.dated("2026-10-07", "long")
    b.own("5082287140", btn="5082287140"); more = b.lines("508", "228", 2)
    b.front = [("Phone Number", "508-228-7140"), ("Account Number", "508 228 7140 316 082"), ("Online Account Number", "9001448203"), ("Statement Date", b.date), ("Due Date", b.due), ("Amount Due", "$166.21")]
    b.summary = [("Previous charges", "$160.03"), ("Payment received", "-$160.03"), ("New charges", "$166.21"), ("Total due", "$166.21")]
    b.notes = ["Before you dig call Dig Safe at 811. TRS users dial 711. Questions call " + b.world.known("1-800-837-4966") + ". Massachusetts DTC consumer division " + b.world.decoy("617") + "."]
    b.remit = "VERIZON\nPO BOX 15124\nALBANY NY 12212-5124"
    b.stub = [("Account", "508 228 7140 316 082"), ("Amount Due", "$166.21"), ("Due Date", b.due)]
    b.scan = "5082287140316082 0710 0000016621 00000016621"
    b.pagehead = "Account Number: 508 228 7140 316 082     Bill Date: " + b.date
    b.B(); b.H("Basic service"); b.S("Charges for 508-228-7140"); b.charges("Business line", "Touch-tone", "FCC subscriber line charge")
    b.H("Additional lines")
    for n in more: b.S("Charges for " + show(n)); b.charges("Business additional line", "Call forwarding busy")
    b.P("Calls are forwarded to " + b.world.decoy("774") + " when the line is busy.")
    b.H("Call detail for " + show(more[0])); b.calls(120, 9, "508", ("Date", "Time", "Number", "Place", "Min", "Amount"), "dash")
    b.taxes(5); b.world.decoys.append("9001448203")
    b.traps = ["online account number of ten digits", "forward-to number", "called numbers", "both codes stay"]
    return classic("left", 2, top=True, service_at=(330, 122))


@held("verizon-fios", "quantum-three-column-service-left", "weasyprint + ghostscript")
def verizon_fios(b):
    """Fios triple play at home: fifteen-digit account, billing telephone number labelled, inline pairs in a band."""
    b.issuer, b.logo_text, b.title = "verizon", "verizon", "Your Fios bill"
    b.customer("Prudence Adeyemi-Larkin", "309|Fairview Ave||Audubon|NJ|08106", comma=True)
    b.serve("309|Fairview Ave||Audubon|NJ|08106", "Service address:", comma=True)
    b.account("650-227-418-0001-74", "650227418000174"); b.dated("2026-09-30", "long")
    b.own("8565470912", btn="8565470912")
    b.front = [("Account", "650-227-418-0001-74"), ("Bill date", b.date), ("Billing telephone number", "856.547.0912"), ("Billing period", "Sep 30 to Oct 29")]
    b.summary = [("Balance from last bill", "$142.18"), ("Payment Sep 21. Thank you", "-$142.18"), ("This month's charges", "$144.02"), ("Total due by " + b.due, "$144.02")]
    b.notes = ["Need help? verizon.com/fios or " + b.world.known("1.800.837.4966") + ". Hearing impaired: " + b.world.decoy("888", "dot") + ".", "Your account PIN is 4482; keep it to yourself."]
    b.remit = "Verizon\nPO Box 15124\nAlbany, NY 12212-5124"
    b.stub = [("Account number", "650-227-418-0001-74"), ("Due date", b.due), ("Amount due", "$144.02")]
    b.scan = "650227418000174 093026 00014402"
    b.pagehead = "Account Number: 650-227-418-0001-74   Bill Date: " + b.date
    b.H("Fios Internet"); b.charges("Fios 500/500", "Router charge"); b.H("Fios TV"); b.charges("More Fios TV", "Set-top box", "Regional sports fee")
    b.H("Fios Digital Voice"); b.R("Fios Digital Voice Unlimited 856.547.0912", "20.00"); b.P("Calls outside the plan"); b.calls(9, 9, "856", ("Date", "Time", "Number called", "Place", "Min", "Amount"), "dot"); b.taxes(5)
    b.traps = ["PIN in a notice", "called numbers", "account looks like a number plus code"]
    return strip("inline", "Prudence, here is your Fios bill.", last=True)


@held("verizon-wireless", "columns-label-above-cost-centers", "type 3 glyphs")
def verizon_wireless(b):
    """Verizon Wireless business account in Type 3 glyphs: labels over values, lines under Summary for, long detail."""
    b.issuer = "verizon"
    b.customer("TWO FORKS IRRIGATION DISTRICT", "720|E PARK BLVD|STE 110|BOISE|ID|83712")
    b.account("542710938-00004", "54271093800004"); b.dated("2026-10-12", "long")
    ns = b.lines("208", "841", 4)
    users = ["Anders Holm", "Field Crew Truck 7", "R Castellano", "Pump Station"]
    b.front = [("Invoice Number", "8804417290"), ("Account Number", "542710938-00004"), ("Date Due", b.due), ("Page", "1 of 4")]
    b.before_name = "KEYLINE"
    b.sender = "PO BOX 489\nNEWARK, NJ 07101-0489"
    b.summary = [("Quick Bill Summary", "Sep 13 - Oct 12"), ("Previous Balance", "$231.90"), ("Payment - Thank You", "-$231.90"), ("Monthly Charges", "$228.00"), ("Taxes, Governmental Surcharges & Fees", "$9.41"), ("Total Charges Due by " + b.due, "$237.41")]
    b.notes = ["Bill Date " + b.date, "Questions: 1.800.922.0204 or *611 from your phone"]
    b.world.known("800.922.0204")
    b.remit = "VERIZON WIRELESS\nPO BOX 660108\nDALLAS TX 75266-0108"
    b.stub = [("Bill Date", b.date), ("Account Number", "542710938-00004"), ("Total Amount Due", "$237.41")]
    b.scan = "5427109380000404101200000237410000023741"
    b.pagehead = "Invoice Number 8804417290   Account Number 542710938-00004   Date Due " + b.due
    b.B()
    for n, u in zip(ns, users): b.S(f"Summary for {u}: {show(n)}"); b.charges("Business Unlimited Plus 5G", "Fed Universal Service Charge", "Regulatory Charge", "Administrative Charge"); b.R(f"Total Current Charges for {show(n)}", "59.35")
    b.H(f"Detail for {users[0]}: {show(ns[0])}"); b.P("Voice"); b.calls(190, 10, "208", ("Date", "Time", "Number", "Destination", "Min.", "Charges"), "dash")
    b.world.decoys.append("8804417290")
    b.traps = ["ten-digit invoice number in the same row", "issuer's return address first", "Type 3 glyphs", "called numbers"]
    return classic("above", 2, running=True)


@held("verizon-one-talk", "desk-phones-with-e911", "chromium")
def verizon_one_talk(b):
    """One Talk on a Verizon invoice: E911 address label, summary heads, numbers with dots."""
    b.issuer, b.title = "Verizon", "One Talk invoice"
    b.sender = "Verizon Business\nPO Box 489 Newark, NJ 07101-0489"
    b.customer("Larkspur Family Optometry, P.C.", "655|Montgomery Rd||Altamonte Springs|FL|32714", comma=True)
    b.serve("655|Montgomery Rd||Altamonte Springs|FL|32714", "E911 address", comma=True)
    b.account("642188305-00002", "64218830500002"); b.dated("2026-11-03", "short")
    ns = b.lines("407", "682", 4)
    b.front = [("Account number", "642188305-00002"), ("Invoice Number", "5510228847"), ("Bill date", b.date), ("Total due", "$131.16")]
    b.summary = [("Balance forward", "$0.00"), ("Current charges", "$131.16"), ("Due " + b.due, "$131.16")]
    b.notes = ["Support 800.922.0204. One Talk desk phone support " + b.world.decoy("877", "dot") + "."]
    b.world.known("800.922.0204"); b.world.decoys.append("5510228847")
    b.remit = "Verizon\nPO Box 25505\nLehigh Valley, PA 18002-5505"
    b.stub = [("Account number", "642188305-00002"), ("Total due", "$131.16")]
    b.H("One Talk lines by user")
    for n, u in zip(ns, ("Front Desk", "Optical", "Dr. Beaumont", "Auto Attendant")): b.S(f"Summary for {u}: {show(n, 'dot')}"); b.charges("One Talk Unlimited", "Desk phone payment 4 of 24", "Regulatory charge")
    b.taxes(3); b.pagehead = "Account number 642188305-00002"
    b.traps = ["wireless form of account, no BTN", "ten-digit invoice number"]
    return invoice("colon", ("Bill to:", ""), tail_coupon=True)
