"""CenturyLink in the Qwest region: accounts of ten digits, a three-digit code and at times a check letter."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, lines, logo
from common.producers import libreoffice
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("centurylink-qwest", "check-letter-columns", "libreoffice")
def check_letter(world, pdf):
    """Exported by LibreOffice Writer: check letter after the code, lines with area code in parentheses, service address in a sentence."""
    owned = world.own("6022647713", "6022647714", "6022647715", "8887447713")
    box = "SONORAN GLASS & MIRROR CO\nDBA GLASS DOCTORS OF PHOENIX\n1717 E MCDOWELL RD STE 2\nPHOENIX AZ 85006-3021"
    head = '<table width="100%"><tr><td><b>CenturyLink</b><br>centurylink.com</td><td>Bill Date<br>Account Number<br>Page</td><td>Mar 01, 2026<br>602 264-7713 482 R<br>{} of 3</td></tr></table>'
    body = f"""{head.format(1)}<p><br>{esc(box)}</p><h3>Monthly Account Summary</h3>{table([('Previous Balance', '188.40'), ('Payments - thank you', '188.40 CR'), ('New Charges', '193.27'), ('Total Amount Due', '$193.27'), ('Payment Due Date', 'Mar 27, 2026')], '')}
<h3>Summary of Your New Charges</h3>{table([('Monthly Service Charges', '151.00'), ('Service Additions and Changes', '6.50 CR'), ('Itemized Calls', '3.12'), ('Taxes, Fees and Surcharges', '45.65')], '')}
<p>Questions: {world.known('1 800 603-6000')}. Repair: {world.known('1 800 573-1311')}. Hearing impaired: {world.known('1 800 223-3131')} TTY or 711. Your service address is 1717 E MCDOWELL RD STE 2, PHOENIX AZ; tell us if this is wrong.</p>
<h3>Payment Coupon</h3><table width="100%"><tr><td>{esc(box)}</td><td>Account Number 602 264-7713 482 R<br>Amount Due $193.27<br><br>CENTURYLINK<br>PO BOX 2961<br>PHOENIX AZ 85062-2961</td></tr></table><p>{world.scan_line('6022647713482')}</p>
<p style="page-break-before:always">{head.format(2)}</p><h3>Monthly Service Charges</h3>""" + "".join(f"<p><b>Charges for {show(n, 'att')}</b></p>{table([('Business Line' if i else 'Choice Business', world.money(20, 45)), ('Federal Access Charge', '6.42'), ('Caller ID', world.money(1, 9))])}" for i, n in enumerate(owned[:3])) + f"""
<p><b>Toll Free Service {show(owned[3], 'one')}</b></p>{table([('Monthly fee', '5.00'), ('Answered on ' + show(owned[0], 'att'), '')])}
<h3>Service Additions and Changes</h3>{table([('Feb 11  Order N70338112  Removed additional line ' + world.decoy('602', 'att'), '6.50 CR'), ('Feb 11  New line at a later date: ' + world.decoy('480', 'att') + ' (pending)', '')])}
<p style="page-break-before:always">{head.format(3)}</p><h3>Itemized Calls</h3><p>Calls from {show(owned[1], 'att')}</p>{table([(d, t, p, c, m, a) for d, t, c, p, m, a in world.calls(30, 2, '602')], '', ('Date', 'Time', 'Place', 'Number', 'Min', 'Amount'), (4, 5))}"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.5cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("6022647713482", owned, "SONORAN GLASS & MIRROR CO", Address("1717", "E MCDOWELL RD", "STE 2", "PHOENIX", "AZ", "85006-3021", "1717 E MCDOWELL RD STE 2\nPHOENIX AZ 85006-3021"), "2026-03-01",
                 ["check letter after the account", "DBA line", "toll-free line answered on another line", "removed line", "pending number that is not yet on the account", "service address inside a sentence, without a ZIP", "called numbers in call detail"],
                 btn=owned[0], also=["SONORAN GLASS & MIRROR CO DBA GLASS DOCTORS OF PHOENIX"], service=Address("1717", "E MCDOWELL RD", "STE 2", "PHOENIX", "AZ", None, "1717 E MCDOWELL RD STE 2, PHOENIX AZ"))


