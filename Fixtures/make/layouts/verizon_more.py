"""Verizon Fios for a home and a shop, and desk telephones on a wireless account (One Talk)."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import ReportlabPaper, lines, logo, logo_source
from common.place import place
from common.producers import chromium, groff
from common.registry import fixture
from common.truth import Truth
from common.world import show


@fixture("verizon-fios", "one-line-header", "chromium")
def home(world, pdf):
    """Printed by Chromium: account and date inline in the head of each page, the home telephone in the middle of a bundle's lines."""
    [line] = world.own("5168831940")
    home = place("22|POTTERS LN||KINGS POINT|NY|11024", comma=True)
    box = "ANSELM V HALVORSEN\n" + home.printed()
    head = "<p class=h><b>verizon</b> &nbsp; Account: 756-218-904-0001-52 &nbsp; Bill date: March 12, 2026 &nbsp; Page {} of 2</p>"
    body = f"""{head.format(1)}<h1>Here's your March bill, Anselm</h1><p>$164.20 will be charged on April 3 by Auto Pay.</p><div class=mail>{esc(box)}</div><h3>Service address</h3><p>{esc(home.printed())}</p>
{table([('Balance from last bill', '$164.20'), ('Payment, Mar 03', '-$164.20'), ('Fios Home bundle', '$149.99'), ('Taxes and fees', '$14.21'), ('Total', '$164.20')], 'half')}<p>Chat at verizon.com/support or {world.known('1.800.837.4966')}. NY Department of Public Service {world.known('1-800-342-3377')}.</p>
<div class=stub>{esc(box)}<p>Account: 756-218-904-0001-52</p><p>Verizon<br>PO BOX 15124<br>ALBANY NY 12212-5124</p><code>{world.scan_line('756218904000152')}</code></div>
<div class=brk>{head.format(2)}<h2>Your Fios services</h2>{table([('Fios Internet 500 Mbps', '$74.99'), ('Fios TV Local', '$50.00'), (f'Home Phone: Fios Digital Voice Unlimited, {show(line, "dot")}', '$20.00'), ('Set-top box rental', '$5.00')], 'w')}
<h2>International calls</h2>{table([(d, c, p, m, a) for d, _, c, p, m, a in world.calls(9, 3, '516', 'dot')], 'w', ('Date', 'Number', 'Place', 'Min', 'Cost'), (3, 4))}
<p>Need to know: Verizon Wireless customers save with Fios; call {world.decoy('888', 'dot')}. FiOS is a registered mark.</p></div>"""
    chromium(page(body, "@page{size:letter;margin:42pt} .h{border-bottom:2pt solid #d00;padding-bottom:4pt} .mail{margin:20pt 0 30pt} .half{width:60%} .w{width:100%} .brk{break-before:page} .stub{border-top:1pt dashed #000;margin-top:90pt;padding-top:14pt}"), pdf)
    return Truth("756218904000152", [line], "ANSELM V HALVORSEN", home, "2026-03-12", ["15 digits that look like a number with a code", "account label without the word number", "the only number stands inside a line of charges", "sister company named in a notice", "called numbers in call detail"], btn=line, service=home)


@fixture("verizon-fios", "shop-four-lines", "groff")
def shop(world, pdf):
    """Set with groff and distilled: a shop's four voice lines and a toll-free number, the billing number labelled under the name block."""
    owned = world.own("9084471120", "9084471121", "9084471139", "8882601120")
    mail, served = place("|PO BOX 118||CRANFORD|NJ|07016-0118"), place("41|N UNION AVE|UNIT B|CRANFORD|NJ|07016")
    calls = "\n".join("\t".join((d, t, c, w, m)) for d, t, c, w, m, _ in world.calls(24, 7, "908", "dash"))
    source = f""".po 0.7i
.ll 7.1i
.ft HB
.ps 16
verizon
.ps 9
.ft H
.nf
.ta 4.2i 5.7i
\tAccount Number\t732-055-418-0001-06
\tBill Date\tJuly 27, 2026
\tAmount Due 8/20/26\t$289.77
.sp 2
\\0\\0\\0UNION AVENUE FRAME SHOP INC
\\0\\0\\0ATTN LUCJAN DE SOUZA
\\0\\0\\0{mail.printed().splitlines()[0]}
\\0\\0\\0{mail.printed().splitlines()[1]}
.sp
Billing Telephone Number {show(owned[0], "paren")}
.sp
.ft HB
Account Summary
.ft H
.ta 4iR
Previous Balance\t289.77
Payment Received July 14\t\\-289.77
Fios for business, Jul 27 to Aug 26\t271.00
Verizon surcharges and taxes\t18.77
.sp
Questions about your bill? verizon.com/business or {world.known("1-800-837-4966")}. Technical support {world.decoy("888")}.
.ft HB
Service address
.ft H
{served.printed()}
.sp
.ft HB
Fios Digital Voice
.ft H
.ta 2.2i 5iR
{show(owned[0], "paren")}\tBusiness Digital Voice, main line\t45.00
{show(owned[1], "paren")}\tBusiness Digital Voice\t35.00
{show(owned[2], "paren")}\tBusiness Digital Voice, fax\t35.00
{show(owned[3], "paren")}\tToll Free service\t10.00
Calls forwarded to {world.decoy("732", "paren")} when busy\t\t0.00
.sp
.ft HB
Call detail
.ft H
.ta 0.7i 1.4i 2.8i 5.2iR
{calls}
.sp 2
.ta 3.8i
UNION AVENUE FRAME SHOP INC\tVERIZON
732-055-418-0001-06\tPO BOX 4830
\tTRENTON NJ 08650-4830
.fi
"""
    groff(source, pdf)
    return Truth("732055418000106", owned, "UNION AVENUE FRAME SHOP INC", mail, "2026-07-27", ["15 digits that begin with a real area code", "toll-free line", "PO box billing, street service", "forward-to number", "fax line of the customer", "called numbers in call detail"],
                 btn=owned[0], service=served, contact="LUCJAN DE SOUZA")


