"""Cable companies with a billing system of their own or a shared one: Xfinity, Spectrum Enterprise, Optimum, Suddenlink, Mediacom."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.place import place
from common.producers import chromium, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Truth
from common.world import show


@fixture("xfinity", "header-row-without-labels", "cairo")
def xfinity_row(world, pdf):
    """Drawn with cairo: account, date, service range and page in one row without labels; the service address after the word For."""
    [line] = world.own("4133880175")
    home = place("88|LAUREL PARK|UNIT 14|NORTHAMPTON|MA|01060-1122")
    served = place("88|LAUREL PARK|UNIT 14|NORTHAMPTON|MA|01060-1122")
    served.lines = "88 LAUREL PARK UNIT 14, NORTHAMPTON, MA, 01060-1122"
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p = CairoPaper(pdf)

    def head(number):
        p.image(36, 20, 66, 20, logo("xfinity", (90, 20, 200), 30))
        for x, cell in ((180, "8773 10 305 0417726"), (300, "Apr 09, 2026"), (380, "Apr 16, 2026 to May 15, 2026"), (530, f"{number} of 2")): p.text(x, 36, cell, size=8, font=bold)

    head(1)
    p.text(36, 76, "Hello Leopold Szymanski,", size=14, font=bold); p.text(36, 92, "Thank you for choosing Xfinity.", size=9)
    p.text(36, 110, "For " + served.printed(), size=8)
    flow = Flow(p, [(36, 260)], 100, 560, head, font=sans, first_top=150, size=9, step=13)
    flow.head("Your bill at a glance", size=11)
    for label, value in (("Previous balance", "$121.40"), ("EFT Payment - thank you Apr 01", "-$121.40"), ("Regular monthly charges", "$118.00"), ("Taxes, fees and other charges", "$4.12")): flow.row(label, value)
    flow.row("Please pay May 01, 2026", "$122.12", bold=True)
    p.box(330, 140, 246, 90, fill=(0.95, 0.93, 1), stroke=None)
    lines(p, 340, 158, "Need help?\nVisit xfinity.com/customersupport or call\n" + world.known("1-800-934-6489") + ". Ways to pay: " + world.known("1-800-266-2278") + ".\nAdd Xfinity Mobile: " + world.decoy("888") + ".", 13, size=8, font=sans)
    p.line(36, 600, 576, 600, dash=[2, 2]); lines(p, 54, 640, "LEOPOLD SZYMANSKI\n" + home.printed(), 11, font=sans); lines(p, 360, 640, "COMCAST\nPO BOX 70219\nPHILADELPHIA PA 19176-0219", 11, font=sans); p.text(54, 750, "8773103050417726" + "0001221200", size=9, font="Liberation Mono")
    p.next(); head(2)
    flow = Flow(p, [(36, 255), (318, 258)], 70, 740, head, font=sans, page=2, size=8, step=11)
    flow.head("Regular monthly charges"); flow.row("My Xfinity plan", "$89.00"); flow.row("Xfinity Voice Unlimited", "$29.00"); flow.row("  Number " + show(line, "paren"))
    flow.head("Calls not in your plan")
    for day, time, called, where, minutes, amount in world.calls(10, 4, "413", "paren"): flow.row((0, day, "left"), (36, called, "left"), (120, where, "left"), (220, minutes, "right"), (255, amount, "right"))
    flow.head("Taxes, fees and other charges")
    for label, value in world.taxes(5): flow.row(label, value)
    flow.head("Additional information"); flow.prose("Moving? Call us. The Massachusetts Department of Telecommunications: " + world.known("1-800-392-6066") + ", 1000 Washington St, Boston MA 02118. Hearing/speech impaired call 711.")
    p.save()
    return Truth("8773103050417726", [line], "LEOPOLD SZYMANSKI", home, "2026-04-09", ["header row without labels: account, date, service range, page", "service address after the word For with commas all through", "greeting before the name block", "the only number stands under the plan", "commission's number and address", "called numbers in call detail"],
                 btn=line, service=served)


@fixture("xfinity", "introduction-block", "weasyprint")
def xfinity_block(world, pdf):
    """Set with WeasyPrint: an introduction block of name, account and service address beside a sidebar, two voice lines, a forward-to number."""
    owned = world.own("2538801926", "2538804475")
    home = place("11820|VICKERY AVE E||TACOMA|WA|98446", comma=True)
    mail = place("|PO BOX 44910||TACOMA|WA|98448-0910")
    body = f"""<div class=intro><p class=big>Guadalupe Thistlewood</p><p>Account number<br><b>8498 35 011 2270918</b></p><p>Service address<br><b>{esc(home.printed())}</b></p><p>Billing date<br><b>September 2, 2026</b></p></div><div class=main><img src="{logo_source('xfinity', (20, 20, 20), 30)}" width=90><h2>Your bill explained</h2>
{table([('Balance from last bill', '$142.00'), ('Payment Aug 20', '-$142.00'), ('Xfinity Voice and Internet', '$135.00'), ('Taxes and fees', '$8.55'), ('Amount due Sep 23', '$143.55')], 'w')}<h3>Xfinity Voice</h3>{table([('Phone number ' + show(owned[0], 'dot'), 'Voice Premier', '$25.00'), ('Phone number ' + show(owned[1], 'dot'), 'Additional line', '$10.00'), ('Advanced forwarding to ' + world.decoy('206', 'dot'), '', '$0.00')], 'w')}
<h3>International calls</h3>{table([(d, t, c, m, a) for d, t, c, _, m, a in world.calls(8, 9, '253', 'dot')], 'w', ('Date', 'Time', 'Called', 'Min', 'Cost'), (3, 4))}<p>xfinity.com/chat or {world.known('1-800-934-6489')}. Your voice Security PIN is not printed here.</p></div>
<div class=stub><div>GUADALUPE THISTLEWOOD<br>{esc(mail.printed())}</div><div>Account number 8498 35 011 2270918<br>COMCAST<br>PO BOX 60533<br>CITY OF INDUSTRY CA 91716-0533</div></div>"""
    weasyprint(page(body, "@page{size:letter;margin:36pt} .intro{float:left;width:150pt;background:#f4f1ff;padding:10pt} .big{font-size:13pt} .main{margin-left:190pt} .w{width:100%} .stub{clear:both;border-top:1pt dashed #000;margin-top:60pt;padding-top:20pt;display:flex;justify-content:space-between}"), pdf)
    return Truth("8498350112270918", owned, "GUADALUPE THISTLEWOOD", mail, "2026-09-02", ["introduction block with labels over values", "PO box billing, street service", "two lines, no main one", "forward-to number in the voice section", "security PIN mentioned, not printed", "called numbers in call detail"],
                 service=home, findings=["billing telephone number not stated"])


@fixture("spectrum-enterprise", "master-and-locations", "reportlab")
def enterprise(world, pdf):
    """Drawn with reportlab: a master account on top, the main location under Service At, other places in the charge details."""
    main = place("900|COMMERCE PARK DR|STE 150|COLUMBUS|OH|43215", comma=True)
    sites = [(main, ["6145570100", "6145570101"]), (place("17|W HIGH ST||LONDON|OH|43140", line=True), ["7408526060"]), (place("3350|LINDEN AVE|BLDG 2|DAYTON|OH|45410", line=True), [f"93755812{n:02d}" for n in range(0, 15)])]
    owned = world.own(*(n for _, ns in sites for n in ns))
    p = ReportlabPaper(pdf)

    def head(number):
        p.text(36, 36, "Spectrum Enterprise", size=14, font="Helvetica-Bold", color=(0, 0.25, 0.5))
        for i, (label, value) in enumerate((("Invoice Date", "February 1, 2026"), ("Invoice Number", "184427701020126"), ("Master Account Number", "184427701"), ("Due Date", "February 21, 2026"), ("Security Code", "3391"))):
            p.text(330, 30 + 11 * i, label + ":", font="Helvetica-Bold"); p.text(446, 30 + 11 * i, value)
        p.text(576, 100, f"Page {number} of 3", size=7, align="right")

    head(1)
    lines(p, 36, 60, "Service At\nSCIOTO MUTUAL TITLE AGENCY\n" + main.printed(), 11)
    flow = Flow(p, [(36, 300)], 120, 560, head, first_top=150, size=9, step=13)
    flow.head("Account Summary", size=11)
    for label, value in (("Previous Balance", "$2,204.00"), ("Payments", "-$2,204.00"), ("Current Charges, 3 accounts", "$2,218.92")): flow.row(label, value)
    flow.row("Total Due", "$2,218.92", bold=True); flow.gap(); flow.prose("enterprise.spectrum.com. Service " + world.known("1-888-812-2591") + ". Billing disputes must be sent to 12405 Powerscourt Drive, St. Louis, MO 63131.")
    box = place("|PO BOX 15077||COLUMBUS|OH|43215-0077")
    p.line(36, 600, 576, 600, dash=[2, 2]); lines(p, 54, 650, "SCIOTO MUTUAL TITLE AGENCY\nATTN FERDINAND ABARA\n" + box.printed(), 11); lines(p, 340, 640, "Master Account Number 184427701\nInvoice Number 184427701020126\n\nSpectrum Enterprise\nPO BOX 223085\nPITTSBURGH PA 15251-2085", 11)
    p.text(54, 756, world.scan_line("184427701"), size=9, font="Courier"); p.next(); head(2)
    flow = Flow(p, [(36, 540)], 120, 740, head, page=2, size=8, step=11)
    flow.head("Charge Details", size=11)
    for index, (site, numbers) in enumerate(sites):
        flow.head(f"Account Number 18442780{index + 1}   " + site.printed().replace("\n", ", "))
        flow.row("PRI Voice Trunk, 23 channels" if len(numbers) > 9 else "SIP Voice Trunk", world.money(100, 400))
        if len(numbers) > 9: flow.row((12, f"TN {show(numbers[0])} through {show(numbers[-1])}", "left"), (540, "7.50", "right"))
        else:
            for number in numbers: flow.row((12, "TN " + show(number), "left"), (540, "0.50", "right"))
        flow.row("Ethernet circuit 62.KRGN.00218" + str(index) + "..CHTR", world.money(200, 600)); flow.gap()
    flow.head("Long distance usage")
    for day, time, called, where, minutes, amount in world.calls(38, 1, "614", "dash"): flow.row((0, day, "left"), (50, time, "left"), (110, called, "left"), (220, where, "left"), (440, minutes, "right"), (540, amount, "right"))
    p.save()
    return Truth("184427701", owned, "SCIOTO MUTUAL TITLE AGENCY", box, "2026-02-01", ["master account number in the header, an account for each place", "invoice number that begins with the account number", "security code", "further locations in the charge details", "range of which only the ends are printed",
                 "circuit identifiers", "billing address only in the coupon", "carrier's address in a sentence", "called numbers in call detail"], contact="FERDINAND ABARA", findings=["several accounts and locations on one bill"], service=main, locations=[site for site, _ in sites])


@fixture("spectrum-enterprise", "no-numbers-fiber", "libreoffice")
def fiber(world, pdf):
    """Exported by LibreOffice Writer: fiber and trunks without a list of numbers, labels in a table with the values below."""
    served = place("41|TURNPIKE ST||BANGOR|ME|04401")
    body = f"""<p><b>Spectrum Enterprise</b> &mdash; Invoice</p>{table([('203118746', '120744019933', 'Nov 05, 2025', 'Nov 26, 2025', '8814')], '', ('Account Number', 'Invoice Number', 'Invoice Date', 'Due Date', 'Security Code'), ())}<p>Service At<br>PENOBSCOT TIMBER SCALERS ASSN<br>{esc(served.printed())}</p>
{table([('Fiber Internet Access 200x200', '$612.00'), ('Enterprise Trunking, 12 call paths', '$180.00'), ('Voice Trunk numbers: 40', '$20.00'), ('Taxes', '$19.84')])}<p>Numbers are shown in SpectrumEnterprise.net. Questions: {world.known('1-888-812-2591')}; sales {world.decoy('877')}.</p><p><br></p>
<table width="100%"><tr><td>PENOBSCOT TIMBER SCALERS ASSN<br>TREASURER<br>{esc(served.printed())}</td><td>Spectrum Enterprise<br>PO Box 223085<br>Pittsburgh, PA 15251-2085</td></tr></table><p>{world.scan_line('203118746')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2cm} td,th{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("203118746", [], "PENOBSCOT TIMBER SCALERS ASSN", served, "2025-11-05", ["no telephone number of the customer is printed", "labels over values in a table", "security code", "title line in the name block", "abbreviated association"], service=served, findings=["no telephone numbers printed"])


@fixture("optimum", "digits-in-one-piece", "chromium")
def optimum(world, pdf):
    """Printed by Chromium: the account in one piece on the second page's head and with dashes on the first, an access code in the coupon."""
    owned = world.own("6313920088", "6313920089")
    served, mail = place("150|MOTOR PKWY|STE 401|HAUPPAUGE|NY|11788", comma=True), place("150|MOTOR PARKWAY|SUITE 401|HAUPPAUGE|NY|11788-5107")
    body = f"""<p class=r>PAGE 1 OF 2</p><div class=svc><b>Service for</b><br>Account Number: 07856-330921-02-4<br>LONG ISLAND BOAT CANVAS INC<br>{esc(served.printed())}</div><h1>Your Monthly Statement</h1>{table([('Bill Date', 'June 08, 2026'), ('Billing Period', '06/08 to 07/07'), ('Due Date', 'June 29, 2026'), ('Amount Due', '$158.70')], 'half')}
<p>Business support {world.known('866-950-3278')}, sales {world.known('866-213-7456')}. optimum.net/business</p><div class=ad>Optimum Mobile: switch today, {world.decoy('888')}</div><div class=stub><div class=s>1111 STEWART AVENUE BETHPAGE NY 11714-3581<br>CHANGE SERVICE REQUESTED</div><div class=mail>LONG ISLAND BOAT CANVAS INC<br>{esc(mail.printed())}</div>
<div class=b>Account Number 07856-330921-02-4<br>Access code 5518<br><br>OPTIMUM<br>PO BOX 371378<br>PITTSBURGH PA 15250-7378</div><code>{world.scan_line('07856330921024')}</code></div>
<div class=brk><p class=h>LONG ISLAND BOAT CANVAS INC &nbsp; Account Number 07856330921024 &nbsp; Total Amount Due $158.70 &nbsp; PAGE 2 OF 2</p><h2>Optimum Voice for Business</h2>{table([('Telephone ' + show(owned[0], 'paren'), '$29.95'), ('Telephone ' + show(owned[1], 'paren'), '$29.95'), ('Regional calls', '$0.62')], 'w')}<h2>Optimum Online for Business</h2>{table([('Ultra 50', '$89.95')], 'w')}
<h2>Calls</h2>{table([(d, t, p, c, m, a) for d, t, c, p, m, a in world.calls(20, 6, '631', 'paren')], 'w', ('Date', 'Time', 'Place', 'Number', 'Min', 'Amount'), (4, 5))}<p>Cablevision of Long Island. NYS Public Service Commission {world.known('1-800-342-3377')}.</p></div>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .r{text-align:right} .svc{margin-left:320pt} .half{width:50%} .w{width:100%} .ad{background:#ffd;padding:10pt;margin:20pt 0} .s{font-size:6pt} .mail{margin:20pt 0 0 20pt} .stub{border-top:1pt dashed #000;margin-top:120pt;padding-top:10pt;position:relative} .b{position:absolute;right:0;top:10pt} code{display:block;margin-top:40pt} .brk{break-before:page}"), pdf)
    return Truth("07856330921024", owned, "LONG ISLAND BOAT CANVAS INC", mail, "2026-06-08", ["account with and without dashes", "service block and mailing block spell the street differently", "access code in the coupon", "issuer's return address over the customer's block", "two lines, no main one", "called numbers in call detail"],
                 service=served, findings=["billing telephone number not stated"])


@fixture("optimum", "household-narrow-statement", "cairo")
def optimum_home(world, pdf):
    """Drawn with cairo on narrow paper: no bill date but a billing period and the day it was mailed, one voice line."""
    [line] = world.own("9142710633")
    home = place("5|OLD POST RD S||CROTON ON HUDSON|NY|10520-2410")
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p = CairoPaper(pdf, 460, 792)
    p.text(30, 40, "optimum.", size=18, font=bold, color=(0.9, 0.4, 0)); p.text(430, 40, "PAGE 1 OF 1", align="right", font=sans)
    lines(p, 30, 70, "Service for\nAccount Number: 07875-118406-01-9\nEUDORA N FITZGIBBON\n" + home.printed(), 12, size=9, font=sans)
    flow = Flow(p, [(30, 400)], 100, 560, None, font=sans, first_top=150, size=9, step=13)
    flow.head("Your Monthly Statement", size=12)
    for label, value in (("Statement date", "10/22/2026"), ("Billing Period", "10/22 to 11/21"), ("Due Date", "11/12/2026"), ("Previous balance", "$94.15"), ("Payment 10/08", "-$94.15"), ("Optimum Voice  " + show(line, "space"), "$24.95"), ("Optimum Internet 300", "$65.00"), ("Taxes", "$4.20"), ("Amount Due", "$94.15")): flow.row(label, value)
    flow.gap(); flow.prose("For support optimum.com/support, " + world.known("866-950-3278") + ". Text OFFERS to " + world.decoy("833", "space") + ".")
    lines(p, 30, 610, "1111 STEWART AVENUE BETHPAGE NY 11714-3581\nCHANGE SERVICE REQUESTED", 8, size=6, font=sans); lines(p, 50, 650, "EUDORA N FITZGIBBON\n" + home.printed(), 12, size=9, font=sans); lines(p, 270, 650, "OPTIMUM\nPO BOX 742698\nCINCINNATI OH 45274-2698", 12, size=9, font=sans)
    p.text(30, 760, world.scan_line("07875118406019"), size=8, font="Liberation Mono"); p.save()
    return Truth("07875118406019", [line], "EUDORA N FITZGIBBON", home, "2026-10-22", ["narrow paper", "number inside the row of charges", "issuer's return address over the customer's block", "city of three words"], btn=line, service=home)


@fixture("suddenlink", "service-information-block", "weasyprint")
def suddenlink(world, pdf):
    """Set with WeasyPrint: a Service Information block with access code and billing address, the service address further down."""
    owned = world.own("3046889170", "3046889177", "8556889170")
    mail, served = place("|PO BOX 2207||BECKLEY|WV|25802-2207"), place("410|NEVILLE ST||BECKLEY|WV|25801", comma=True)
    body = f"""<div class=top><img src="{logo_source('suddenlink', (0, 120, 190), 30)}" width=110><div><b>SERVICE INFORMATION</b><br>Account number: 07712-204418-01-6<br>Access code: 4471<br>Billing address:<br>GRANDVIEW COAL ANALYTICS LLC<br>{esc(mail.printed())}</div></div><h2>Statement for December 2025</h2>{table([('Bill date', '12/01/2025'), ('Billing period', '12/01/2025 - 12/31/2025'), ('Pay by', '12/21/2025'), ('Total', '$204.06')], 'half')}
<div class=box><b>Service address</b><br>{esc(served.printed())}</div><h3>Phone</h3>{table([('Business Phone ' + show(owned[0]) + ' (primary line)', '$39.95'), ('Business Phone ' + show(owned[1]), '$39.95'), ('Toll-free ' + show(owned[2]), '$9.95'), ('Voice mail x 2', '$0.00')], 'w')}<h3>Internet</h3>{table([('Business 200', '$99.00')], 'w')}
<h3>Long distance calls</h3>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(14, 11, '304', 'dash')], 'w', ('Date', 'Time', 'Number called', 'Place', 'Min'))}<p>Visit suddenlink.com or 24/7 support {world.decoy('877')}. Altice USA owns Suddenlink.</p><div class=stub><div>GRANDVIEW COAL ANALYTICS LLC<br>{esc(mail.printed())}</div><div>Suddenlink<br>PO Box 742535<br>Cincinnati, OH 45274-2535</div></div>"""
    weasyprint(page(body, "@page{size:letter;margin:40pt} .top{display:flex;justify-content:space-between} .half{width:50%} .w{width:100%} .box{border:1pt solid #07b;padding:6pt;width:40%} .stub{border-top:1pt dashed #000;margin-top:40pt;padding-top:16pt;display:flex;justify-content:space-between}"), pdf)
    return Truth("07712204418016", owned, "GRANDVIEW COAL ANALYTICS LLC", mail, "2025-12-01", ["access code under the account number", "billing address in the service information block", "PO box billing, street service", "toll-free line", "primary line marked behind the number", "called numbers in call detail"], btn=owned[0], service=served)


@fixture("mediacom", "local-office-on-top", "reportlab")
def mediacom(world, pdf):
    """Drawn with reportlab: the local office's address and telephone above the customer's block, a PIN on page 1, account and date in top and coupon."""
    [line] = world.own("3195573308")
    home = place("2309|12TH AVE SW||CEDAR RAPIDS|IA|52404-1705")
    p = ReportlabPaper(pdf)
    p.image(36, 20, 100, 24, logo("Mediacom", (0, 70, 140), 30)); lines(p, 36, 58, "6300 COUNCIL ST NE STE A\nCEDAR RAPIDS IA 52402\n" + world.decoy("319"), 10)
    for i, (label, value) in enumerate((("Statement Date", "07/15/2026"), ("Account Number", "8384 91 204 0337718"), ("PIN", "2084"), ("Phone", show(line, "paren")), ("Service Address", "2309 12TH AVE SW, CEDAR RAPIDS IA"), ("Due Date", "08/05/2026"))):
        p.text(330, 40 + 13 * i, label, font="Helvetica-Bold"); p.text(420, 40 + 13 * i, value)
    flow = Flow(p, [(36, 300), (360, 216)], 140, 560, None, first_top=150, size=9, step=12)
    flow.head("Summary of your account")
    for label, value in (("Previous balance", "130.22"), ("Payment 07/02", "-130.22"), ("Xtream Gold Bundle", "119.95"), ("Phone: unlimited calling", "0.00"), ("Taxes and surcharges", "11.02"), ("Amount due", "130.97")): flow.row(label, value)
    flow.gap(); flow.prose("mediacomcable.com, customer care " + world.known("1-855-633-4226") + ". Para español " + world.known("1-888-333-4039") + ".")
    flow.head("Phone usage")
    for day, time, called, where, minutes, _ in world.calls(12, 7, "319", "dash"): flow.row((0, day, "left"), (50, time, "left"), (110, called, "left"), (190, where, "left"), (300, minutes, "right"))
    p.line(36, 600, 576, 600, dash=[2, 2]); lines(p, 36, 616, "07/15/2026   8384 91 204 0337718   $130.97", 10); lines(p, 60, 660, "MILOSLAV & JUNE OCHOA\n" + home.printed(), 11); lines(p, 360, 660, "MEDIACOM\nPO BOX 5744\nCAROL STREAM IL 60197-5744", 11); p.text(60, 756, "8384912040337718" + "00013097", size=9, font="Courier"); p.save()
    served = place("2309|12TH AVE SW||CEDAR RAPIDS|IA|")
    served.lines = "2309 12TH AVE SW, CEDAR RAPIDS IA"
    return Truth("8384912040337718", [line], "MILOSLAV & JUNE OCHOA", home, "2026-07-15", ["local office's address and number above the customer's block", "PIN under the account number", "numbered street", "two persons with one family name", "service address without a ZIP", "called numbers in call detail"], btn=line, service=served)
