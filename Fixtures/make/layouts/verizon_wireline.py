"""Verizon local exchange in the East: legacy bills with 10+3+3 accounts, summary bills with a bill number."""
from common.flow import Flow
from common.paper import ReportlabPaper, lines, logo, redact
from common.producers import distil, groff
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("verizon-wireline", "legacy-courier-10-3-3", "groff")
def legacy(world, pdf):
    """Set with groff in Courier and distilled by Ghostscript: account of 10+3+3 digits, labels above values, no name but in the remit block."""
    own = world.own("6174823316", "6174823317", "6174823329")
    calls = lambda n: "\n".join(f"  {i+1:>3}  {d}  {t:<7} {pl:<14} {num}  {m:>5}  {a:>6}" for i, (d, t, num, pl, m, a) in enumerate(world.calls(n, 4, "617", "att")))
    head = """Account Number                Bill Date           Page
617 482 3316 204 117          April 22, 2026      {} of 3
"""
    charges = "\n".join(f"""
Charges for {show(n, 'att')}
   Basic service                                      {world.money(20, 40):>8}
   FCC approved customer line charge                     6.40
   Touch tone                                            1.12
   Total for {show(n, 'att')}                             {world.money(30, 60):>8}""" for n in own)
    source = f""".pl 11i
.po 0.8i
.ll 7.2i
.nh
.na
.fam C
.ps 9
.vs 11
.nf
{head.format(1)}


     QUINCY FIRE APPLIANCE CORP
     RTE 3A AND SEA ST
     2ND FLOOR REAR
     NORTH WEYMOUTH MA 02191-1042



Account summary
   Previous charges                                     141.77
   Payment received Apr 9. Thank you.                   141.77 CR
   Balance                                                 .00
   New charges                                          152.03
   Total due by May 17, 2026                           $152.03

Telephone number for billing questions       {world.known('1 800 837-4966')}
Repair                                       {world.known('1 800 870-9999')}
Mass. D.T.C. Consumer Division               {world.known('1 617 305-3531')}
Dig Safe                                     811

Billing Telephone Number 617 482-3316


- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
Please return with payment                   Account Number
                                             617 482 3316 204 117
   QUINCY FIRE APPLIANCE CORP                Amount due   $152.03
                                             Make check payable to
                                             VERIZON
                                             PO BOX 15124
                                             ALBANY NY 12212-5124

   {world.scan_line('6174823316204117')}
.bp
{head.format(2)}
Monthly charges from Apr 22 to May 21
{charges}

Changes to your service
   617 482-3341 disconnected Apr 3                        2.16 CR
{world.decoys.append('6174823341') or ''}
.bp
{head.format(3)}
Itemized calls
Call detail for 617 482-3317
{calls(24)}

Itemized calls (continued)
Call detail for 617 482-3329
{calls(18)}
"""
    groff(source, pdf)
    return Truth("6174823316204117", own, "QUINCY FIRE APPLIANCE CORP",
                 Address(None, "RTE 3A AND SEA ST", "2ND FLOOR REAR", "NORTH WEYMOUTH", "MA", "02191-1042", "RTE 3A AND SEA ST\n2ND FLOOR REAR\nNORTH WEYMOUTH MA 02191-1042"),
                 "2026-04-22", ["two three-digit codes after the number", "labels above values in a header row", "carrier's name only in the remit block",
                                "disconnected line", "address of two crossing roads without a house number", "called numbers in call detail", "commission and repair numbers"],
                 btn=own[0])


