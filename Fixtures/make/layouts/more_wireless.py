"""Further wireless bills: Verizon in Type 3 glyphs, T-Mobile as a business statement."""
import pathlib, subprocess
from common.flow import Flow
from common.html import esc, page, table
from common.paper import lines
from common.producers import chromium
from common.registry import fixture
from common.truth import Address, Truth
from common.type3 import Type3Paper
from common.world import show


def font_file(pattern): return subprocess.run(["fc-match", "-f", "%{file}", pattern], capture_output=True, text=True).stdout


@fixture("verizon-wireless", "afp-type3-glyphs", "type3")
def type3(world, pdf):
    """Written object by object: every glyph a Type 3 procedure with a ToUnicode map, words placed one by one, labels above values."""
    owned = world.own("3043208816", "3043208817", "3043208820", "6812215003")
    users = ["Odessa Fairweather", "Kiln Shed", "Delivery Van", "Hotspot"]
    p = Type3Paper(pdf, font_file("Liberation Sans"), font_file("Liberation Sans:bold"))

    def head(number):
        p.text(36, 40, "verizon", size=18, font="Bold")
        for x, label, value in ((330, "Invoice Number", "9931840027"), (420, "Account Number", "642017739-00001"), (520, "Date Due", "03/09/26")):
            p.text(x, 30, label, size=6.5); p.text(x, 42, value, font="Bold")
        p.text(576, 56, f"Page {number} of 5", size=6.5, align="right")

    head(1)
    lines(p, 36, 60, "PO BOX 489\nNEWARK, NJ 07101-0489", 8, size=6.5)
    box = "SENECA ROCKS POTTERY & TILE CO.\nATTN ODESSA FAIRWEATHER\nRT 1 BOX 96-A\nSENECA ROCKS, WV 26884"
    lines(p, 54, 120, "KEYLINE\n/2205817403/\n" + box, 10)
    flow = Flow(p, [(320, 256)], 100, 560, head, font="Sans", first_top=130, size=8.5, step=11.5)
    flow.head("Quick Bill Summary    Jan 15 - Feb 14", size=10)
    for label in ("Previous Balance", "Payment - Thank You", "Balance Forward", "Monthly Charges", "Equipment Charges", "Surcharges", "Taxes, Governmental Surcharges & Fees"): flow.row(label, "$" + world.money(0, 200))
    flow.row("Total Charges Due by March 9, 2026", "$203.61", bold=True)
    flow.row("Questions: " + world.known("1.800.922.0204") + " or *611")
    p.line(36, 590, 576, 590)
    for i, (label, value) in enumerate([("Bill Date", "February 14, 2026"), ("Account Number", "642017739-00001"), ("Invoice Number", "9931840027")]): p.text(330, 610 + 11 * i, label); p.text(450, 610 + 11 * i, value)
    lines(p, 54, 660, box, 10); lines(p, 340, 690, "PO BOX 25505\nLEHIGH VALLEY, PA 18002-5505", 10); p.text(54, 740, world.scan_line("64201773900001"), size=9)
    for number, (line, user) in enumerate(zip(owned, users)):
        p.next(); head(number + 2)
        flow = Flow(p, [(36, 540)], 80, 750, head, font="Sans", page=number + 2, size=7.5)
        flow.row(f"Summary for {user}: {show(line)}", bold=True, size=10)
        for label in ("Business Unlimited Start 5G", "Line access discount", "Federal Universal Service Charge", "Regulatory Charge"): flow.row(label, "$" + world.money(0, 40))
        flow.gap(); flow.row(f"Detail for {user}: {show(line)}", bold=True, size=10)
        for day, time, called, place, minutes, _ in world.calls(30 if number < 3 else 0, 2, "304", "dash"):
            flow.row((0, day, "left"), (60, time, "left"), (120, called, "left"), (220, "Peak", "left"), (290, place, "left"), (480, minutes, "right"), (540, "--", "right"))
    p.save()
    return Truth("64201773900001", owned, "SENECA ROCKS POTTERY & TILE CO.", Address(None, "RT 1 BOX 96-A", None, "SENECA ROCKS", "WV", "26884", "RT 1 BOX 96-A\nSENECA ROCKS, WV 26884"), "2026-02-14",
                 ["Type 3 glyphs, blanks only as gaps", "labels above values, invoice before account", "rural route box as the address", "carrier's return address stands first", "KEYLINE and barcode text over the name", "no service address printed", "called numbers in call detail"], contact="ODESSA FAIRWEATHER")


