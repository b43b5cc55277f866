"""AT&T local exchange: bills with the 13-digit account and its check digit."""
from common.flow import Flow
from common.paper import CairoPaper, lines, logo
from common.producers import groff
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("att-ilec", "fake-bold-two-columns", "cairo")
def two_columns(world, pdf):
    """Drawn with cairo: two newspaper columns, bold text drawn twice, the carrier's name a picture."""
    main, second, third, removed = world.own("4153982207", "4153982209", "4157880431", "4153982214")
    p = CairoPaper(pdf)
    bold, sans = "Liberation Sans-Bold", "Liberation Sans"
    box = "PACIFIC COAST UPHOLSTERY & SUPPLY, INC.\nATTN ACCOUNTS PAYABLE\nPO BOX 22817\nSAN FRANCISCO CA 94122-0817"

    def head(page):
        p.image(36, 24, 62, 26, logo("at&t", (0, 120, 190)))
        p.text(300, 32, "Page", size=8); p.text(300, 42, f"{page} of 3", size=8, font=bold, double=True)
        p.text(370, 32, "Account Number", size=8); p.text(370, 42, "415 398-2207 114 6", size=8, font=bold, double=True)
        p.text(490, 32, "Billing Date", size=8); p.text(490, 42, "Aug 19, 2026", size=8, font=bold, double=True)
        p.line(36, 54, 576, 54, 1.2)

    head(1)
    lines(p, 60, 96, box, 11, size=9)
    flow = Flow(p, [(36, 250), (316, 260)], 80, 560, head, font=sans, first_top=190)
    flow.head("Bill-At-A-Glance", size=12, double=True)
    for label, value in [("Previous Bill", "288.14"), ("Payment Received 8-02", "288.14CR"), ("Adjustments", ".00"), ("Balance", ".00"),
                         ("Current Charges", "301.77")]: flow.row(label, value)
    flow.row("Total Amount Due", "$301.77", bold=True, double=True)
    flow.row("Amount Due in Full by", "Sep 11, 2026")
    flow.head("Billing Summary", size=12, double=True)
    flow.row("Questions? Call: " + world.known("1 800 750-2355"))
    for label, value in [("Plans and Services", "274.20"), ("Call Charges", "7.57"), ("Surcharges and Other Fees", "20.00")]: flow.row(label, value)
    flow.row("Total Current Charges", "301.77", bold=True, double=True)
    flow.head("News You Can Use")
    flow.prose("Moving your office? Call " + world.decoy("888", "att") + " at least ten days ahead. To report a repair dial 611 or "
               + world.known("1 800 332-1321") + ". Relay service: dial 711.")
    flow.column, flow.y = 1, 80
    flow.head("Plans and Services", "Plans and Services - Continued", double=True)
    flow.row("Monthly Service - Aug 19 thru Sep 18", bold=True)
    for number in (main, second, third):
        flow.head(f"Charges for {show(number, 'att')}", f"Charges for {show(number, 'att')} - Continued")
        for item in ["Measured Rate Business Line", "Federal Subscriber Line Charge", "Call Forwarding", "Caller ID", "Three Way Calling",
                     "Inside Wire Maintenance", "Hunting Service", "Voice Mail", "Complete Choice Discount"]: flow.row(item, world.money())
        flow.row(f"Total Charges for {show(number, 'att')}", world.money(60, 120), bold=True)
    flow.head("Additions and Changes to Service")
    flow.row("Order R1184402 effective Aug 12"); flow.row("Removed line " + show(removed, "att"), "4.11CR")
    world.decoys.append(removed)
    flow.head("Call Charges", "Call Charges - Continued", double=True)
    for number in (second, main):
        flow.row(f"Calls from {show(number, 'att')}", bold=True)
        for day, time, called, place, minutes, amount in world.calls(34, 8, "415"):
            flow.row((0, day, "left"), (28, time, "left"), (62, place, "left"), (142, called, "left"), (225, minutes, "right"), (250, amount, "right"))
    flow.head("Surcharges and Other Fees")
    for label, value in world.taxes(6): flow.row(label, value)
    flow.end()
    p.line(36, 600, 576, 600, dash=[3, 3])
    p.text(306, 610, "Return bottom portion with your check in the enclosed envelope", size=6.5, align="center")
    p.text(380, 634, "Account Number"); p.text(576, 634, "415 398-2207 114 6", font=bold, align="right", double=True)
    p.text(380, 646, "DUE BY"); p.text(576, 646, "Sep 11, 2026", font=bold, align="right", double=True)
    p.text(380, 658, "Amount Enclosed"); p.text(576, 658, "$ ______", align="right")
    lines(p, 60, 690, box, 10)
    lines(p, 380, 690, "AT&T\nPO BOX 5025\nCAROL STREAM IL 60197-5025", 10)
    p.text(60, 760, world.scan_line("41539822071146"), size=9, font="Liberation Mono")
    p.save()
    return Truth("4153982207114", [main, second, third], "PACIFIC COAST UPHOLSTERY & SUPPLY, INC.",
                 Address(None, "PO BOX 22817", None, "SAN FRANCISCO", "CA", "94122-0817", "PO BOX 22817\nSAN FRANCISCO CA 94122-0817"), "2026-08-19",
                 ["check digit after the 13-digit account", "bold text drawn twice", "section heads carried over a column as Continued", "removed line",
                  "ATTN line that names no person", "coupon on the last page only", "called numbers in call detail", "scan line holds the account"], btn=main)


