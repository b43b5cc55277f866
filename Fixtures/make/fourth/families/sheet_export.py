"""A spreadsheet's print-out: ruled grid, small type, column letters left off (fpdf2)."""
from kit import *
from fpdf import FPDF
FONTS = {"r": "/usr/share/fonts/truetype/roboto/unhinted/RobotoCondensed-Regular.ttf", "rb": "/usr/share/fonts/truetype/roboto/unhinted/RobotoCondensed-Bold.ttf"}


class Sheet(FPDF):
    def __init__(s, fmt="letter", orient="P", size=8):
        super().__init__(orientation=orient, unit="pt", format=fmt); s.set_margins(28, 30); s.set_auto_page_break(True, 34); s.add_font("r", "", FONTS["r"]); s.add_font("r", "B", FONTS["rb"]); s.sz = size; s.add_page(); s.set_font("r", size=size)
    def put(s, widths, cells, bold=False, fill=None, border=1, h=12, align=""):
        s.set_font("r", "B" if bold else "", s.sz)
        if fill: s.set_fill_color(*fill)
        for i, (w, c) in enumerate(zip(widths, cells)): s.cell(w, h, str(c), border=border, fill=bool(fill), align={"r": "R", "c": "C"}.get(align[i:i + 1], "L"))
        s.ln(h)
    def say(s, text, bold=False, size=None, h=12):
        s.set_font("r", "B" if bold else "", size or s.sz)
        for l in text.split("\n"): s.cell(0, h, l); s.ln(h)


@bill("vonage-business", "spreadsheet-did-list-bare-digits", "fpdf2")
def vonage(b):
    """Vonage Business as a sheet: DIDs as bare ten digits in two blocks of columns abreast, location column, one-time porting rows, virtual receptionist and fax numbers."""
    A = b.lines("678", "297", 17); C = b.lines("470", "319", 11); T = b.own("8557710418")
    pend = b.dec("678", "401", "flat"); b.set(account="1044182", company="Peachtree Moving & Storage Co.", billing=b.addr("1940|Howell Mill Rd NW|Unit C|Atlanta|GA|30318", comma=True), date="2026-10-27")
    b.trap("bare ten digits", "two blocks abreast", "pending port", "previous provider's account number")
    f = Sheet(); f.say("VONAGE BUSINESS", True, 16, 20); f.say("Vonage Business, 3200 Windy Hill Road, Atlanta GA   Support " + b.known("1-866-901-0242"))
    for k, v in (("Account Number", "1044182"), ("Invoice Number", "INV-7714420"), ("Invoice Date", "10/27/2026"), ("Amount Due", "$702.16")): f.put((110, 150), (k, v), border=1)
    f.ln(8); f.say("Bill To\nPeachtree Moving & Storage Co.\n1940 Howell Mill Rd NW Unit C\nAtlanta, GA 30318"); f.ln(6)
    w = (44, 96, 92, 46); f.put(w + w, ("Line", "DID", "Extension", "Charge") * 2, True, (220, 230, 240), align="lllrlllr"); ns = A + C + T; half = (len(ns) + 1) // 2
    lab = lambda i: b.r.choice(("Dispatch", "Sales", "Claims", "Warehouse", "Crew", "Fax", "Reception")) + f" {200 + i}"
    for i in range(half):
        l = (i + 1, ns[i], lab(i), b.money(10, 30)); r = (i + 1 + half, ns[i + half], lab(i + half), b.money(10, 30)) if i + half < len(ns) else ("", "", "", ""); f.put(w + w, l + r, align="lllrlllr")
    f.ln(8); f.put((460, 96), ("One-time charges", "Amount"), True, (220, 230, 240), align="lr"); f.put((460, 96), (f"Port request {pend} from Cypress Comm. acct 0044182077 (in progress)", "0.00"), align="lr"); f.put((460, 96), ("Virtual receptionist setup", "14.99"), align="lr"); f.put((460, 96), ("Regulatory recovery, E911, taxes", "88.02"), align="lr"); f.put((460, 96), ("TOTAL", "702.16"), True, align="lr")
    f.ln(8); f.put((70, 50, 90, 90, 130, 60, 66), ("Date", "Time", "From DID", "To", "Place", "Minutes", "Cost"), True, (220, 230, 240), align="lllllrr")
    for x in b.calls(60, 10, ("404", "355", "ATLANTA", "GA"), ns): f.put((70, 50, 90, 90, 130, 60, 66), (f"2026-10-{x['day']:02d}", f"{x['h']:02d}:{x['m']:02d}", b.r.choice(A), show(x["n"], "eleven"), f"{x['city']} {x['st']}", x["min"], x["amt"]), align="lllllrr", h=10.5)
    f.output(str(b.pdf))


