"""CenturyLink outside the Qwest region, Lumen, Brightspeed, and Windstream Enterprise."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.place import place
from common.producers import chromium, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Truth
from common.world import show


@fixture("centurylink-ensemble", "household-beneath-the-logo", "weasyprint")
def ensemble(world, pdf):
    """Set with WeasyPrint: nine digits beneath the mark without a label nearby in its line, a former account of thirteen digits in a message."""
    [line] = world.own("2525530318")
    home = place("117|PAMLICO LN||WASHINGTON|NC|27889", comma=True)
    body = f"""<div class=row><div><img src="{logo_source('CenturyLink', (0, 130, 60), 30)}" width=120><br>Account Number<br><b>411730582</b></div><div>Bill Date <b>May 22, 2026</b><br>Pay by <b>Jun 15, 2026</b></div></div><div class=mail>HEZEKIAH D ROUNTREE<br>{esc(home.printed())}</div><h3>Your account at a glance</h3>{table([('Last bill', '$72.55'), ('Payments', '-$72.55'), ('Monthly charges', '$66.90'), ('Taxes', '$6.01'), ('Total', '$72.91')], 'half')}
<div class=box><b>Important messages</b><p>Your new account number is 411730582. It replaces {line[:3]}-553-0318 442. Use the new number when you pay.</p><p>{world.known('1-800-201-4099')} or centurylink.com/help</p></div><h3>Service for {show(line)}</h3>{table([('Home Phone Unlimited', '$45.00'), ('Access Recovery Charge', '$3.00'), ('Wire maintenance', '$8.00'), ('Subscriber Line Charge', '$10.90')], 'half')}
<h3>Itemized calls</h3>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(12, 5, '252', 'dash')], 'half', ('Date', 'Time', 'Number', 'Place', 'Min'))}<div class=row><div><br>HEZEKIAH D ROUNTREE<br>{esc(home.printed())}</div><div><br>411730582<br>CenturyLink<br>PO Box 1319<br>Charlotte, NC 28201-1319</div></div>"""
    weasyprint(page(body, "@page{size:letter;margin:40pt} .row{display:flex;justify-content:space-between} .mail{margin:30pt 0} .half{width:58%} .box{background:#eef7ee;padding:6pt;margin:10pt 0}"), pdf)
    return Truth("411730582", [line], "HEZEKIAH D ROUNTREE", home, "2026-05-22", ["label over the value beneath the mark", "former account of telephone number and code in a message", "single line", "called numbers in call detail", "no service address printed"], btn=line)


@fixture("centurylink-ensemble", "business-numbers-table", "chromium")
def ensemble_business(world, pdf):
    """Printed by Chromium: a table of numbers with circuits and features, billing telephone number in the summary, numbers disconnected this period."""
    owned = world.own("8505530110", "8505530111", "8505530119", "8665530110")
    served, mail = place("2600|CENTENNIAL PL|BLDG 1 STE 4|TALLAHASSEE|FL|32308-0571", comma=True), place("|PO BOX 38110||TALLAHASSEE|FL|32315-8110", comma=True)
    body = f"""<div class=row><div><b class=big>CenturyLink</b><br>403319776</div><table><tr><td>Account Number</td><td>403319776</td></tr><tr><td>Billing Telephone Number</td><td>{show(owned[0], 'paren')}</td></tr><tr><td>Bill Date</td><td>01/16/2026</td></tr><tr><td>Due Date</td><td>02/10/2026</td></tr></table></div><div class=mail>APALACHEE TITLE & ESCROW, LLC<br>{esc(mail.printed())}</div><p>Service Address: {served.printed().replace(chr(10), ', ')}</p>{table([('Balance Forward', '$0.00'), ('Current Charges', '$276.12'), ('Total Due', '$276.12')], 'half')}