@fixture("t-mobile", "business-account-details", "chromium")
def business(world, pdf):
    """Printed by Chromium: a business statement of forty lines in three narrow columns, connected devices and removed lines among them."""
    voice = world.own(*(world.number("316", "749") for _ in range(27)))
    data = world.own(*(world.number("316", "200") for _ in range(9)))
    removed = [world.decoy("316", "paren") for _ in range(4)]
    entries = [(show(n, "paren"), "Voice") for n in voice] + [(show(n, "paren"), "Mobile Internet") for n in data] + [(r + " - Removed", "Voice") for r in removed]
    world.random.shuffle(entries)
    third = -(-len(entries) // 3)
    columns = "".join(f"<div>{table([('Account', '', '-')] * (i == 0) + [(n, k, '$' + world.money(0, 50)) for n, k in entries[i * third:(i + 1) * third]], 'u', ('Line', 'Type', 'Total'))}</div>" for i in range(3))
    head = "<div class=h><span>Bill period<br><b>Aug 21, 2026 - Sep 20, 2026</b></span><span>Account<br><b>204477318</b></span><span>Invoice<br><b>204477318-07</b></span><span>Page<br><b>{} of 4</b></span></div>"
    box = "Flint Hills Wind Technicians, LLC\nAttn Fleet Office\n9220 E Douglas Ave Bldg 1200\nWichita KS 67207-1270"
    body = f"""{head.format(1)}<h1>Hi, Flint Hills Wind.</h1><h2>Bill issue date Sep 21, 2026</h2><p>TOTAL DUE <b>$1,733.10</b> by Oct 14, 2026</p><p>Team of Experts {world.known('1-844-428-9675')}, 611, or {world.known('1-800-937-8997')}</p>
<div class=brk>{head.format(2)}<h2>THIS BILL SUMMARY</h2><div class=cols>{columns}</div></div><div class=brk>{head.format(3)}<h2>Usage details - Talk</h2><h3>{show(voice[3], 'paren')}</h3>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(38, 9, '316', 'paren')], 'u', ('Date', 'Time', 'Who', 'Where', 'Minutes'))}</div>
<div class=brk>{head.format(4)}<p>Detach and mail with your check payable to T-Mobile.</p><table class=top><tr><td>{esc(box)}</td><td>T-MOBILE<br>PO BOX 742596<br>CINCINNATI OH 45274-2596</td></tr></table><code>{world.scan_line('204477318')}</code></div>"""
    chromium(page(body, "@page{size:letter;margin:36pt} .h{display:flex;gap:26pt;justify-content:flex-end;font-size:7.5pt;margin-bottom:30pt} .cols{display:flex;gap:14pt} .u td,.u th{font-size:7pt;padding:1.5pt 3pt} .brk{break-before:page} .top{width:100%} h1{color:#e20074}"), pdf)
    return Truth("204477318", voice + data, "Flint Hills Wind Technicians, LLC", Address("9220", "E Douglas Ave", "Bldg 1200", "Wichita", "KS", "67207-1270", "9220 E Douglas Ave Bldg 1200\nWichita KS 67207-1270"), "2026-09-21",
                 ["thirty-six lines in three narrow columns", "removed lines shuffled among them", "data-only lines", "greeting shortens the name", "invoice number holds the account number", "name and address only on the last page", "ATTN line that names no person", "no service address printed", "called numbers in call detail"],
                 findings=["data-only line"])
