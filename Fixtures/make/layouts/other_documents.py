"""Documents that are no telephone invoices: what a customer sends by mistake. Their truth is what a draft may state as sure."""
from common.paper import lines
from common.place import place
from common.truth import Truth
from second.sheet import other


@other("collection-letter", "weasyprint")
def collection(b):
    """A collection agency's letter about an unpaid Frontier account: the agency's name and address first, the original account in a table."""
    to = place("1180|Monroe Ave||Rochester|NY|14620", True)
    rows = b.kv("Original creditor|Frontier Communications;Original account number|585-271-4410-061214-5;Our reference number|5852710993;Balance|$412.18")
    return f"""<p>{b.a('Keystone Receivables Group')}<br>PO Box 1190<br>Norristown, PA 19404<br>{b.fake('800')}</p><br><p>{b.a('Halcyon Print Shop, Inc.')}<br>{b.a(to.printed())}</p><p>October 29, 2026</p>{rows}
<p>This is an attempt to collect a debt. Telephone service at the number ending 4410 was ended on July 2. Unless you dispute this debt within 30 days of receiving this letter we will assume it is valid. Pay online or call {b.fake('800')}, Mon-Fri 8-8. New York City Department of Consumer and Worker Protection license 2044178-DCA.</p>
<p>Ask for Ms. Calloway, extension 4417.</p><hr>{b.kv('Reference number|5852710993;Amount enclosed|')}Keystone Receivables Group, PO Box 1190, Norristown, PA 19404""", Truth(
        account="58527144100612145", btn="5852714410", numbers=[], company="Halcyon Print Shop, Inc.", billing=to, date=None, traps=["the agency's name and address", "the old account number", "reference number of ten digits"])


@other("payment-receipt", "chromium")
def receipt(b):
    """A Verizon Wireless payment confirmation printed from the web."""
    number = b.own1("417", "482")
    return b.d("big", "verizon") + b.h("Payment confirmation") + b.p("Thank you. We received your payment on November 12, 2026.") + b.kv(f"Confirmation number|4179280441;Amount|$214.60;Paid with|Visa ending 4471;Account number|442018837-00001;Paid for mobile number|{number[1]};Billing ZIP|65804;Next bill|November 27, 2026") + b.p(
        f"Keep this page for your records. Questions? {b.known('800-922-0204')}. Verizon Wireless, One Verizon Way, Basking Ridge, NJ 07920."), Truth(
        account="44201883700001", numbers=[number[0]], company=None, billing=None, date=None, carrier="verizon-wireless", traps=["the payment's date", "confirmation number of ten digits"])


@other("carrier-quote", "libreoffice")
def quote(b):
    """A Comcast Business proposal to a prospect whose numbers are with AT&T."""
    to = place("640|Poplar Ave|Ste 12|Memphis|TN|38105", True)
    numbers = ", ".join(b.fake("901") for _ in range(3))
    return b.h("COMCAST BUSINESS - Proposal", 2) + b.kv("Quote number|Q-8396014471;Date|November 3, 2026;Valid until|December 3, 2026;Prepared by|Thaddeus Broome " + b.fake("615")) + b.p("Prepared for:") + b.a("Bluff City Barbers Supply\nAttn: Leontyne Marsh\n" + to.printed()) + b.p("Service address: 640 Poplar Ave Ste 12, Memphis, TN 38105") + b.t(
        "Item|Qty|Monthly\nBusiness Internet 300|1|$119.99\nMobility Voice line|3|$89.85\nToll-free number|1|$14.95", "x") + b.p(f"Numbers to be transferred from AT&T (account 901 525-3317 204): {numbers}.") + b.p(
        f"This is not a bill. Taxes and fees extra. To accept, sign and return to the above or call {b.known('800-391-3000')}.") + b.p("Signature ______________________  Date ____________"), Truth(
        account=None, numbers=[], company="Bluff City Barbers Supply", billing=to, service=to, contact="Leontyne Marsh", date=None, traps=["the carrier that makes the offer", "the other carrier's account number"])


@other("electricity-bill", "reportlab")
def power(b):
    """An electricity bill: account, meter, contact telephone on file, outage lines."""
    to = place("2214|Sycamore Ridge Dr||Chattanooga|TN|37421", True)
    phone = b.fake("423")

    def paint(p, f):
        p.text(36, 44, "Lookout Valley Electric Cooperative", size=15, font=f + "-Bold"); lines(p, 36, 58, f"Outage {b.fake('423')}   Billing {b.fake('423')}   PO Box 182255, Chattanooga TN 37422", 9, size=7.5, font=f)
        lines(p, 330, 84, f"Account Number   4420-118-773\nBill Date   10/28/2026\nDue Date   11/17/2026\nMeter   4238810447\nPhone on file   {phone}", 12, size=9, font=f); lines(p, 60, 100, "Ridgeline Frame Shop LLC\n" + to.printed(), 12, size=9, font=f); lines(p, 330, 156, "Service Address\n" + to.printed(), 12, size=9, font=f)
        y = 220
        for k, v in (("Previous reading 44102  Present 45218  kWh 1116", ""), ("Energy charge", "118.40"), ("Customer charge", "22.00"), ("Fuel cost adjustment", "14.12"), ("Sales tax", "10.82"), ("Total due", "$165.34")):
            p.text(36, y, k, size=9, font=f); p.text(400, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 36, y + 16, f"Is your phone number right? Outage calls are matched to {phone}. EPB Fiber sells telephone service: {b.fake('423')}.\nScam alert: we never ask for gift cards. Call before you dig: 811.", 11, size=8, font=f)
    return paint, Truth(account=None, numbers=[], company="Ridgeline Frame Shop LLC", billing=to, service=to, date=None, traps=["the power company's account number", "meter number of ten digits", "telephone number on file"])