@fixture("verizon-one-talk", "desk-phones-and-mobiles", "reportlab")
def one_talk(world, pdf):
    """Drawn with reportlab: desk telephones and mobiles on one wireless account, one emergency address for the desks."""
    owned = world.own("6028814400", "6028814401", "6028814402", "4803329071")
    mail, desk = place("2930|E CAMELBACK RD|STE 210|PHOENIX|AZ|85016-4412", comma=True), place("2930|E CAMELBACK RD|STE 210|PHOENIX|AZ|85016", line=True)
    p = ReportlabPaper(pdf)

    def head(number):
        p.image(36, 20, 80, 20, logo("verizon", (0, 0, 0), 30))
        for x, label, value in ((300, "Invoice Number", "6120447718"), (390, "Account Number", "542188107-00001"), (490, "Date Due", "01/08/26"), (548, "Page", f"{number}/3")):
            p.text(x, 28, label, size=6); p.text(x, 40, value, size=8, font="Helvetica-Bold")

    head(1)
    box = "ARCADIA VISION ASSOCIATES PLLC\n" + mail.printed()
    lines(p, 36, 66, "PO BOX 489\nNEWARK, NJ 07101-0489", 8, size=6); p.text(60, 102, "KEYLINE  /542188107/", size=6); lines(p, 60, 116, box, 11, size=9)
    flow = Flow(p, [(36, 300)], 100, 580, head, first_top=220, size=9, step=12)
    flow.row("Bill Date December 16, 2025", bold=True)
    for label, value in (("Previous Balance", "$201.18"), ("Payment - Thank You", "-$201.18"), ("One Talk lines", "$105.00"), ("Mobile lines", "$92.31"), ("Total Amount Due by January 08, 2026", "$197.31")): flow.row(label, value)
    flow.gap(); flow.prose("Business customer service " + world.known("1.800.922.0204") + ", from your wireless phone 611. Verizon Business Digital Voice trials: " + world.decoy("855", "dot") + ".")
    p.line(36, 620, 576, 620, dash=[2, 2]); lines(p, 60, 650, box, 11); lines(p, 360, 640, "Account Number 542188107-00001\n\nVERIZON\nPO BOX 660108\nDALLAS, TX 75266-0108", 11); p.text(60, 750, world.scan_line("54218810700001"), size=9, font="Courier")
    p.next(); head(2)
    flow = Flow(p, [(36, 540)], 70, 740, head, page=2, size=8, step=12)
    flow.head("One Talk", size=11); flow.row("E911 address " + desk.printed())
    for number, user in zip(owned[:3], ("Front desk T49G", "Optical T48S", "Auto Receptionist")): flow.row((10, show(number, "dash"), "left"), (110, user, "left"), (300, "One Talk Smart Office", "left"), (540, "$35.00", "right"))
    flow.head("Mobile lines", size=11); flow.row((10, show(owned[3], "dash"), "left"), (110, "Dr. Quintanilla", "left"), (300, "Business Unlimited Plus", "left"), (540, "$92.31", "right"))
    for number in owned:
        flow.head("Summary for " + show(number, "dash")); flow.row("Monthly charges", world.money(25, 60)); flow.row("Surcharges", world.money(1, 4))
    p.next(); head(3)
    flow = Flow(p, [(36, 255), (318, 258)], 70, 740, head, page=3)
    flow.head("Usage details"); flow.head("Voice " + show(owned[0], "dash"))
    for day, time, called, where, minutes, _ in world.calls(46, 12, "602", "dash"): flow.row((0, day, "left"), (36, time, "left"), (80, called, "left"), (150, where, "left"), (250, minutes, "right"))
    p.save()
    return Truth("54218810700001", owned, "ARCADIA VISION ASSOCIATES PLLC", mail, "2025-12-16", ["invoice number left of the account number", "desk telephones and mobiles on one account", "labels over values", "carrier's return address over the customer's block", "emergency address of the desks",
                 "due date before the bill date", "no main number", "called numbers in call detail"], service=desk)