@fixture("verizon-wireline", "summary-bill-number", "ghostscript")
def summary(world, pdf):
    """Drawn with reportlab and passed through Ghostscript: a summary bill's ten-digit bill number, an Online Account Number, phone number apart."""
    own = world.own("2129641180", "2129641182", "2129643007", "8664471180")
    raw = str(pdf) + ".raw"
    p = ReportlabPaper(raw)

    def head(page):
        p.image(470, 24, 104, 28, logo("verizon", (205, 4, 11)))
        for i, (label, value) in enumerate([("Phone Number:", "212 964-1180"), ("Account Number:", "212-964-1180-552-41Y"), ("Online Account Number:", "9900417325501"),
                                            ("Bill Number:", "7180338264"), ("Statement Date:", "11/16/2025"), ("Due Date:", "12/11/2025"), ("Page:", f"{page}/4")]):
            p.text(150, 34 + 10 * i, label, align="right", font="Helvetica-Bold"); p.text(156, 34 + 10 * i, value)

    head(1)
    box = "LOWENTHAL, DRISCOLL & OYELARAN LLP\nC/O FACILITIES\n40 FULTON ST FL 17\nNEW YORK, NY 10038-5061"
    p.box(36, 130, 260, 60, stroke=(0.6, 0.6, 0.6))
    lines(p, 44, 144, "Service location\n111 JOHN STREET SUITE 840\nNEW YORK NY 10038", 10)
    flow = Flow(p, [(36, 300)], 120, 560, head, first_top=220)
    flow.head("Your summary", size=12)
    for label in ("Prior balance", "Payments through 11/13", "Verizon charges", "Taxes, fees & other charges"): flow.row(label); redact(p, 300, flow.y - 9.5)
    flow.row("Total due", bold=True); redact(p, 300, flow.y - 9.5)
    flow.head("Contact us")
    flow.prose("Business sales and service " + world.known("1-800-941-9900") + ". Repair " + world.known("1-888-244-4440") + ". New York State Public Service Commission helpline "
               + world.known("1-800-342-3377") + ", 3 Empire State Plaza, Albany NY 12223. Relay: 711.")
    p.line(36, 590, 576, 590, dash=[1, 2])
    for i, (label, value) in enumerate([("Account Number", "212-964-1180-552-41Y"), ("Bill Number", "7180338264"), ("New charges due by", "12/11/2025")]):
        p.text(330, 612 + 10 * i, label); p.text(576, 612 + 10 * i, value, align="right")
    lines(p, 60, 670, box, 10); lines(p, 380, 670, "VERIZON\nPO BOX 4833\nTRENTON NJ 08650-4833", 10)
    p.text(60, 748, world.scan_line("212964118055241"), size=9, font="Courier")
    p.next(); head(2)
    flow = Flow(p, [(36, 260), (316, 260)], 130, 760, head, page=2)
    flow.head("Breakdown of charges", "Breakdown of charges (continued)", size=11)
    for number in own:
        title = f"{show(number, 'dash')}" + ("  Toll free service" if number.startswith("866") else "  Additional lines" if number != own[0] else "  Basic service")
        flow.row(title, bold=True)
        for item in ["Dial tone line", "Federal subscriber line charge", "Call forwarding busy/no answer", "Non-published listing", "Inside wire", "Carrier cost recovery"]: flow.row(item); redact(p, flow.columns[flow.column][0] + 226, flow.y - 9.5)
        if number.startswith("866"): flow.row("Rings to 212-964-3007")
        if number == own[2]: flow.row("Calls forwarded to " + world.decoy("646"))
        flow.gap()
    flow.head("Call detail for 212-964-1182", "Call detail for 212-964-1182 (continued)")
    for day, time, called, place, minutes, _ in world.calls(90, 11, "212", "dash"):
        flow.row((0, day, "left"), (30, time, "left"), (70, called, "left"), (140, place, "left"), (240, minutes, "right"))
    p.save()
    distil(raw, pdf)
    import os; os.remove(raw)
    return Truth("212964118055241Y", own, "LOWENTHAL, DRISCOLL & OYELARAN LLP", Address("40", "FULTON ST", "FL 17", "NEW YORK", "NY", "10038-5061"), "2025-11-16",
                 ["ten-digit bill number", "name and billing address only in the coupon", "online account number", "phone number apart from the account", "account ends in a letter", "prices under black boxes",
                  "billing address elsewhere than the service location", "C/O line", "toll-free line that rings to another line", "forward-to number", "called numbers in call detail"],
                 btn=own[0], service=Address("111", "JOHN STREET", "SUITE 840", "NEW YORK", "NY", "10038", "111 JOHN STREET SUITE 840\nNEW YORK NY 10038"))