@fixture("att-ilec", "single-line-no-heads", "groff")
def single_line(world, pdf):
    """Set with groff and distilled by Ghostscript: a single-line account, whose only section heads are the bill's own."""
    [main] = world.own("2547723168")
    rows = [("Unlimited Business Line", "52.00"), ("Federal Subscriber Line Charge", "9.20"), ("AT&T Maintenance Plan", "11.00"), ("Call Block", "7.00")]
    calls = "\n".join("\t".join((d, t, n, pl, m, a)) for d, t, n, pl, m, a in world.calls(58, 1, "254"))
    dots = "\n".join(f"{a}\x01{b}\n.br" for a, b in rows + world.taxes(5))
    head = ".ta 3.6i 6.9iR\n\\fBAT&T Texas\\fP\tAccount Number\t\\fB254 772-3168 481 9\\fP\n.br\n\tBilling Date\t\\fBJan 7, 2026\\fP\n.br\n\tPage\t{} of 2\n.br\n.sp 1\n"
    source = f""".pl 11i
.po 0.75i
.ll 7i
.nh
.na
.ps 9
.vs 11
.fam H
{head.format(1)}.in 0.4i
BRAZOS VALLEY LARGE ANIMAL CLINIC P.C.
.br
2204 W STATE HWY 6 BLDG 3
.br
WACO, TX 76710-5512
.in 0
.sp 2
\\fB\\s+4Bill-At-A-Glance\\s-4\\fP
.br
.lc .
.ta 5iR
Previous Bill\x0192.11
.br
Payment\x0192.11CR
.br
Total Amount Due\x01\\fB$98.62\\fP
.br
Amount Due in Full by\x01Jan 30, 2026
.sp 1
\\fB\\s+2Plans and Services\\s-2\\fP
.br
{dots}
.sp 1
Service Address: 2204 W STATE HWY 6 BLDG 3, WACO TX
.sp 1
.ll 5i
To order service or ask about this bill call {world.known("1-800-321-2000")}. Repair {world.known("1-800-286-8313")}. Texas relay
{world.known("1-800-735-2989")}. The Public Utility Commission of Texas answers complaints at {world.known("1-888-782-8477")},
P.O. Box 13326, Austin, TX 78711-3326.
.ll 7i
.sp 3
\\fIDetach and return this stub\\fP
.br
.ta 3.6i 6.9iR
\tAccount Number\t254 772-3168 481 9
.br
\tTotal Amount Due\t$98.62
.sp 1
.ta 3.6i
BRAZOS VALLEY LARGE ANIMAL CLINIC P.C.\tAT&T
.br
2204 W STATE HWY 6 BLDG 3\tP.O. BOX 105414
.br
WACO, TX 76710-5512\tATLANTA GA 30348-5414
.bp
{head.format(2)}\\fB\\s+2Call Charges\\s-2\\fP
.br
\\fBAT&T Long Distance - direct dialed calls\\fP
.sp 0.5
.ta 0.6i 1.3i 2.7i 4.6iR 5.6iR
.nf
{calls}
.fi
"""
    groff(source, pdf)
    return Truth("2547723168481", [main], "BRAZOS VALLEY LARGE ANIMAL CLINIC P.C.",
                 Address("2204", "W STATE HWY 6", "BLDG 3", "WACO", "TX", "76710-5512"), "2026-01-07",
                 ["single line: only the account number shows it", "check digit after the 13-digit account", "dot leaders", "service address without a ZIP",
                  "called numbers in call detail", "commission and relay numbers in notices", "highway address"], btn=main,
                 service=Address("2204", "W STATE HWY 6", "BLDG 3", "WACO", "TX", None, "2204 W STATE HWY 6 BLDG 3, WACO TX"))
