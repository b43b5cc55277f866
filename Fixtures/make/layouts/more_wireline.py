"""Further wireline and cable bills: accounts that are no telephone numbers, flat digits, carried lists, legacy brands."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, ReportlabPaper, lines, logo, logo_source
from common.producers import chromium, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("att-ilec", "special-billing-number", "reportlab")
def special(world, pdf):
    """Drawn with reportlab: a special billing number with a letter in the exchange; no number on the page is said to be the BTN."""
    owned = world.own("3128704400", "3128704401", "3128704416", "8475390022")
    p = ReportlabPaper(pdf)

    def head(number):
        p.text(36, 36, "AT&T Illinois", size=13, font="Helvetica-Bold")
        lines(p, 400, 30, f"Page\nAccount Number\nBilling Date", 10); lines(p, 480, 30, f"{number} of 2\n312 R05-4417 336 2\nNov 13, 2025", 10, font="Helvetica-Bold")

    head(1)
    box = "ARCHDIOCESAN HOUSING AUTHORITY OF\nGREATER CHICAGO, INC.\n1 N LA SALLE ST STE 2150\nCHICAGO, IL 60602-3910"
    lines(p, 54, 110, box, 11, size=9)
    flow = Flow(p, [(36, 255), (316, 260)], 80, 560, head, first_top=190)
    flow.head("Bill-At-A-Glance", size=11)
    for label, value in (("Previous Bill", "612.20"), ("Payment - Thank You!", "612.20CR"), ("Current Charges", "622.48")): flow.row(label, value)
    flow.row("Total Amount Due", "$622.48", bold=True); flow.row("Amount Due in Full by", "Dec 08, 2025")
    flow.prose("Billing questions " + world.known("1-800-660-3000") + ". Illinois Commerce Commission " + world.known("1-800-524-0795") + ".")
    flow.column, flow.y = 1, 190
    flow.head("Plans and Services", "Plans and Services - Continued", size=11)
    for number in owned:
        flow.head(f"Billed for {show(number, 'att')}")
        for label in ("Centrex Line", "Federal Access Charge", "911 Surcharge"): flow.row(label, world.money(1, 40))
        flow.row(f"Total Billed for {show(number, 'att')}", world.money(60, 99), bold=True)
    flow.row("Private line circuit 61.LGGS.004417..LB", "210.00")
    p.line(36, 600, 576, 600, dash=[3, 3]); lines(p, 54, 660, box, 11); lines(p, 380, 630, "Account Number 312 R05-4417 336 2\nAmount Due $622.48\n\nAT&T\nP.O. BOX 5019\nCAROL STREAM, IL 60197-5019", 11)
    p.next(); head(2)
    flow = Flow(p, [(36, 255), (316, 260)], 80, 740, head, page=2)
    flow.head("Call Charges", "Call Charges - Continued")
    for number in owned[:2]:
        flow.row(f"Calls for {show(number, 'att')}", bold=True)
        for day, time, called, place, minutes, amount in world.calls(36, 11, "312"): flow.row((0, day, "left"), (30, time, "left"), (68, place, "left"), (150, called, "left"), (255, amount, "right"))
    p.save()
    return Truth("312R054417336", owned, "ARCHDIOCESAN HOUSING AUTHORITY OF GREATER CHICAGO, INC.", Address("1", "N LA SALLE ST", "STE 2150", "CHICAGO", "IL", "60602-3910"), "2025-11-13",
                 ["special billing number: a letter in the exchange, no telephone number inside", "check digit after the 13 characters", "company name over two lines", "Billed for heads", "circuit identifier", "no billing telephone number stated", "called numbers in call detail"],
                 findings=["billing telephone number not stated"])


@fixture("frontier", "household-flat-digits", "weasyprint")
def flat(world, pdf):
    """Set with WeasyPrint: the seventeen digits in one piece, the only telephone line inside a sentence."""
    [line] = world.own("5853961162")
    box = "MR & MRS EUSTACE P DRAYCOTT\n4077 E LAKE RD\nCANANDAIGUA NY 14424"
    body = f"""<img src="{logo_source('frontier', (220, 20, 40), 34)}" width=110><table class=top><tr><td>{esc(box)}</td><td>Account number<br><b>58539611620614925</b><br>Billing date<br><b>April 16, 2026</b><br>Due<br><b>May 10, 2026</b></td></tr></table>
