"""AT&T in the former BellSouth states, AT&T Business national invoices, and a household's U-verse bill."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.place import place
from common.producers import chromium, groff, libreoffice
from common.registry import fixture
from common.truth import Truth
from common.world import show


@fixture("att-southeast", "seventeen-digits-columns", "reportlab")
def seventeen(world, pdf):
    """Drawn with reportlab: 17 digits in the header, two columns drawn row by row across, a disconnected line among the charges."""
    owned = world.own("3056672210", "3056672291", "3056674400", "8667782210")
    p, place_ = ReportlabPaper(pdf), place("4120|NW 7TH ST|STE 9|MIAMI|FL|33126-4410")
    service = place("4120|NW 7TH ST|FLR 1|MIAMI|FL|")
    service.lines = "4120 NW 7TH ST FLR 1, MIAMI FL"

    def head(number):
        p.image(36, 18, 60, 24, logo("at&t", (0, 159, 219)))
        for x, label, value in ((250, "Page", f"{number} of 3"), (330, "Account Number", "305 667-2210 001 0456"), (480, "Billing Date", "Feb 4, 2026")):
            p.text(x, 26, label, size=7); p.text(x, 38, value, size=8.5, font="Helvetica-Bold")

    head(1)
    box = "CALLE SIETE TILE & MARBLE, INC.\nATTN: YAMILA BETANCOURT\n" + place_.printed()
    lines(p, 54, 110, box, 11, size=9)
    left = ["Bill-At-A-Glance", "Previous Bill   412.60", "Payment Received 1-20 Thank you!   412.60CR", "Adjustments   .00", "Balance   .00", "Current Charges   418.07", "Total Amount Due   $418.07", "Amount Due in Full by   Feb 27, 2026"]
    right = ["Questions? Visit att.com", "Plans and Services", world.known("1 888 757-6500"), "Service Changes", world.known("1 866 620-6000"), "Repair Service", world.decoy("877", "att"), "AT&T Long Distance"]
    for i, (a, b) in enumerate(zip(left, right)): p.text(36, 220 + 13 * i, a, size=9); p.text(320, 220 + 13 * i, b, size=9)
    lines(p, 36, 350, "News You Can Use Summary\nPREVENT DISCONNECT. CARRIER INFORMATION. Your local carrier is AT&T Florida;\nBellSouth Telecommunications, LLC does business under that name.", 11)
    p.line(36, 600, 576, 600, dash=[2, 2]); lines(p, 54, 660, box, 11); lines(p, 350, 640, "Account Number 305 667-2210 001 0456\nMake checks payable to AT&T\n\nAT&T\nPO BOX 105262\nATLANTA GA 30348-5262", 11)
    p.text(54, 756, world.scan_line("30566722100010456"), size=9, font="Courier")
    p.next(); head(2)
    flow = Flow(p, [(36, 255), (318, 258)], 70, 740, head, page=2)
    flow.head("Plans and Services", size=10); flow.row("Monthly Service - Feb 4 thru Mar 3", bold=True)
    for number in owned[:3]:
        flow.head(f"Charges for {show(number, 'att')}", size=8)
        for label in ("Complete Choice Business", "FCC Line Charge", "Touch Tone", "Hunting"): flow.row(label, world.money(1, 40))
        flow.row(f"Total Billed for {show(number, 'att')}", world.money(60, 90), bold=True)
    flow.head("Service for " + show(owned[3], "att") + " (toll free)"); flow.row("ReadyLine monthly fee", "12.00")
    flow.head("Service Changes"); flow.row("Jan 22   Disconnected " + world.decoy("305", "att"), "8.16CR"); flow.row("LOC: " + service.printed())
    flow.head(f"Itemized Calls for {show(owned[0], 'att')}", f"Itemized Calls for {show(owned[0], 'att')} - continued")
    for i, (day, time, called, where, minutes, amount) in enumerate(world.calls(60, 1, "305", "att")): flow.row((0, str(i + 1), "left"), (14, day, "left"), (42, time, "left"), (84, where, "left"), (160, called, "left"), (232, minutes, "right"), (255, amount, "right"))
    p.save()
    return Truth("3056672210001", owned, "CALLE SIETE TILE & MARBLE, INC.", place_, "2026-02-04", ["17 digits of which 13 are the account number", "two columns drawn row by row across", "toll-free line", "disconnected line among the changes",
                 "location of another floor in the charges", "called numbers in call detail", "carrier named by a predecessor"], btn=owned[0], contact="YAMILA BETANCOURT", service=service)


@fixture("att-southeast", "letter-in-the-exchange", "groff")
def letter(world, pdf):
    """Set with groff and distilled: a trunk account whose exchange has a letter, which is no telephone number; numbers in a range and alone."""
    block = [f"70428844{n:02d}" for n in range(0, 25)]
    owned = world.own(*block, "7042889100")
    mail = place("1800|CAMDEN RD||CHARLOTTE|NC|28203")
    calls = "\n".join("\t".join((d, t, c, w, m, a)) for d, t, c, w, m, a in world.calls(20, 9, "704", "att"))
    source = f""".po 0.8i
