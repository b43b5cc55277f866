"""Local exchange companies: altafiber, Consolidated, TDS, Hawaiian Telcom, Alaska Communications, Ziply; EarthLink's retail invoice."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.place import place
from common.producers import chromium, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Truth
from common.world import show


@fixture("altafiber", "account-at-top-right", "chromium")
def altafiber(world, pdf):
    """Printed by Chromium: the account at the top right of each page without the word number, a Service Summary by product, lines in a grid."""
    owned = world.own("5137410330", "5137410331", "5137410387")
    home = place("6100|CENTRE PARK DR||WEST CHESTER|OH|45069-3867", comma=True)
    box = "TRI-COUNTY HEARTH & PATIO, INC.\nATTN: BARTHOLOMEW KUNZ\n" + home.printed()
    head = "<div class=h><img src='{}' width=90><div>Account number 513 741-0330 118<br>Bill date 10/14/2025<br>Page {} of 2</div></div>"
    mark = logo_source('altafiber', (0, 110, 160), 30)
    body = f"""{head.format(mark, 1)}<div class=mail>{esc(box)}</div><h2>Service Summary</h2>{table([('Previous bill', '$196.20'), ('Payments', '-$196.20'), ('Local phone', '$112.00'), ('Fioptics Internet', '$84.99'), ('Total due 11/04/2025', '$196.99')], 'half')}<p>altafiber is the trade name of Cincinnati Bell Telephone (CBT). Billing {world.known('513-566-5050')}; repair {world.known('513-565-2210')}; outside Cincinnati {world.known('1-800-571-6601')}. Ohio Relay {world.known('1-800-750-0750')}.</p>