@fixture("centurylink-qwest", "ruled-form", "cairo")
def ruled(world, pdf):
    """Drawn with cairo: a ruled form with labels in small capitals over the values, endashes in the numbers, a table turned by 90 degrees."""
    owned = world.own("2065241190", "2065241191", "2065241196")
    p = CairoPaper(pdf)

    def head(number):
        p.image(36, 24, 150, 24, logo("CenturyLink", (0, 110, 60), 34))
        for i, (label, value) in enumerate([("ACCOUNT NUMBER", "206\u2013524\u20131190 737"), ("BILL DATE", "JUL 10, 2025"), ("PAYMENT DUE", "AUG 04, 2025"), ("PAGE", f"{number} OF 2")]):
            p.box(220 + 92 * i, 24, 92, 30); p.text(224 + 92 * i, 32, label, size=5.5); p.text(224 + 92 * i, 47, value, size=8.5, font="Liberation Serif-Bold")

    head(1)
    box = "THE ROOSEVELT MONTESSORI\nCHILDREN'S HOUSE\n6818 12TH AVE NE REAR BLDG\nSEATTLE WA 98115-7711"
    lines(p, 60, 110, box, 12, size=9.5, font="Liberation Serif")
    flow = Flow(p, [(36, 330)], 90, 560, head, font="Liberation Serif", first_top=200, size=9, step=12.5)
    for title, rows in [("MONTHLY ACCOUNT SUMMARY", [("Previous Balance", "142.02"), ("Payment 06-30", "142.02 CR"), ("New Charges", "144.10")]), ("SUMMARY OF YOUR NEW CHARGES", [("CenturyLink Monthly Charges", "118.60"), ("Long distance", "1.14"), ("Taxes, fees and surcharges", "24.36")])]:
        flow.head(title, spacing=1.2)
        for label, value in rows: flow.row(label, value)
    flow.head("HOW TO REACH US", spacing=1.2)
    flow.prose("Billing " + world.known("1-800-244-1111") + "; repair " + world.known("1-800-954-1211") + "; fax " + world.decoy("206") + "; Washington UTC " + world.known("1-888-333-9882") + ", PO Box 47250, Olympia WA 98504.")
    p.turned(90, 560, 540)
    for r, row in enumerate([("LINE", "USE", "SINCE", "CHARGES")] + [(show(n, "endash"), u, s, world.money(20, 50)) for n, u, s in zip(owned, ("Main line", "Fax line", "Alarm line"), ("1998", "2004", "2011"))]):
        for x, cell in zip((0, 110, 180, 260), row): p.text(x, r * 16 - 120, cell, size=8.5, font="Liberation Serif-Bold" if r == 0 else "Liberation Serif")
    p.straight()
    p.line(36, 600, 576, 600, dash=[4, 3]); p.text(36, 612, "PAYMENT COUPON", spacing=1.2, font="Liberation Serif-Bold")
    lines(p, 60, 660, box, 11, font="Liberation Serif"); lines(p, 360, 640, "Account number 206\u2013524\u20131190 737\nAmount due $144.10\n\nCENTURYLINK\nP.O. BOX 91155\nSEATTLE, WA 98111-9255", 11, font="Liberation Serif")
    p.text(60, 750, world.scan_line("2065241190737"), size=9, font="Liberation Mono")
    p.next(); head(2)
    flow = Flow(p, [(36, 260), (316, 260)], 90, 740, head, font="Liberation Serif", page=2, size=8)
    for number in owned:
        flow.head(f"CHARGES FOR {show(number, 'endash')}", f"CHARGES FOR {show(number, 'endash')} (continued)")
        for label in ("Basic business line", "Federal access charge", "Line backer", "Directory listing"): flow.row(label, world.money(1, 30))
        flow.row("Itemized calls", bold=True)
        for day, time, called, place, minutes, amount in world.calls(25, 6, "206", "endash"): flow.row((0, day, "left"), (34, time, "left"), (76, place, "left"), (160, called, "left"), (260, amount, "right"))
    p.save()
    return Truth("2065241190737", owned, "THE ROOSEVELT MONTESSORI CHILDREN'S HOUSE", Address("6818", "12TH AVE NE", "REAR BLDG", "SEATTLE", "WA", "98115-7711", "6818 12TH AVE NE REAR BLDG\nSEATTLE WA 98115-7711"), "2025-07-10",
                 ["en dashes in the account number and the telephone numbers", "labels over values in ruled cells", "table of lines turned by 90 degrees", "company name over two lines, with an apostrophe", "letter-spaced headings", "no service address printed",
                  "called numbers in call detail"], btn=owned[0])