@other("disconnect-notice", "cairo")
def disconnect(b):
    """A final notice before disconnection of telephone service (Kinetic)."""
    to = place("18|Elm St||Dalton|GA|30720", True); number, printed = b.own1("706", "297")

    def paint(p, f):
        p.text(36, 46, "KINETIC", size=20, font=f + "-Bold"); p.text(576, 46, "FINAL NOTICE OF DISCONNECTION", size=12, font=f + "-Bold", align="right")
        lines(p, 60, 100, "Carpet Mill Outlet & Remnants\n" + to.printed(), 12, size=9.5, font=f); lines(p, 360, 84, f"Notice date   11/09/2026\nAccount number   030118844\nTelephone number   {printed}\nPast due   $188.42\nDisconnect on   11/20/2026", 12, size=9, font=f)
        lines(p, 36, 200, f"Your service is subject to disconnection unless we receive the past due amount. A reconnection fee of $40.00 and a\ndeposit may apply. You may lose your telephone number. Basic 911 will not work.\nTo make arrangements call {b.known('1-800-347-1991')}. Georgia PSC {b.fake('404')}. Low-income help: {b.fake('800')}.\nIf you have paid, please disregard this notice. Refer to notice 7061188440.", 13, size=9, font=f)
        lines(p, 36, 700, "Windstream\nPO Box 9001908\nLouisville, KY 40290-1908", 11, size=8, font=f)
    return paint, Truth(account="030118844", btn=number, numbers=[number], company="Carpet Mill Outlet & Remnants", billing=to, date=None, carrier="windstream-kinetic", traps=["the notice's date"])


@other("service-contract", "chromium")
def contract(b):
    """A Spectrum Enterprise service order: contract id, sites, contacts, numbers to be ported from Windstream."""
    to = place("77|Mill Race Rd||Elkhart|IN|46516", True); first, second = b.fake("574"), b.fake("574")
    return b.h("Spectrum Enterprise Service Order", 2) + b.kv("Order ID|CO-574-4471;Agreement date|October 6, 2026;Term|36 months;Account Executive|Rupert Halloran " + b.fake("260")) + b.t(
        f"Customer legal name|Billing address|Contact|Telephone|Federal tax id\nElkhart Valve & Fitting Corp.|{to.printed().replace(chr(10), ', ')}|Ottoline Graber, Treasurer|{b.fake('574')}|35-4471882", "x", right=()) + b.h("Service locations") + b.t(
        "Site|Service address|Service|MRC\n1|77 Mill Race Rd, Elkhart, IN 46516|Voice trunk 23|$399.00\n2|1402 County Road 6, Bristol, IN 46507|Fiber 100|$600.00", "x") + b.h("Telephone numbers to be ported in") + b.p(f"{first} (BTN), {second}. Losing carrier: Windstream, account 2044178.") + b.p(
        "1. Term. The Agreement starts on the date of signature... 2. Early termination. 75% of remaining MRC... 3. Notices to 12405 Powerscourt Drive, St. Louis, MO 63131. 4. E911. See the E911 acknowledgement.") + b.p("Signed: Ottoline Graber   Date: 10/06/2026"), Truth(
        account=None, numbers=[], company="Elkhart Valve & Fitting Corp.", billing=to, contact="Ottoline Graber", date=None, traps=["the winning carrier's form", "two sites", "the losing carrier's account in a sentence"])


@other("credit-card-statement", "weasyprint + ghostscript")
def card(b):
    """A business credit card statement whose transactions are carriers'."""
    to = place("900|Canal St|Unit 2|New Orleans|LA|70112", True)
    return b.two(b.d("big", "Gulf Merchants Bank Visa Business"), b.kv("Account number|4417 1200 4471 8820;Statement closing date|10/31/2026;Payment due date|11/25/2026;New balance|$1,204.18")) + b.a("MARIGNY STREET MUSIC LLC\n" + to.printed().upper()) + b.h("Transactions") + b.t(
        f"Trans|Post|Description|Amount\n10/03|10/04|VZWRLSS*IVR VB {b.known('800-922-0204')} FL|$180.22\n10/05|10/06|COMCAST BUSINESS {b.known('800-391-3000')} PA acct 8396 40 014 4471882|$240.00\n10/09|10/10|ATT*BILL PAYMENT {b.known('800-288-2020')} TX|$99.17\n10/12|10/13|RINGCENTRAL INC {b.known('888-898-4591')} CA|$131.40\n10/20|10/21|HOTEL MONTELEONE {b.fake('504')} LA|$410.00\n10/22|10/23|GRASSHOPPER.COM {b.known('800-820-8210')} MA|$31.00", "x") + b.p(
        f"Customer service {b.fake('800')}. Lost card {b.fake('888')}. Cell phone protection: pay your monthly cellular wireless bill with this card and get up to $600."), Truth(
        account=None, numbers=[], company="MARIGNY STREET MUSIC LLC", billing=to, date=None, traps=["card number", "carriers' names, numbers and an account number in transactions"])