<div class=stub><div>{esc(box)}</div><div>513 741-0330 118<br>CBTS<br>P.O. Box 748001<br>Cincinnati, OH 45274-8001</div></div><div class=brk>{head.format(mark, 2)}<h2>Local phone</h2><table class=w><tr><th>Service</th><th>{show(owned[0])}</th><th>{show(owned[1])}</th><th>{show(owned[2])}</th></tr><tr><td>Business line</td><td>32.00</td><td>32.00</td><td>32.00</td></tr><tr><td>Hunting</td><td>2.00</td><td>2.00</td><td>0.00</td></tr></table>
<p>Service Address {home.number} {home.street}, {home.city}, OH {home.postalCode}</p><h2>Number Called</h2>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(20, 10, '513', 'dash')], 'w', ('Date', 'Time', 'Number Called', 'Place', 'Min'))}</div>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .h,.stub{display:flex;justify-content:space-between} .mail{margin:30pt 0} .half{width:55%} .w{width:100%} .brk{break-before:page} .stub{border-top:1pt dashed #000;margin-top:120pt;padding-top:16pt}"), pdf)
    served = place("6100|CENTRE PARK DR||WEST CHESTER|OH|45069-3867", line=True)
    return Truth("5137410330118", owned, "TRI-COUNTY HEARTH & PATIO, INC.", home, "2025-10-14", ["numbers as column headings of a grid", "a section headed Number Called", "trade name and legal name of the carrier", "several local care numbers", "called numbers in call detail"], btn=owned[0], contact="BARTHOLOMEW KUNZ", service=served)


@fixture("altafiber", "fixed-pitch-cincinnati-bell", "reportlab")
def bell(world, pdf):
    """Drawn with reportlab in fixed pitch: the older bill, dots in account and numbers, incoming calls listed too."""
    owned = world.own("8594410026")
    home = place("39|E PIKE ST||COVINGTON|KY|41011")
    p = ReportlabPaper(pdf)
    rows = ["CINCINNATI BELL                                    ACCOUNT NUMBER  859.441.0026.407", "                                                   BILL DATE       DEC 01 2025", "                                                   PAGE            1 OF 1", "", "     LICKING RIVER ANTIQUES", "     " + home.printed().split("\n")[0], "     " + home.printed().split("\n")[1], "",
            "SERVICE ADDRESS  39 E PIKE ST, COVINGTON KY 41011", "", "SERVICE SUMMARY", "  PREVIOUS BALANCE ............................   58.19", "  PAYMENT 11-20 ...............................   58.19CR", "  CINCINNATI BELL TELEPHONE ...................   54.10", "  TAXES .......................................    4.41", "  TOTAL DUE DEC 22 2025 .......................   58.51", "",
            "LOCAL SERVICE 859.441.0026", "  BUSINESS LINE ...............................   41.60", "  SUBSCRIBER LINE CHARGE ......................   12.50", "", "CALLS               NUMBER CALLED    PLACE             MIN"]
    rows += [f"  {d} {t:7}     {c:16} {w:16} {m:>5}" for d, t, c, w, m, _ in world.calls(12, 11, "859", "dot")]
    rows += ["INCOMING CALLS", f"  11/09 2:14P      FROM {world.decoy('606', 'dot')}", f"  11/17 9:40A      FROM {world.decoy('606', 'dot')}", "", "QUESTIONS " + world.known("513.566.5050") + "   REPAIR 611", "- " * 40, "     LICKING RIVER ANTIQUES             CINCINNATI BELL", "     859.441.0026.407                   P.O. BOX 748001", "     TOTAL DUE   58.51                  CINCINNATI OH 45274-8001"]
    for i, row in enumerate(rows): p.text(36, 40 + 14 * i, row, size=9, font="Courier")
    p.save()
    served = place("39|E PIKE ST||COVINGTON|KY|41011")
    served.lines = "39 E PIKE ST, COVINGTON KY 41011"
    return Truth("8594410026407", owned, "LICKING RIVER ANTIQUES", home, "2025-12-01", ["fixed pitch", "dots in account and numbers", "service address in one line", "incoming calls with other people's numbers", "called numbers in call detail"], btn=owned[0], service=served)


@fixture("consolidated", "fidium-number-and-code", "weasyprint")
def consolidated(world, pdf):
    """Set with WeasyPrint: an account of telephone number, stroke and four digits; the carrier's two names, numbers under Service for heads."""
    owned = world.own("9164420178", "9164420190")
    home = place("1414|K ST|STE 300|SACRAMENTO|CA|95814-3916", comma=True)
    mail = place("|PO BOX 1414||SACRAMENTO|CA|95812", comma=True)
    calls = lambda count: table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(count, 8, '916', 'dash')], 'w', ('Date', 'Time', 'To', 'Place', 'Min'))
    body = f"""<div class=row><img src="{logo_source('Fidium', (0, 140, 120), 30)}" width=80><div>Account No. <b>916-442-0178/0031</b><br>Bill Date <b>August 11, 2026</b></div></div><div class=mail>DELTA BREEZE COURT REPORTING<br>{esc(mail.printed())}</div><p><b>Service Address</b><br>{esc(home.printed())}</p>{table([('Past balance', '$101.00'), ('Payments', '-$101.00'), ('New charges', '$103.38'), ('Due September 1, 2026', '$103.38')], 'half')}
<h3>Service for {show(owned[0])}</h3>{table([('Business Dial Tone', '$38.00'), ('Access Recovery Charge', '$3.00')], 'w')}<h3>Service for {show(owned[1])}</h3>{table([('Business Dial Tone', '$38.00'), ('Access Recovery Charge', '$3.00')], 'w')}<h3>Long distance</h3>{calls(14)}
<p>Fidium is a brand of Consolidated Communications. {world.known('844-968-7224')}, or {world.known('800-640-9549')} after hours; consolidated.com/support. California PUC {world.known('1-800-649-7570')}.</p><div class=row>{esc('DELTA BREEZE COURT REPORTING')}<br>{esc(mail.printed())}<div>Consolidated Communications<br>PO Box 66523<br>St. Louis, MO 63166-6523</div></div>"""
    weasyprint(page(body, "@page{size:letter;margin:42pt} .row{display:flex;justify-content:space-between} .mail{margin:30pt 0 24pt} .half{width:50%} .w{width:100%}"), pdf)
    return Truth("91644201780031", owned, "DELTA BREEZE COURT REPORTING", mail, "2026-08-11", ["telephone number, stroke and four digits as the account", "two names of the carrier", "PO box billing, street service", "commission's number", "called numbers in call detail"], service=home, findings=["billing telephone number not stated"])