<h1>$58.20 is due.</h1><p>For service at 4077 E LAKE RD, CANANDAIGUA NY 14424, telephone {show(line, 'dash')}.</p>{table([('Previous balance', '$58.20'), ('Payment received 4/2, thank you', '-$58.20'), ('Unlimited Voice', '$44.99'), ('Taxes and surcharges', '$13.21'), ('New charges', '$58.20')], 'w')}
<h2>Third-party charges</h2><p>None. To block them call {world.known('1-800-921-8101')}. Frontier Communications, Attn: Privacy, PO Box 5166, Tampa, FL 33675.</p>
<h2>Calls</h2>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(12, 4, '585', 'dash')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min'))}
<div class=stub><div>{esc(box)}</div><div>Account number 58539611620614925<br>FRONTIER<br>PO BOX 740407<br>CINCINNATI OH 45274-0407</div></div><code>{world.scan_line('58539611620614925')}</code>"""
    weasyprint(page(body, "@page{size:letter;margin:44pt} .top{width:100%;margin:20pt 0} .w{width:100%} .stub{display:flex;gap:120pt;border-top:1pt dashed #000;margin-top:30pt;padding-top:14pt}"), pdf)
    return Truth("58539611620614925", [line], "MR & MRS EUSTACE P DRAYCOTT", Address("4077", "E LAKE RD", None, "CANANDAIGUA", "NY", "14424", "4077 E LAKE RD\nCANANDAIGUA NY 14424"), "2026-04-16",
                 ["17-digit account in one piece", "two people as the name", "service address and number in one sentence", "no PIN printed", "called numbers in call detail", "scan line holds the account"], btn=line,
                 service=Address("4077", "E LAKE RD", None, "CANANDAIGUA", "NY", "14424", "4077 E LAKE RD, CANANDAIGUA NY 14424"))


@fixture("comcast-business", "number-list-over-pages", "chromium")
def carried(world, pdf):
    """Printed by Chromium: seventy numbers in a four-column list that goes on over the page as continued, main number marked by an asterisk's note."""
    main = "6155204400"
    owned = world.own(main, *(f"61552044{n:02d}" for n in range(1, 45)), *(world.number("629", "801") for _ in range(24)), "8884044400")
    cells = [show(n, "paren") + ("*" if n == main else "") for n in owned]
    grid = lambda part: "<div class=grid>" + "".join(f"<span>{c}</span>" for c in part) + "</div>"
    head = "<table class=top><tr><td>Account number<br><b>8396 21 014 0288350</b></td><td>Billing date<br><b>Jun 11, 2026</b></td><td>Services from<br><b>Jun 18, 2026 to Jul 17, 2026</b></td><td class=r>Page<br><b>{} of 4</b></td></tr></table>"
    box = "MUSIC ROW SESSION PLAYERS GUILD, LOCAL 88\nATTN: HENRIETTA OSEI-BONSU\n54 MUSIC SQ E FL 2\nNASHVILLE, TN 37203-4315"
    body = f"""{head.format(1)}<h1>Hello,</h1><p>Thanks for choosing Comcast Business.</p><h2>Your bill at a glance</h2><p>For 1209 16TH AVE S, NASHVILLE, TN 37212</p>{table([('Previous balance', '$1,402.00'), ('Check payment - thank you', '-$1,402.00'), ('Regular monthly charges', '$1,322.00'), ('Taxes, fees and other charges', '$88.12'), ('Amount due Jul 02, 2026', '$1,410.12')], 'w')}
<p>Need help? business.comcast.com/help or {world.known('1-800-391-3000')}</p><div class=stub><div>{esc(box)}</div><div>Account number<br>8396 21 014 0288350<br><br>COMCAST<br>PO BOX 70219<br>PHILADELPHIA PA 19176-0219</div></div><code>{world.scan_line('8396210140288350')}</code>
<div class=brk>{head.format(2)}<h2>Comcast Business Voice</h2><p>PRI trunk 1 - 23 channels $550.00 &nbsp; Phone numbers (70)</p>{grid(cells[:36])}<p class=n>* main number of this trunk</p></div><div class=brk>{head.format(3)}<h2>Comcast Business Voice, continued</h2><p>Phone numbers (70), continued</p>{grid(cells[36:])}<h3>Voice activity</h3><p>Ported out {world.decoy('615', 'paren')} on Jun 3. Direct inward dial block released: {world.known('(615) 738-0210')} to {world.known('(615) 738-0219')}.</p></div>
<div class=brk>{head.format(4)}<h2>Call details for (615) 520-4400</h2>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(40, 6, '615', 'paren')], 'w u', ('Date', 'Time', 'Number called', 'Place', 'Min', 'Amount'), (4, 5))}</div>"""
    chromium(page(body, "@page{size:letter;margin:36pt} .top{width:100%;border-bottom:2pt solid #000;font-size:8pt} .w{width:70%} .grid{display:grid;grid-template-columns:repeat(4,1fr);gap:3pt;font-size:8pt} .brk{break-before:page} .u td,.u th{font-size:7.5pt} .n{font-size:7pt} .stub{display:flex;justify-content:space-between;border-top:1pt dashed #000;margin-top:140pt;padding-top:10pt}"), pdf)
    return Truth("8396210140288350", owned, "MUSIC ROW SESSION PLAYERS GUILD, LOCAL 88", Address("54", "MUSIC SQ E", "FL 2", "NASHVILLE", "TN", "37203-4315"), "2026-06-11",
                 ["list of seventy numbers over two pages as continued", "main number marked by an asterisk and a note", "released range and ported-out number", "service address without a label word beside it", "header row repeated on every page", "called numbers in call detail"],
                 btn=main, contact="HENRIETTA OSEI-BONSU", service=Address("1209", "16TH AVE S", None, "NASHVILLE", "TN", "37212", "1209 16TH AVE S, NASHVILLE, TN 37212"))