@bill(None, "trunk-dids-status-words-sheet", "fpdf2")
def trunk(b):
    """A SIP trunk provider's sheet: E.164 numbers with status words, quarantined and released rows, trunk's pilot, from/to call records with both numbers, no BTN."""
    A = b.lines("720", "441", 12) + b.lines("303", "848", 6); rel = [b.dec("720", "441", "e164") for _ in range(3)]; req = b.dec("719", "301", "e164")
    b.set(account="AC4418B207", company="Cairn Telehealth Co", billing=b.addr("1801|Wewatta St|Fl 11|Denver|CO|80202", comma=True), date="2026-10-31")
    b.trap("+1 numbers", "status words", "both numbers in call records", "own numbers in call records' columns", "no service address")
    f = Sheet("letter", "L", 8); f.say("SWITCHYARD SIP  -  monthly usage statement", True, 14, 20)
    f.put((90, 160, 90, 160), ("account_id", "AC4418B207", "invoice_date", "2026-10-31"), fill=(245, 245, 245)); f.put((90, 160, 90, 160), ("customer", "Cairn Telehealth Co", "invoice_no", "SY-20261031-881"), fill=(245, 245, 245)); f.put((90, 160, 90, 160), ("address", "1801 Wewatta St Fl 11", "total_due", "411.08 USD"), fill=(245, 245, 245)); f.put((90, 160, 90, 160), ("", "Denver, CO 80202", "support", b.dec("888", "914", "e164")), fill=(245, 245, 245)); f.ln(8)
    w = (120, 110, 110, 130, 80); f.put(w, ("number", "status", "trunk", "cnam", "mrc_usd"), True, (210, 220, 210), align="llllr")
    rows = [(show(n, "e164"), "in_service", "den-1", b.r.choice(("CAIRN TELEHEALTH", "CAIRN NURSE LINE")), "1.00") for n in A] + [(r, "released 10/11", "", "", "0.35") for r in rel] + [(req, "port_in_submitted", "den-1", "", "0.00")]; b.r.shuffle(rows)
    for r in rows: f.put(w, r, align="llllr", h=11)
    f.add_page(); w = (110, 110, 110, 60, 60, 70, 90); f.put(w, ("start_utc", "calling", "called", "dir", "sec", "rate", "cost"), True, (210, 220, 210), align="llllrrr")
    for x in b.calls(74, 10, None, ()):
        o = b.r.choice(A); out = b.r.random() < .6; f.put(w, (f"10-{x['day']:02d} {x['h']:02d}:{x['m']:02d}:{x['sec']:02d}", show(o if out else x["n"], "e164"), show(x["n"] if out else o, "e164"), "out" if out else "in", x["min"] * 60 + x["sec"], "0.0049", x["amt"]), align="llllrrr", h=10.5)
    f.output(str(b.pdf))


@bill(None, "fleet-wireless-serials-and-orders", "fpdf2")
def fleet(b):
    """A fleet tracker's wireless bill: one row per device with number, unit, serial of ten digits, ICCID; suspended units; driver's mobile numbers that are not of the account."""
    A = b.lines("918", "260", 19) + b.lines("539", "302", 6); S = b.lines("918", "260", 2)
    b.set(account="55220", company="Cimarron Oilfield Rentals LP", billing=b.addr("4302|S 129th E Ave||Tulsa|OK|74134", comma=True), date="2026-11-08", contact="Shay Littlecloud", debatable=[f"+1{n} is suspended (seasonal) and billed a hold fee: counted" for n in S])
    b.trap("serials of ten digits", "drivers' mobiles beside own numbers", "suspended units", "deactivated unit", "data-only lines", "order numbers")
    f = Sheet("letter", "L", 7.6); f.say("RigTrak Telematics - wireless invoice", True, 14, 20); f.say("RigTrak Telematics, 100 Industrial Loop, Enid OK 73701   Billing " + b.dec("580", "234") + "   Orders " + b.dec("800", "722"))
    f.put((100, 180, 100, 180), ("Customer no.", "55220", "Invoice date", "11/08/2026")); f.put((100, 180, 100, 180), ("Bill to", "Cimarron Oilfield Rentals LP", "Invoice no.", "RT-118204")); f.put((100, 180, 100, 180), ("Attn", "Shay Littlecloud", "Order no.", b.dec("918", "200", "flat"))); f.put((100, 180, 100, 180), ("", "4302 S 129th E Ave", "Due", "12/08/2026")); f.put((100, 180, 100, 180), ("", "Tulsa, OK 74134", "Total", "$612.40")); f.ln(8)
    w = (40, 90, 80, 84, 120, 110, 90, 60, 52); f.put(w, ("Unit", "Device number", "Serial", "Status", "ICCID", "Driver", "Driver's phone", "MB", "Charge"), True, (235, 225, 200), align="lllllllrr")
    rows = [(n, "Active") for n in A] + [(n, "Suspended") for n in S]; b.r.shuffle(rows); rows.insert(9, (None, "Deactivated 10/20"))
    for i, (n, st) in enumerate(rows): f.put(w, (f"R{101 + i}", show(n) if n else b.dec("918", "260"), "4" + b.digits(9), st, "8901" + b.digits(15), b.r.choice(("T. Ruiz", "Bo Hatcher", "K. Sixkiller", "pool", "J. Yeager")), b.dec("918", "640") if i % 3 == 0 else "", b.r.randint(1, 400), b.money(9, 25) if st == "Active" else "4.00"), align="lllllllrr", h=11.5)
    f.output(str(b.pdf))