@fixture("tds", "cable-sixteen-digits", "cairo")
def tds(world, pdf):
    """Drawn with cairo: sixteen digits on the cable side, labels over values in boxes, two voice lines under Services for heads."""
    owned = world.own("5415530166", "5415530167")
    home = place("61249|SKYLINE RANCH RD||BEND|OR|97702", comma=True)
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p = CairoPaper(pdf)
    p.text(36, 50, "TDS", size=26, font=bold, color=(0, 0.3, 0.6)); p.text(100, 50, "formerly BendBroadband", size=8, font=sans)
    for i, (label, value) in enumerate((("account number", "8155 30 041 0276618".replace(" ", "")), ("bill date", "06/26/2026"), ("amount due", "$168.41"), ("due date", "07/17/2026"))):
        p.box(36 + 135 * i, 70, 135, 34); p.text(42 + 135 * i, 82, label, size=7, font=sans); p.text(42 + 135 * i, 97, value, size=10, font=bold)
    lines(p, 54, 150, "TUMALO CREEK OUTFITTERS\n" + home.printed(), 12, size=9, font=sans); lines(p, 330, 150, "Service Address\n" + home.printed(), 12, size=9, font=sans)
    flow = Flow(p, [(36, 255), (318, 258)], 100, 580, None, font=sans, first_top=230, size=8.5, step=12)
    for number in owned:
        flow.head("Services for " + show(number)); flow.row("TDS Business Phone", "29.95"); flow.row("Voice mail", "4.95")
    flow.head("Internet"); flow.row("1Gig Business", "89.95")
    flow.head("Contact"); flow.prose("hellotds.com, " + world.known("1-855-696-8368") + " or " + world.known("1-877-422-5282") + ". Bring your number to TDS Mobile: " + world.decoy("866") + ". You need your PIN for changes.")
    flow.head("Calls")
    for day, time, called, where, minutes, _ in world.calls(16, 6, "541", "dash"): flow.row((0, day, "left"), (36, time, "left"), (80, called, "left"), (150, where, "left"), (250, minutes, "right"))
    p.line(36, 640, 576, 640, dash=[2, 2]); lines(p, 54, 670, "TUMALO CREEK OUTFITTERS\n" + home.printed(), 12, font=sans); lines(p, 340, 670, "TDS\nPO BOX 94510\nPALATINE IL 60094-4510", 12, font=sans); p.save()
    return Truth("8155300410276618", owned, "TUMALO CREEK OUTFITTERS", home, "2026-06-26", ["sixteen digits in one piece", "labels over values in boxes", "former name beside the mark", "two lines, no main one", "called numbers in call detail"], service=home, findings=["billing telephone number not stated"])


@fixture("hawaiian-telcom", "summary-bill-master", "groff")
def hawaiian(world, pdf):
    """Set with groff and distilled: a summary bill's master account with subordinate accounts, a contact number on the left, neighbouring islands."""
    owned = world.own("8085310440", "8085310441", "8082440093", "8006630440")
    mail = place("900|FORT STREET MALL|STE 1010|HONOLULU|HI|96813-3701")
    sites = [place("900|FORT STREET MALL|STE 1010|HONOLULU|HI|96813", line=True), place("33|LONO AVE||KAHULUI|HI|96732", line=True)]
    calls = "\n".join("\t".join((d, t, c, w, m)) for d, t, c, w, m, _ in world.calls(14, 6, "808", "dash"))
    source = f""".po 0.7i
.ll 7.1i
.ft HB
.ps 15
Hawaiian Telcom
.ps 9
.nf
.ta 2.6i 5i
Contact number\tAccount Number\tBill Date
.ft H
{world.known("808-643-4411")}\t2003300410887\tJune 20, 2026
.sp 2
KE KAI SHIPPING AGENCY, LIMITED
ATTN: NOELANI BRANDENBURG
{mail.printed()}
.sp
.ft HB
Summary Bill Master
.ft H
.ta 2i 4.6iR
Subordinate account\tLocation
2003300410901\t{sites[0].printed()}
2003300410919\t{sites[1].printed()}
.ta 4iR
Previous balance\t402.11
Payments\t\\-402.11
Current charges\t409.36
Amount due July 15, 2026\t$409.36
.sp
.ft HB
Account 2003300410901 - Local service
.ft H
{show(owned[0])} Business line\t61.00
{show(owned[1])} Business line\t61.00
{show(owned[3])} Toll free\t15.00
.ft HB
Account 2003300410919 - Local service
.ft H
{show(owned[2])} Business line\t58.00
.sp
.ft HB
Interisland and mainland calls
.ft H
.ta 0.7i 1.4i 2.8i 5.2iR
{calls}
.sp
Residential care {world.known("808-643-3456")}. hawaiiantel.com. Public Utilities Commission, 465 S King St, Honolulu HI 96813, {world.known("808-586-2020")}.
.sp 2
.ta 3.8i
KE KAI SHIPPING AGENCY, LIMITED\tHAWAIIAN TELCOM
2003300410887\tPO BOX 30770
\tHONOLULU HI 96820-0770
.fi
"""
    groff(source, pdf)
    return Truth("2003300410887", owned, "KE KAI SHIPPING AGENCY, LIMITED", mail, "2026-06-20", ["master account with subordinate accounts", "contact number on the left is the carrier's", "labels over values in one row", "several locations", "toll-free line", "called numbers in call detail"], contact="NOELANI BRANDENBURG", findings=["several accounts and locations on one bill"], locations=sites)