@fixture("spectrum", "legacy-call-list", "libreoffice")
def legacy_cable(world, pdf):
    """Exported by LibreOffice Writer: a household's bill of the former Time Warner areas, one voice line named by a call list only."""
    [line] = world.own("3155420918")
    box = "OYA KARAMANLI-BRIGGS\n218 N TOWNSEND ST APT 4-D\nSYRACUSE NY 13203"
    body = f"""<table width="100%"><tr><td><b>Spectrum</b> (formerly Time Warner Cable)</td><td>Statement Date: March 22, 2026<br>Account Number: 8358 21 104 0077209<br>Security Code: 3155</td></tr></table><p><br>{esc(box)}</p>
<p>Service At: 218 N TOWNSEND ST APT 4-D, SYRACUSE NY 13203</p><h3>Services from 03/22/26 through 04/21/26</h3>{table([('Spectrum TV Select', '64.99'), ('Spectrum Internet', '79.99'), ('Spectrum Voice', '14.99'), ('Taxes', '11.02'), ('Total Due by 04/08/26', '$170.99')])}
<h3>Voice call list for {show(line, 'paren')}</h3>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(24, 3, '315', 'paren')], '', ('Date', 'Time', 'Called', 'Place', 'Min'))}
<p>Customer service {world.known('1-833-267-6094')}; visit us at 6005 Fair Lakes Rd, East Syracuse NY 13057. Return address 4145 S. FALKENBURG RD, RIVERVIEW FL 33578-8652.</p>
<table width="100%"><tr><td>{esc(box)}</td><td>SPECTRUM<br>PO BOX 7186<br>PASADENA CA 91109-7186</td></tr></table><p>{world.scan_line('8358211040077209')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.6cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("8358211040077209", [line], "OYA KARAMANLI-BRIGGS", Address("218", "N TOWNSEND ST", "APT 4-D", "SYRACUSE", "NY", "13203", "218 N TOWNSEND ST APT 4-D\nSYRACUSE NY 13203"), "2026-03-22",
                 ["number only as the heading of its call list", "security code equals the area code and a digit", "carrier's store and return addresses", "single line: it is the main number", "called numbers in call detail"], btn=line,
                 service=Address("218", "N TOWNSEND ST", "APT 4-D", "SYRACUSE", "NY", "13203", "218 N TOWNSEND ST APT 4-D, SYRACUSE NY 13203"))


@fixture("centurylink-qwest", "qwest-brand-pages", "cairo")
def qwest(world, pdf):
    """Drawn with cairo: the older brand on the masthead, seven pages, account number with blanks only, area code once as a heading."""
    owned = world.own("5053440071", "5053440072", "5053440077", "5053440080")
    p = CairoPaper(pdf)
    sans = "Liberation Sans"

    def head(number):
        p.text(36, 40, "Qwest", size=20, font=sans + "-Bold", color=(0, 0.3, 0.6)); p.text(104, 40, "now CenturyLink", size=8)
        p.text(330, 34, f"Account Number  505 344 0071 119"); p.text(330, 46, "Bill Date  Sep 25, 2025"); p.text(576, 34, f"{number}", align="right")

    head(1)
    box = "NOB HILL VIDEO & CAMERA REPAIR\nATTN DON A TRUJILLO\n3416 CENTRAL AVE SE\nALBUQUERQUE NM 87106"
    lines(p, 54, 110, box, 11, size=9)
    flow = Flow(p, [(36, 260), (316, 260)], 80, 580, head, font=sans, first_top=190, size=8.5, step=11)
    flow.head("Monthly Account Summary", size=11)
    for label, value in (("Previous Balance", "$171.02"), ("Payments", "171.02 CR"), ("New Charges", "$174.40")): flow.row(label, value)
    flow.row("Total Amount Due by Oct 20, 2025", "$174.40", bold=True)
    flow.prose("Questions? " + world.known("1 800 244-1111") + ". Oficina en espanol " + world.known("1 800 564-1121") + ". centurylink.com")
    p.line(36, 610, 576, 610, dash=[3, 3]); p.text(36, 622, "Payment Coupon"); lines(p, 54, 660, box, 11); lines(p, 360, 640, "505 344 0071 119\n$174.40\n\nCENTURYLINK\nPO BOX 52187\nPHOENIX AZ 85072-2187", 11)
    p.text(54, 752, world.scan_line("5053440071119"), size=9, font="Liberation Mono")
    for number, line in enumerate(owned):
        p.next(); head(number + 2)
        flow = Flow(p, [(36, 540)], 80, 740, head, font=sans, page=number + 2, size=8)
        flow.head(f"Charges for {show(line, 'space')}", f"Charges for {show(line, 'space')} (continued)", size=10)
        for label in ("Business basic line", "Custom calling package", "Federal access charge", "Wire maintenance"): flow.row(label, world.money(2, 30))
        flow.row("Itemized Calls", bold=True)
        for day, time, called, place, minutes, amount in world.calls(45, 9, "505", "space"): flow.row((0, day, "left"), (60, time, "left"), (130, place, "left"), (260, called, "left"), (420, minutes, "right"), (540, amount, "right"))
    p.save()
    return Truth("5053440071119", owned, "NOB HILL VIDEO & CAMERA REPAIR", Address("3416", "CENTRAL AVE SE", None, "ALBUQUERQUE", "NM", "87106", "3416 CENTRAL AVE SE\nALBUQUERQUE NM 87106"), "2025-09-25",
                 ["older brand on the masthead", "account and telephone numbers with blanks only", "account number without a label in the coupon", "no service address printed", "called numbers in call detail"], btn=owned[0], contact="DON A TRUJILLO")
