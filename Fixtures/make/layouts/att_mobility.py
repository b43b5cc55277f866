"""AT&T Mobility: wireless accounts of 12 and of 9 digits."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import ReportlabPaper, lines, logo, logo_source
from common.producers import chromium
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("att-mobility", "hidden-line-text", "reportlab")
def hidden_text(world, pdf):
    """Drawn with reportlab: white one-point text beside each line's number, two-up usage pages, corporate header table."""
    area = "918"
    owned = world.own(*(world.number("918", "640") for _ in range(22)))
    users = ["RUTHANNE OSTERHOUT", "LOANER 1", "DESHAWN PRICE", "MARIBEL ECHEVERRIA", "DISPATCH IPAD 02", "K. VAN DER BERG", "SHOP FLOOR MODEM",
             "BARTHOLOMEW QUIGLEY-ST...", "TRUCK 14", "TRUCK 15", "TRUCK 16"] * 2
    p = ReportlabPaper(pdf)
    account, invoice = "287301946552", "287301946552X06112026"

    def head(number):
        p.image(36, 22, 70, 30, logo("AT&T", (0, 159, 219)))
        for i, (label, value) in enumerate([("Page:", f"{number} of 6"), ("Issue Date:", "Jun 3, 2026"), ("Account Number:", account),
                                            ("Foundation Account:", "02744190"), ("Purchase Order:", "4500117206"), ("Invoice:", invoice)]):
            p.text(400, 30 + 9 * i, label, size=7.5); p.text(580, 30 + 9 * i, value, size=7.5, align="right")

    head(1)
    lines(p, 54, 120, "GREEN COUNTRY PIPELINE INSPECTION SERVI\nATTN: RUTHANNE OSTERHOUT\n1900 S COUNTY ROAD 193\nTULSA, OK 74107-2231", 10)
    flow = Flow(p, [(36, 250), (322, 254)], 100, 540, head, first_top=200)
    flow.head("Account Summary", size=11)
    for label, value in [("Your last bill", "$1,904.23"), ("Payment, May 20 - Thank you!", "-$1,904.23"), ("Remaining balance", "$0.00")]: flow.row(label, value)
    flow.head("Service Summary", size=11)
    for label, value in [("Wireless", "$1,888.90"), ("Total services", "$1,888.90")]: flow.row(label, value)
    flow.row("Total due", "$1,888.90", bold=True, size=10); flow.row("Please pay by:", "Jun 28, 2026")
    flow.column, flow.y = 1, 200
    flow.prose("Ways to pay and manage your account: business.att.com or call " + world.known("800.331.0500") + " or 611 from your wireless phone. "
               "TTY: " + world.known("866.241.6567") + ". Correspondence: AT&T Mobility, PO Box 1809, Paramus, NJ 07653-1809. Do not send payments.")
    p.line(36, 590, 576, 590, dash=[2, 2])
    lines(p, 54, 640, "GREEN COUNTRY PIPELINE INSPECTION SERVI\n1900 S COUNTY ROAD 193\nTULSA, OK 74107-2231", 10)
    for i, (label, value) in enumerate([("Account number:", account), ("Total due:", "$1,888.90"), ("Amount enclosed:", "$ ______")]):
        p.text(380, 610 + 10 * i, label); p.text(576, 610 + 10 * i, value, align="right")
    lines(p, 380, 680, "AT&T MOBILITY\nPO BOX 6463\nCAROL STREAM, IL 60197-6463", 10)
    p.text(60, 740, "9990000" + account + "00000188890000001888909", size=9, font="Courier")
    p.next(); head(2)
    flow = Flow(p, [(36, 540)], 110, 760, head, page=2)
    flow.head("Service summary by line", "Service summary by line, continued", size=11)
    flow.row((0, "Number", "left"), (120, "User", "left"), (300, "Page", "right"), (380, "Plans", "right"), (460, "Equipment", "right"), (540, "Total", "right"), bold=True)
    for i, number in enumerate(owned):
        y = flow.y
        flow.row((0, show(number, "dot"), "left"), (120, users[i], "left"), (300, str(4 + i // 8), "right"), (380, "$" + world.money(), "right"),
                 (460, "$" + world.money(), "right"), (540, "$" + world.money(), "right"))
        p.text(36, y + 1, f"[[{number}||{number}]]", size=1, color=(1, 1, 1))
    flow.row("Total", "$1,888.90", bold=True); flow.end()
    for start in (3,):
        p.next(); head(start)
        flow = Flow(p, [(36, 260), (312, 264)], 110, 760, head, page=start, size=6.5, step=8)
        for i, number in enumerate(owned[:9]):
            flow.head(f"{show(number, 'dot')}  {users[i]}", f"{show(number, 'dot')}  {users[i]}, continued", size=8)
            flow.row((0, "Day", "left"), (40, "Time", "left"), (85, "Number called", "left"), (150, "Call to", "left"), (255, "Min", "right"), bold=True)
            for day, time, called, place, minutes, _ in world.calls(28, 5, area, "dot", "{}:{:02d}{}M"):
                flow.row((0, day, "left"), (40, time, "left"), (85, called, "left"), (150, "INCOMING CL" if world.random.random() < .4 else place, "left"), (255, minutes.split(".")[0], "right"))
    p.save()
    return Truth(account, owned, "GREEN COUNTRY PIPELINE INSPECTION SERVI",
                 Address("1900", "S COUNTY ROAD 193", None, "TULSA", "OK", "74107-2231"), "2026-06-03",
                 ["white one-point text doubles every number", "invoice number holds the account number", "foundation account and purchase order in the header table",
                  "name cut at forty letters", "name without its ATTN line in the coupon", "no service address printed", "users that are no persons",
                  "called numbers in call detail", "scan line holds the account"], contact="RUTHANNE OSTERHOUT")


@fixture("att-mobility", "consumer-stacked-labels", "chromium")
def stacked(world, pdf):
    """Printed by Chromium: a family's account of nine digits, labels stacked over values, wide table on a sideways sheet."""
    owned = world.own("5035482291", "5035482296", "9713307714")
    names = ["DELPHINE ABARCA-MOSS", "TOBIAS MOSS", "WATCH"]
    head = '<div class=h><span>Page<br><b>{}</b></span><span>Issue Date<br><b>Feb 26, 2026</b></span><span>Account Number<br><b>436018275</b></span></div>'
    mail = "DELPHINE ABARCA-MOSS\n4418 NE 72ND AVE APT 6\nPORTLAND, OR 97218"
    usage = "".join(f"<h3>{show(n, 'dot')}<br>{esc(w)}</h3>" + table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(40, 2, "503", "dot")],
                    "u", ("Day", "Time", "To/From", "Place", "Min"), ()) for n, w in zip(owned[:2], names))
    body = f"""<img src="{logo_source('at&t', (0, 168, 224))}" width=90>{head.format('1 of 3')}
<h1>Delphine, here's your bill.</h1><div class=due>Total due<br><b class=big>$186.02</b><br>AutoPay is scheduled for: Mar 20, 2026</div>
<h2>Service summary</h2>{table([('Wireless', '$186.02'), ('Page 2', ''), ('Total services', '$186.02')], 'w')}
<p class=n>Questions? {world.known('800.331.0500')} or 611 · Deaf and hard of hearing: {world.known('866.241.6567')} · att.com/support</p>
<div class=stub>{table([('Account number: 436018275', ''), ('Please include it with your check', '')])}<div class=a>{esc(mail)}</div>
<div class=b>AT&amp;T MOBILITY<br>PO BOX 6416<br>CAROL STREAM, IL 60197-6416</div><code>99900004360182750000018602000000186029</code></div>
<div class=wide>{head.format('2 of 3')}<h2>Service Activity</h2>{table([(show(n, 'dot'), w, '$' + world.money(), '-', '$' + world.money(), '$' + world.money()) for n, w in zip(owned, names)],
 'w', ('Number', 'User', 'Plan', 'Equipment', 'Surcharges & fees', 'Total'), (2, 3, 4, 5))}<p class=n>Line 1 of the plan is {names[0].title()}. Lock your number in the app before you share a Number Transfer PIN.</p></div>
<div class=brk>{head.format('3 of 3')}<h2>Usage details</h2><div class=cols>{usage}</div></div>"""
    css = """@page{size:letter;margin:40pt} @page wide{size:11in 8.5in} .wide{page:wide;break-before:page} .brk{break-before:page} .h{position:relative;text-align:right;margin-bottom:20pt}
.h span{display:inline-block;text-align:left;margin-left:24pt;font-size:8pt} .due{background:#eef6fa;padding:12pt;width:220pt;margin:10pt 0} .big{font-size:22pt} .w{width:100%} .w td{border-bottom:.5pt solid #999}
.stub{border-top:1pt dashed #333;margin-top:120pt;position:relative;padding-top:6pt;height:150pt} .a{margin:14pt 30pt} .b{position:absolute;right:20pt;top:50pt} .cols{column-count:2} .u td,.u th{font-size:6.5pt} .n{font-size:8pt;width:360pt}"""
    chromium(page(body, css), pdf)
    return Truth("436018275", owned, "DELPHINE ABARCA-MOSS", Address("4418", "NE 72ND AVE", "APT 6", "PORTLAND", "OR", "97218"), "2026-02-26",
                 ["residential account: the person is the name", "older nine-digit account", "labels stacked over values", "wearable among the lines", "landscape page inside a portrait bill",
                  "called numbers in call detail", "no service address printed"])