<p>Questions: {world.known('1-800-201-4102')}. Embarq Florida, Inc. dba CenturyLink.</p><div class=stub><div>APALACHEE TITLE & ESCROW, LLC<br>{esc(mail.printed())}</div><div>CenturyLink<br>PO Box 4300<br>Carol Stream, IL 60197-4300</div></div>
<div class=brk><h2>Monthly services by number</h2>{table([(show(n, 'paren'), f, world.money(20, 60)) for n, f in zip(owned, ('Core Connect, pilot', 'Core Connect', 'Fax line', 'Toll Free'))] + [('13/XHGS/442190//CNTL', 'Ethernet', '91.00')], 'w', ('Telephone', 'Service', 'Amount'))}<h2>Disconnected numbers</h2><p>{world.decoy('850', 'paren')} on 12/30/2025</p>
<h2>Long Distance Calls</h2>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(26, 1, '850', 'paren')], 'w', ('Date', 'Time', 'Called', 'Place', 'Min', 'Amount'), (4, 5))}</div>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .row,.stub{display:flex;justify-content:space-between} .big{font-size:18pt;color:#084} .mail{margin:36pt 0 20pt} .half{width:50%} .w{width:100%} .brk{break-before:page} .stub{border-top:1pt dashed #000;margin-top:140pt;padding-top:16pt}"), pdf)
    served_line = place("2600|CENTENNIAL PL|BLDG 1 STE 4|TALLAHASSEE|FL|32308-0571", line=True)
    return Truth("403319776", owned, "APALACHEE TITLE & ESCROW, LLC", mail, "2026-01-16", ["account number beneath the mark without a label and again with one", "predecessor's name in a sentence", "disconnected number in a section", "circuit identifier in the number column", "toll-free line", "PO box billing, street service", "called numbers in call detail"], btn=owned[0], service=served_line)


@fixture("lumen", "letters-in-the-ban", "chromium")
def lumen(world, pdf):
    """Printed by Chromium: a billing account of digit, dash and letters, earlier invoices with receipts on page 3, circuits and numbers by location."""
    sites = [(place("1200|17TH ST|FL 6|DENVER|CO|80202", line=True), ["3035530440", "3035530441", "3035530442"]), (place("77|S TEJON ST||COLORADO SPRINGS|CO|80903", line=True), ["7195530700"])]
    owned = world.own(*(n for _, ns in sites for n in ns))
    mail = place("1200|17TH ST|FL 6|DENVER|CO|80202-5835", comma=True)
    head = "<div class=row><b class=big>LUMEN</b><div>Billing Account Number 5-QXKRTBVN<br>Invoice Number 640118823<br>Invoice Date Nov 01, 2025<br>Page {} of 3</div></div>"
    activity = "".join(f"<h3>Service Location: {s.printed()}</h3>" + table([("BDFS" + world.digits(6), show(n), "Voice Complete TN", world.money(1, 9)) for n in ns] + [("441" + world.digits(7), "DIA 100 Mbps", "", "412.00")], "w", ("Circuit ID", "Service Number", "Description", "Amount")) for s, ns in sites)
    body = f"""{head.format(1)}<div class=mail>FOURTEENER HEALTH ADVISORS, INC.<br>ATTN: PRISCILLA VANDERMEER<br>{esc(mail.printed())}</div>{table([('Previous Statement Balance', '$1,290.30'), ('Payments', '-$1,290.30'), ('Current Charges', '$1,301.75'), ('Total Amount Due by Dec 01, 2025', '$1,301.75')], 'half')}<p>Billing {world.known('1-877-453-8353')}. lumen.com/login</p><div class=stub><div>FOURTEENER HEALTH ADVISORS, INC.<br>{esc(mail.printed())}</div><div>5-QXKRTBVN<br>Level 3 Communications, LLC<br>PO Box 910182<br>Denver, CO 80291-0182</div></div>
<div class=brk>{head.format(2)}<h2>Account aging and payments</h2>{table([('Oct 18, 2025', '638804417', '2200410938', '-$1,290.30'), ('Sep 19, 2025', '637110926', '2200398814', '-$1,288.02')], 'w', ('Date', 'Invoice Number', 'Receipt Number', 'Amount'))}<h2>Product Summary</h2>{table([('Voice Complete', '$61.20'), ('Dedicated Internet', '$824.00')], 'w')}<h2>Account Level Charges</h2>{table([('Late payment', '$0.00')], 'w')}</div>
<div class=brk>{head.format(3)}<h2>Service Level Activity</h2>{activity}<h2>Usage by Usage Type</h2>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(18, 10, '303', 'dash')], 'w', ('Date', 'Time', 'To Number', 'Place', 'Min', 'Amount'), (4, 5))}</div>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .row,.stub{display:flex;justify-content:space-between} .big{font-size:20pt} .mail{margin:36pt 0} .half{width:55%} .w{width:100%} .brk{break-before:page} .stub{border-top:1pt dashed #000;margin-top:150pt;padding-top:16pt}"), pdf)
    return Truth("5QXKRTBVN", owned, "FOURTEENER HEALTH ADVISORS, INC.", mail, "2025-11-01", ["letters in the billing account number", "earlier invoices and receipt numbers of ten digits", "circuit identifiers beside numbers", "several locations", "remit block under the predecessor's name", "called numbers in call detail"],
                 contact="PRISCILLA VANDERMEER", findings=["several accounts and locations on one bill"], locations=[s for s, _ in sites])


@fixture("lumen", "fixed-columns-ban", "reportlab")
def lumen_fixed(world, pdf):
    """Drawn with reportlab: BAN of eight digits beside an invoice number, one location, numbers in a range with a pilot, outbound calls on two pages."""
    block = [f"61255304{n:02d}" for n in range(50, 70)]
    owned = world.own(*block, "8885530450")
    served, mail = place("510|MARQUETTE AVE|STE 900|MINNEAPOLIS|MN|55402", comma=True), place("510|MARQUETTE AVE|STE 900|MINNEAPOLIS|MN|55402-1115")
    p = ReportlabPaper(pdf)

    def head(number):
        p.text(36, 36, "LUMEN", size=16, font="Helvetica-Bold")
        for i, (label, value) in enumerate((("BAN", "20447193"), ("Invoice No", "58810447"), ("Bill Date", "2026-03-10"), ("Page", f"{number} / 2"))): p.text(300 + 75 * i, 28, label, size=7); p.text(300 + 75 * i, 40, value, size=9, font="Helvetica-Bold")

    head(1)
    lines(p, 54, 90, "NICOLLET ISLAND PLAYHOUSE\n" + mail.printed(), 11, size=9)
    lines(p, 36, 160, "CURRENT INVOICE SUMMARY\nPrevious balance  $506.00\nPayments  -$506.00\nCurrent charges  $511.29\nTotal due 04/09/2026  $511.29", 13, size=9)
    flow = Flow(p, [(36, 540)], 70, 600, head, first_top=250, size=8.5, step=12)
    flow.head("Service Level Activity"); flow.row("Service Location"); [flow.row(l) for l in served.printed().split("\n")]
    flow.row((0, "Service Number", "left"), (200, "Description", "left"), (540, "Amount", "right"), bold=True)
    flow.row((0, f"{show(block[0])} - {block[-1][-4:]}", "left"), (200, "DID block of 20", "left"), (540, "10.00", "right")); flow.row((0, show(owned[-1]), "left"), (200, "Toll free inbound", "left"), (540, "2.50", "right")); flow.row((0, "L1XN 220418 MPLS", "left"), (200, "SIP trunk, 10 sessions", "left"), (540, "420.00", "right"))
    flow.gap(); flow.prose("Inquiries " + world.known("877-453-8353") + ". Global Crossing and tw telecom are now Lumen Technologies. lumen.com")
    p.line(36, 640, 576, 640, dash=[2, 2]); lines(p, 54, 670, "NICOLLET ISLAND PLAYHOUSE\n" + mail.printed(), 11); lines(p, 360, 670, "BAN 20447193\nLUMEN\nPO BOX 52187\nPHOENIX AZ 85072-2187", 11); p.next(); head(2)
    flow = Flow(p, [(36, 255), (318, 258)], 70, 740, head, page=2)
    flow.head("Usage by Usage Type - Outbound")
    for day, time, called, where, minutes, _ in world.calls(60, 2, "612", "flat"): flow.row((0, day, "left"), (36, time, "left"), (80, called, "left"), (150, where, "left"), (250, minutes, "right"))
    p.save()
    return Truth("20447193", owned, "NICOLLET ISLAND PLAYHOUSE", mail, "2026-03-10", ["BAN and invoice number of eight digits side by side", "labels over values", "range that prints only the last four digits of its end", "ISO date", "circuit identifier", "toll-free line", "called numbers of ten digits in one piece"], service=served, findings=["billing telephone number not stated"])


@fixture("brightspeed", "business-service-heads", "libreoffice")
def brightspeed(world, pdf):
    """Exported by LibreOffice Writer: two lines under Service for heads, the old CenturyLink account quoted, amount and due date in one row."""
    owned = world.own("9195530881", "9195530882")
    home = place("204|W SALEM ST||APEX|NC|27502", comma=True)
    heads = "".join(f"<h3>Service for {show(n, 'paren')}</h3>" + table([("Business line", "$42.00"), ("Voice messaging", "$8.95")]) for n in owned)
    body = f"""<table width="100%"><tr><td><b>Brightspeed</b><br>Account Number: 500284417</td><td>Bill Date: October 7, 2026<br>Payment Due By: October 30, 2026<br>Amount Due: $109.44</td></tr></table><p><br>SALEM STREET CLOCK REPAIR<br>{esc(home.printed())}</p><p>Service Address: {home.printed().replace(chr(10), ', ')}</p>{table([('Previous Balance', '$109.44'), ('Payments', '-$109.44'), ('Total Current Charges', '$109.44')])}
<p>You now have a Brightspeed account number. The CenturyLink account number 310442871 no longer works.</p>{heads}<p>brightspeed.com, {world.known('1-833-692-7773')}. Before you dig {world.known('1-800-632-4949')}.</p><h3>Long distance calls</h3>{table([(d, c, p, m) for d, _, c, p, m, _ in world.calls(12, 10, '919', 'paren')], '', ('Date', 'Number', 'Place', 'Min'))}
<table width="100%"><tr><td>SALEM STREET CLOCK REPAIR<br>{esc(home.printed())}</td><td>Brightspeed<br>P.O. Box 2159<br>Fayetteville, NC 28301-2159</td></tr></table>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("500284417", owned, "SALEM STREET CLOCK REPAIR", home, "2026-10-07", ["former carrier's account number of nine digits in a notice", "numbers as heads", "two lines, no main one", "called numbers in call detail"], service=place("204|W SALEM ST||APEX|NC|27502", line=True), findings=["billing telephone number not stated"])


@fixture("brightspeed", "household-columns", "cairo")
def brightspeed_home(world, pdf):
    """Drawn with cairo: account and dates in a tinted column at the left, payee in the coupon, one number under Telephone."""
    [line] = world.own("5735530127")
    home = place("8820|COUNTY RD 412||FULTON|MO|65251-9207")
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p = CairoPaper(pdf)
    p.box(0, 0, 170, 792, fill=(0.96, 0.93, 0.8), stroke=None); p.text(20, 50, "brightspeed", size=20, font=bold)
    y = 90
    for label, value in (("Account number", "602118840"), ("Bill date", "08/19/26"), ("Amount Due By 09/11/26", "$81.66"), ("Telephone", show(line)), ("Help", world.known("833-692-7773")), ("Lost your PIN?", "brightspeed.com/pin")):
        p.text(20, y, label, size=7, font=sans); p.text(20, y + 13, value, size=10, font=bold); y += 36
    lines(p, 210, 110, "ODALYS M PENHALIGON\n" + home.printed(), 12, size=9, font=sans)
    flow = Flow(p, [(210, 360)], 100, 600, None, font=sans, first_top=200, size=9, step=13)
    flow.head("Charges", size=11)
    for label, value in (("Last bill", "81.66"), ("Payment", "-81.66"), ("Home phone with internet 100", "74.00"), ("Fees and taxes", "7.66"), ("Total Current Charges", "81.66")): flow.row(label, value)
    flow.head("Calls")
    for day, time, called, where, minutes, _ in world.calls(14, 8, "573", "dash"): flow.row((0, day, "left"), (50, time, "left"), (110, called, "left"), (200, where, "left"), (340, minutes, "right"))
    flow.head("Messages"); flow.prose("Brightspeed took over this exchange from CenturyLink. Missouri PSC, PO Box 360, Jefferson City MO 65102, " + world.known("1-800-392-4211") + ".")
    lines(p, 210, 680, "ODALYS M PENHALIGON\n" + home.printed(), 12, font=sans); lines(p, 420, 680, "BRIGHTSPEED\nPO BOX 2159\nFAYETTEVILLE NC 28301-2159", 12, font=sans); p.save()
    return Truth("602118840", [line], "ODALYS M PENHALIGON", home, "2026-08-19", ["labels over values in a tinted column", "predecessor in a message", "commission's box and number", "county road", "single line", "no service address printed", "called numbers in call detail"], btn=line)


@fixture("windstream-enterprise", "activity-heads-hundreds", "reportlab")
def windstream(world, pdf):
    """Drawn with reportlab: the master account in each page's header, a head of account, name, PIN and address per location, range and toll-free."""
    sites = [("2114408", "PIEDMONT DENTAL GREENSBORO", place("700|GREEN VALLEY RD|STE 210|GREENSBORO|NC|27408", line=True), ["3365530100", "3365530101"]), ("2114409", "PIEDMONT DENTAL ROANOKE", place("3912|ELECTRIC RD||ROANOKE|VA|24018", line=True), [f"54055302{n:02d}" for n in range(0, 12)]), ("2114412", "PIEDMONT DENTAL BRISTOL", place("61|LEE HWY|UNIT 5|BRISTOL|VA|24201", line=True), ["2765530077", "8445530077"])]
    owned = world.own(*(n for *_, ns in sites for n in ns))
    mail = place("|PO BOX 9914||GREENSBORO|NC|27429-0914", comma=True)
    p = ReportlabPaper(pdf)

    def head(number):
        p.text(36, 32, "WINDSTREAM ENTERPRISE", size=13, font="Helvetica-Bold"); p.text(576, 28, "ACCOUNT NUMBER 2114400", align="right", font="Helvetica-Bold"); p.text(576, 39, f"INVOICE NUMBER 77410092   INVOICE DATE 09/25/2026   PAGE {number} OF 4", align="right", size=7)

    head(1)
    lines(p, 54, 90, "PIEDMONT DENTAL MANAGEMENT GROUP, LLC\nATTN: CONSTANCE MBEKI\n" + mail.printed(), 11, size=9)
    flow = Flow(p, [(36, 300)], 80, 600, head, first_top=200, size=9, step=13)
    flow.head("ACCOUNT ACTIVITY")
    for label, value in (("PREVIOUS BALANCE", "2,041.11"), ("PAYMENTS APPLIED", "-2,041.11"), ("MONTHLY CHARGES", "1,904.00"), ("USAGE CHARGES", "11.38"), ("SURCHARGES AND TAXES", "140.02"), ("TOTAL AMOUNT DUE 10/20/2026", "$2,055.40")): flow.row(label, value)
    flow.gap(); flow.prose("CUSTOMER CARE " + world.known("1-800-600-5050") + ". PAETEC AND EARTHLINK BUSINESS ACCOUNTS: YOUR REMITTANCE ADDRESS HAS CHANGED.")
    p.line(36, 640, 576, 640, dash=[2, 2]); lines(p, 54, 670, "PIEDMONT DENTAL MANAGEMENT GROUP, LLC\n" + mail.printed(), 11); lines(p, 360, 670, "ACCT NUMBER 2114400\nWINDSTREAM\nP.O. BOX 9001013\nLOUISVILLE, KY 40290-1013", 11); p.next(); head(2)
    flow = Flow(p, [(36, 540)], 70, 740, head, page=2, size=8, step=11)
    flow.head("LOCATION SUMMARY")
    for account, name, site, _ in sites: flow.row((0, account, "left"), (60, name, "left"), (250, site.printed(), "left"), (540, world.money(300, 800), "right"))
    for account, name, site, numbers in sites:
        flow.head(f"ACTIVITY FOR ACCOUNT - {account} {name} - (PIN: {world.digits(4)}): {site.printed()}")
        flow.row("MONTHLY CHARGES", bold=True); flow.row("TELEPHONE NUMBER SUMMARY", bold=True)
        if len(numbers) > 9: flow.row((12, f"{show(numbers[0])} THRU {show(numbers[-1])} (WTN)", "left"), (540, "6.00", "right"))
        else:
            for number in numbers: flow.row((12, show(number) + (" (TF)" if number[0] == "8" else " (WTN)"), "left"), (540, world.money(10, 30), "right"))
        flow.row("OTHER CHARGES AND CREDITS", bold=True); flow.row((12, "LATE FEE REVERSAL", "left"), (540, "-5.00", "right"))
        flow.head("ITEMIZED CALL DETAIL")
        for day, time, called, where, minutes, amount in world.calls(14, 9, "336", "dash"): flow.row((12, day, "left"), (60, time, "left"), (120, called, "left"), (220, where, "left"), (440, minutes, "right"), (540, amount, "right"))
        flow.end()
    p.save()
    return Truth("2114400", owned, "PIEDMONT DENTAL MANAGEMENT GROUP, LLC", mail, "2026-09-25", ["master account in each header, sub-account in each location's head", "PIN inside the head", "several service addresses", "range of which only the ends are printed", "toll-free line", "predecessors named in a notice", "called numbers in call detail"],
                 contact="CONSTANCE MBEKI", findings=["several accounts and locations on one bill"], locations=[s for _, _, s, _ in sites])


@fixture("windstream-enterprise", "single-place-groff", "groff")
def windstream_single(world, pdf):
    """Set with groff and distilled: a single place, eight digits, working and toll-free numbers in two columns with their marks, ported-in number."""
    owned = world.own("8035530660", "8035530661", "8035530664", "8035530670", "8665530660")
    home = place("1201|MAIN ST|STE 1900|COLUMBIA|SC|29201-3262", comma=True)
    calls = "\n".join("\t".join((d, t, c, w, m)) for d, t, c, w, m, _ in world.calls(22, 12, "803", "dash"))
    source = f""".po 0.7i
.ll 7.1i
.ft HB
.ps 14
WINDSTREAM ENTERPRISE
.ps 9
.ft H
.nf
.ta 3.9i 5.6i
\tACCT NUMBER\t20448810
\tINVOICE NUMBER\t78811204
\tINVOICE DATE\tDecember 8, 2025
\tDUE DATE\tJanuary 2, 2026
.sp 2
CONGAREE LAW GROUP, P.A.
{home.printed()}
.sp
.ft HB
ACCOUNT ACTIVITY
.ft H
.ta 4.2iR
PREVIOUS BALANCE\t688.20
PAYMENTS APPLIED\t\\-688.20
CURRENT CHARGES\t692.47
.sp
SERVICE ADDRESS 1201 MAIN ST STE 1900, COLUMBIA, SC 29201
CUSTOMER CARE {world.known("1-800-600-5050")}
.sp
.ft HB
TELEPHONE NUMBER SUMMARY
.ft H
.ta 3i
{show(owned[0])} (BTN)\t{show(owned[1])} (WTN)
{show(owned[2])} (WTN)\t{show(owned[3])} (NPIN)
{show(owned[4])} (TF)
.sp
.ft HB
ITEMIZED CALL DETAIL
.ft H
.ta 0.7i 1.4i 2.8i 5.2iR
{calls}
.sp
A late payment charge applies. NuVox and Broadview customers: reach us as above.
.sp 2
.ta 3.8i
CONGAREE LAW GROUP, P.A.\tWINDSTREAM
20448810\tP.O. BOX 9001013
\tLOUISVILLE, KY 40290-1013
.fi
"""
    groff(source, pdf)
    served = place("1201|MAIN ST|STE 1900|COLUMBIA|SC|29201", line=True)
    return Truth("20448810", owned, "CONGAREE LAW GROUP, P.A.", home, "2025-12-08", ["account and invoice number of eight digits", "numbers in two columns with marks behind them", "toll-free line", "predecessors named in a notice", "called numbers in call detail"], btn=owned[0], service=served)