.ll 7i
.ft HB
.ps 15
AT&T
.ps 9
.ft H
.nf
.ta 3.4i 5.2i
\tAccount Number\tBilling Date
.ft HB
\t704 M48-0921 921\tSep 19, 2026
.ft H
.sp 2
SOUTH END FREIGHT FORWARDERS LLC
{mail.printed()}
.sp 2
.ft HB
Bill-At-A-Glance
.ft H
.ta 4iR
Previous Bill\t1,204.10
Payment\t1,204.10CR
Current Charges\t1,211.85
Total Amount Due by Oct 12, 2026\t$1,211.85
.sp
Questions? Call {world.known("1 866 620-6000")}, or write AT&T North Carolina, 300 N Brevard St, Charlotte NC 28202.
.sp
.ft HB
Monthly Service, MegaLink and trunks
.ft H
.ta 4.2i 6iR
Circuit 32/HCGS/480921/SB\t1 unit\t310.00
Charges for 704 288-4400 thru 704 288-4424\tDID block\t20.00
Charges for {show(owned[-1], "att")}\tdirect line\t41.00
Federal Subscriber Line Charge\t24 units\t220.80
Removed 09/02 {world.decoy("704", "att")}\tauxiliary\t0.00
.sp
.ft HB
Call Charges
.ft H
.ta 0.7i 1.4i 2.6i 5iR 6iR
{calls}
.sp 2
.ta 3.6i
Detach and mail to\tAT&T
704 M48-0921 921 Sep 19, 2026\tPO Box 105503
Amount $1,211.85\tAtlanta GA 30348-5503
.fi
"""
    groff(source, pdf)
    return Truth("704M480921921", owned, "SOUTH END FREIGHT FORWARDERS LLC", mail, "2026-09-19", ["a letter stands in the account number's exchange: no telephone number", "range of which only the ends are printed", "circuit identifier", "removed line",
                 "carrier's office address in a sentence", "called numbers in call detail", "labels over values"], findings=["billing telephone number not stated"])


@fixture("att-business", "groups-and-sub-accounts", "cairo")
def groups(world, pdf):
    """Drawn with cairo on a wide sheet: master account, two groups of sub-accounts, each with its location and numbers."""
    sites = [("831-000-7741 220", place("55|GLENLAKE PKWY NE|FL 8|ATLANTA|GA|30328", line=True), ["4705581200", "4705581201", "4705581288"]), ("831-000-7741 385", place("2100|RIVEREDGE PKWY|STE 400|SAVANNAH|GA|31401", line=True), ["9123340071", "8552200071"])]
    owned = world.own(*(n for _, _, ns in sites for n in ns))
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p = CairoPaper(pdf, 792, 612)

    def head(number):
        p.text(36, 36, "AT&T Business", size=15, font=bold, color=(0, 0.5, 0.8))
        p.text(756, 30, "Master Account 831-000-7740 916", font=bold, align="right"); p.text(756, 42, f"Invoice Date 11/03/2025    Invoice Number 7740916311    Page {number} of 3", align="right")

    head(1)
    box, mail = "PEACHTREE RENAL PARTNERS, P.C.\nATTN: ACCOUNTS PAYABLE\n", place("|PO BOX 724417||ATLANTA|GA|31139-1417")
    lines(p, 60, 100, box + mail.printed(), 12, size=9)
    lines(p, 36, 200, "Bill At A Glance\nPrevious Balance  $3,880.12\nPayments  -$3,880.12\nCurrent Charges  $3,902.44\nTotal Amount Due 11/28/2025  $3,902.44", 14, size=10)
    for i, row in enumerate((("Billing Summary", "Sub-Account", "Charges"), ("Group 001", "831-000-7741 220", "$2,611.09"), ("Group 002", "831-000-7741 385", "$1,291.35"))):
        for x, cell in zip((420, 540, 700), row): p.text(x, 200 + 14 * i, cell, size=9, font=bold if i == 0 else sans)
    p.text(36, 320, "AT&T BusinessDirect: businessdirect.att.com. Billing inquiries " + world.known("1-800-222-0400") + ". Ethernet sales " + world.decoy("866") + ".", size=8)
    p.line(36, 450, 756, 450, dash=[2, 2]); lines(p, 60, 480, box + mail.printed(), 11); lines(p, 520, 480, "Payment Remittance\nAccount Number 831-000-7740 916\n\nAT&T\nPO BOX 5019\nCAROL STREAM IL 60197-5019", 11)
    p.text(60, 580, world.scan_line("8310007740916"), size=9, font="Liberation Mono")
    for index, (account, site, numbers) in enumerate(sites):
        p.next(); head(index + 2)
        lines(p, 36, 70, f"Current Charges, Group 00{index + 1}\nSub-Account {account}\nLocation: {site.printed()}", 14, size=10)
        for x, cell in zip((36, 200, 380, 700), ("Telephone Number", "Service ID", "Description", "Amount")): p.text(x, 124, cell, font=bold)
        for r, number in enumerate(numbers):
            for x, cell in zip((36, 200, 380, 700), (show(number, "dot"), f"IPFX.{4000 + 17 * r + index}", "IP Flexible Reach calling plan", world.money(20, 60))): p.text(x, 140 + 14 * r, cell)
        flow = Flow(p, [(36, 340), (410, 346)], 210, 580, None, font=sans, size=7)
        flow.head(f"Outbound long distance, ANI {show(numbers[0], 'dot')}")
        for day, time, called, where, minutes, amount in world.calls(44, 10, "770", "dot"): flow.row((0, day, "left"), (40, time, "left"), (90, called, "left"), (170, where, "left"), (290, minutes, "right"), (340, amount, "right"))
    p.save()
    return Truth("8310007740916", owned, "PEACHTREE RENAL PARTNERS, P.C.", mail, "2025-11-03", ["master account of 13 digits that is no telephone number", "sub-accounts of the same form", "invoice number made of account digits", "several locations", "service identifiers",
                 "ATTN line that names no person", "wide sheet", "called numbers in call detail"], findings=["several accounts and locations on one bill"], locations=[s for _, s, _ in sites])


@fixture("att-business", "remit-design", "libreoffice")
def remit(world, pdf):
    """Exported by LibreOffice Writer: the remittance design of one page, no detail and so no telephone number."""
    mail = place("1450|BRICKYARD RD|BLDG 4|GOLDEN|CO|80403", comma=True)
    body = f"""<table width="100%"><tr><td><b>AT&amp;T Corp.</b><br>One AT&amp;T Way<br>Bedminster, NJ 07921</td><td>Invoice Number<br>Account Number<br>Invoice Date<br>Payment Due Upon Receipt</td><td>0049120877<br>831 001 4480 602<br>June 22, 2026<br>$786.30</td></tr></table>