@fixture("alaska-communications", "privacy-code-notice", "chromium")
def alaska(world, pdf):
    """Printed by Chromium: an account of eight digits, a notice about the privacy code, phone numbers in one sentence."""
    owned = world.own("9077860412", "9077860413", "9077860450")
    home = place("2550|DENALI ST|STE 708|ANCHORAGE|AK|99503", comma=True)
    body = f"""<img src="{logo_source('Alaska Communications', (0, 80, 120), 28)}" width=180><table class=t><tr><td>Account Number</td><td>30417726</td></tr><tr><td>Bill date</td><td>4/05/2026</td></tr><tr><td>Amount due by 4/28/2026</td><td>$244.80</td></tr></table><div class=mail>ARCTIC SEISMIC LIBRARY, LLC<br>{esc(home.printed())}</div><h3>Charges</h3>{table([('Previous balance', '$244.80'), ('Payment', '-$244.80'), ('Voice services', '$134.80'), ('Business Internet', '$110.00')], 'half')}
<h3>Voice services</h3><p>Business lines {show(owned[0], 'paren')}, {show(owned[1], 'paren')} and {show(owned[2], 'paren')}: three at $41.00.</p><h3>Need to know</h3><p>Your CPNI privacy code of four digits was mailed apart. Manage the account in AccountView. Business care {world.known('855-907-7015')}, home {world.known('1-800-808-8083')}. Regulatory Commission of Alaska, 701 W 8th Ave, Anchorage AK 99501, {world.known('907-276-6222')}.</p>
<h3>Toll calls</h3>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(12, 4, '907', 'paren')], 'half', ('Date', 'Time', 'Number', 'Place', 'Min'))}<div class=stub><div>ARCTIC SEISMIC LIBRARY, LLC<br>{esc(home.printed())}</div><div>Alaska Communications<br>PO Box 196666<br>Anchorage, AK 99519-6666</div></div>"""
    chromium(page(body, "@page{size:letter;margin:44pt} .t{margin:10pt 0} .mail{margin:24pt 0} .half{width:70%} .stub{border-top:1pt dashed #000;margin-top:50pt;padding-top:16pt;display:flex;justify-content:space-between}"), pdf)
    return Truth("30417726", owned, "ARCTIC SEISMIC LIBRARY, LLC", home, "2026-04-05", ["numbers joined by commas and an and in a sentence", "privacy code mentioned, not printed", "commission's number and address", "no service address printed", "called numbers in call detail"], findings=["billing telephone number not stated"])