<p><br></p><p>Front Range Aggregate Testing, Ltd.<br>c/o Lockbox Services<br>{esc(mail.printed())}</p><h3>Bill-At-A-Glance</h3>{table([('Balance at last invoice', '$786.30'), ('Payments received', '$786.30CR'), ('Dedicated Internet and IP Flex charges', '$741.00'), ('Surcharges and taxes', '$45.30'), ('Total', '$786.30')])}
<p>For detail of this invoice see AT&amp;T BusinessDirect. Questions: {world.known('1-800-222-0400')}, weekdays 8-8, or ACC Business {world.decoy('800')}.</p><p>News You Can Use: a new Universal Connectivity Charge takes effect July 1.</p>
<p>Please remit to: AT&amp;T, P.O. Box 5019, Carol Stream, IL 60197-5019</p><p>{world.scan_line('8310014480602')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("8310014480602", [], "Front Range Aggregate Testing, Ltd.", mail, "2026-06-22", ["no telephone number of the customer is printed", "13-digit account that is no telephone number", "carrier's own address at the top left", "care-of line", "several labels in one cell"],
                 findings=["no telephone numbers printed"])


@fixture("att-uverse", "home-and-wireless", "chromium")
def uverse(world, pdf):
    """Printed by Chromium: home services with one telephone line, a contact number beside the account, wireless lines on the same account."""
    owned = world.own("2104483391", "2103375520", "2103375521")
    home = place("7118|AUTUMN ARBOR||SAN ANTONIO|TX|78240-3361", comma=True)
    box = "ROSALINDA T OYELARAN\n" + home.printed()
    served = place("7118|AUTUMN ARBOR||SAN ANTONIO|TX|78240", line=True)
    body = f"""<div class=top><img src="{logo_source('AT&T', (0, 159, 219), 30)}" width=60><div class=r>Page 1 of 2<br>Issue Date: Apr 24, 2026<br>Account Number: 318440927<br>Contact Number: {world.decoy('830', 'att')}</div></div><div class=mail>{esc(box)}</div>
<h2>Account summary</h2>{table([('Your last bill', '$187.12'), ('Payment, Apr 09 - Thank you!', '-$187.12'), ('AT&T Internet', '$65.00'), ('AT&T Phone', '$33.00'), ('Wireless', '$94.10'), ('Total due May 16, 2026', '$192.10')], 'half')}<p>Service at {served.printed()}</p>
<p>Manage your account: myAT&amp;T at att.com/myatt or {world.known('1-800-288-2020')}. Wireless: {world.known('1-800-331-0500')}. Ask about AT&amp;T Fiber: {world.decoy('888')}.</p>
<div class=stub>{esc(box)}<div class=b>Account number: 318440927<br>Amount enclosed<br><br>AT&amp;T<br>PO BOX 5014<br>CAROL STREAM, IL 60197-5014</div><code>{world.scan_line('318440927')}</code></div>
<div class=brk><div class=r>Page 2 of 2 &middot; Account Number: 318440927</div><h2>Service activity</h2><h3>AT&amp;T Internet (U-verse)</h3>{table([('Internet 100', '$60.00'), ('Equipment fee', '$5.00')], 'w')}
<h3>AT&amp;T Phone (U-verse Voice)</h3>{table([(show(owned[0], 'att') + '  Unlimited North America', '$30.00'), ('Voicemail viewer', '$3.00'), ('Calls outside plan: 2', '$0.00')], 'w')}
<h3>Wireless</h3>{table([(show(owned[1], 'dot'), 'R OYELARAN', '$47.05'), (show(owned[2], 'dot'), 'TABLET', '$47.05')], 'w', ('Number', 'User', 'Total'))}
<h3>Call detail</h3>{table([(d, t, c, m) for d, t, c, _, m, _ in world.calls(14, 4, '210', 'att')], 'w', ('Date', 'Time', 'Number called', 'Min'))}</div>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .top{display:flex;justify-content:space-between} .mail{margin:40pt 0 40pt 24pt} .half{width:60%} .w{width:100%} .brk{break-before:page} .stub{border-top:1pt dashed #000;margin-top:150pt;padding-top:16pt;position:relative} .b{position:absolute;right:0;top:16pt} code{display:block;margin-top:40pt}"), pdf)
    return Truth("318440927", owned, "ROSALINDA T OYELARAN", home, "2026-04-24", ["contact number beside the account number", "home telephone and wireless lines on one account", "service address in a sentence", "no main number stated", "called numbers in call detail", "sales number"],
                 service=served, findings=["billing telephone number not stated"])