@fixture("ziply", "slash-groups-distilled", "libreoffice")
def ziply(world, pdf):
    """Exported by LibreOffice Writer: the account with blanks, numbers with a stroke as group heads, collect calls with from- and to-numbers."""
    owned = world.own("5412671903", "5412671955")
    home = place("1185|S 2ND ST|STE C|COOS BAY|OR|97420-1412", comma=True)
    groups = "".join(f"<p><b>{show(n, 'slash')}</b></p>" + table([('Business Line', world.money(20, 40)), ('Federal Subscriber Line Charge', '9.20'), ('Access Recovery Charge', '3.00')]) for n in owned)
    body = f"""<p><b>Ziply Fiber</b></p><h3>Account Summary</h3>{table([('Account Number', '541 267 1903 090418 6'), ('PIN', '3350'), ('Billing Date', '9/16/26'), ('New Charges Due Date', '10/11/26'), ('Previous Balance', '98.02'), ('Payment(s) Received Thru 9/10/26', '-98.02'), ('Balance Forward', '.00'), ('Total Amount Due', '$99.15')])}
<p><br>BAY CITY CRAB POT SUPPLY CO.<br>{esc(home.printed())}</p><h3>Monthly Charges</h3>{groups}<h3>Toll/Usage {show(owned[0], 'slash')}</h3>{table([(d, t, p, c, m, a) for d, t, c, p, m, a in world.calls(12, 9, '541', 'slash')])}<h3>Collect calls billed for Securus Call Center</h3>{table([('09/02', 'from ' + world.decoy('503', 'slash'), 'to ' + show(owned[0], 'slash'), '6.40')])}
<p>ziplyfiber.com {world.known('1-866-699-4759')}, repair {world.known('1-888-488-0032')}. Ziply Fiber, 135 Lake St S, Kirkland WA 98033.</p><table width="100%"><tr><td>BAY CITY CRAB POT SUPPLY CO.<br>{esc(home.printed())}</td><td>ZIPLY FIBER<br>PO BOX 740416<br>CINCINNATI OH 45274-0416</td></tr></table><p>{world.scan_line('54126719030904186')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.8cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("54126719030904186", owned, "BAY CITY CRAB POT SUPPLY CO.", home, "2026-09-16", ["17-digit account with blanks", "PIN under the account number", "numbers as group heads with a stroke", "collect calls print from-number and the customer's own number", "carrier's address in a sentence", "no service address printed", "called numbers in call detail"], btn=owned[0])


@fixture("earthlink", "remit-to-over-bill-to", "reportlab")
def earthlink(world, pdf):
    """Drawn with reportlab: Remit To at the upper left, Bill To below it, dial-up and internet charges without a telephone number."""
    mail = place("77|RIDGEMOOR DR||CLAYTON|MO|63105", comma=True)
    p = ReportlabPaper(pdf)
    p.text(36, 36, "EarthLink", size=18, font="Helvetica-Bold", color=(0.9, 0.4, 0)); p.text(576, 36, "INVOICE", size=14, align="right", font="Helvetica-Bold")
    lines(p, 36, 64, "Remit To\nEarthlink, Inc.\nP.O. Box 790216\nSt. Louis, MO 63179-0216", 12, size=9); lines(p, 36, 130, "Bill To\nCornelius Abernathy\n" + mail.printed(), 12, size=9)
    for i, (label, value) in enumerate((("Account Number:", "20118834"), ("Page:", "1 of 1"), ("Invoice Number:", "741300918"), ("Billing Date:", "07/19/2026"), ("Previous Balance:", "$29.95"), ("Balance Due:", "$29.95"), ("New Charges:", "$29.95"))):
        p.text(360, 64 + 13 * i, label, size=9); p.text(560, 64 + 13 * i, value, size=9, align="right")
    flow = Flow(p, [(36, 540)], 100, 700, None, first_top=210, size=9, step=13)
    flow.head("Description"); flow.row("EarthLink Internet, 07/19/2026 - 08/18/2026", "$29.95"); flow.row("Access number " + world.decoy("314") + " (dial-up)", "$0.00")
    flow.gap(); flow.prose("Thank you for choosing EarthLink. Member services " + world.known("1-800-327-8454") + ". Payments by card post the next day.")
    p.save()
    return Truth("20118834", [], "Cornelius Abernathy", mail, "2026-07-19", ["remit-to block above the bill-to block", "values set to the right", "no telephone number of the customer is printed", "dial-up access number", "invoice number longer than the account number"], findings=["no telephone numbers printed"])
