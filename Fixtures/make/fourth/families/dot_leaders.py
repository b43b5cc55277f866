"""Dot leaders between labels and values, serif (cairo)."""
from kit import *
F = "Liberation Serif"


def dots(p, x1, x2, y, k, v, size=9, f=F):
    p.text(x1, y, k, size=size, font=f); p.text(x2, y, v, size=size, font=f, align="right")
    c = p.context; c.select_font_face(f); c.set_font_size(size); a = x1 + c.text_extents(k).x_advance + 3; z = x2 - c.text_extents(v).x_advance - 3; d = c.text_extents(".").x_advance * 1.6; n = int((z - a) / d)
    if n > 1: p.text(z - n * d, y, "." * n, size=size, font=f, spacing=d * .375)


@bill("centurylink-qwest", "leaders-and-itemized-calls-two-columns", "cairo")
def qwest(b):
    """CenturyLink (Qwest): ten digits, code and check letter; charges with leaders under each number; itemized calls in two columns; a third-party block and a new number reserved."""
    b.own("5053440182", "5053440183", "5053440190", "8772940331"); rsv = b.dec("505", "344", "att")
    b.set(account="5053440182714", btn="5053440182", company="MESA VERDE ACCOUNTING & TAX", billing=b.addr("2620|SAN MATEO BLVD NE|STE D|ALBUQUERQUE|NM|87110-3162"), service=b.addr("2620|SAN MATEO BLVD NE|STE D|ALBUQUERQUE|NM|", ), date="2026-11-01")
    b.trap("check letter", "reserved number", "toll-free", "third-party block", "service address without ZIP")
    p = CairoPaper(b.pdf); acct = "505-344-0182 714R"
    def head(n):
        p.text(36, 40, "CenturyLink", size=18, font=F + "-Bold", color=(0, .35, .2))
        for i, (k, v) in enumerate((("Account Number", acct), ("Bill Date", "November 1, 2026"), ("Page", f"{n} of 2"))): dots(p, 360, 576, 34 + 12 * i, k, v)
    head(1); block(p, 60, 110, "MESA VERDE ACCOUNTING & TAX\n2620 SAN MATEO BLVD NE STE D\nALBUQUERQUE NM 87110-3162", 12, 10, F); p.text(330, 110, "Service Address", size=8, font=F + "-Bold"); block(p, 330, 121, "2620 SAN MATEO BLVD NE STE D\nALBUQUERQUE NM", 11, 9, F); y = 190
    p.text(36, y, "Monthly Account Summary", size=12, font=F + "-Bold")
    for k, v in (("Previous Balance", "201.77"), ("Payments", "-201.77"), ("New Charges", "214.08"), ("Total Amount Due by November 22, 2026", "$214.08")): y += 14; dots(p, 36, 400, y, k, v)
    y += 30; p.text(36, y, "Summary of Your New Charges", size=12, font=F + "-Bold")
    for n in b.numbers:
        y += 18; p.text(36, y, f"Charges for {show(n, 'att')}", size=9.5, font=F + "-Bold")
        for k in (("Toll free service, rings to main line", "Usage 44 min") if n[0] == "8" else ("Business Line Plus", "Federal Access Charge", "Voice Mail")): y += 12; dots(p, 48, 500, y, k, b.money(2, 40))
    y += 24; block(p, 36, y, f"Reserved for you until January: {rsv}. Your choice of number costs nothing until it is connected.\nCustomer care {b.known('1-800-603-6000')}. Repair {b.dec('800', '573', 'one')}. Switch to Fiber: {b.dec('866', '642', 'one')}.", 11, 8.5, F)
    p.line(36, 660, 576, 660, dash=[3, 2]); block(p, 60, 690, "MESA VERDE ACCOUNTING & TAX\n2620 SAN MATEO BLVD NE STE D\nALBUQUERQUE NM 87110-3162", 11, 9, F); block(p, 380, 690, f"Account Number {acct}\nCENTURYLINK\nPO BOX 2961\nPHOENIX AZ 85062-2961", 11, 9, F)
    p.next(); head(2); y = 90; p.text(36, y, "Itemized Calls for 505 344-0182", size=11, font=F + "-Bold")
    for x0 in (36, 312):
        y = 104
        for x in b.calls(52, 10, ("505", "883", "ALBUQRQUE", "NM"), b.numbers): row(p, y, (x0, x0 + 34, x0 + 74, x0 + 150, x0 + 222, x0 + 260), (f"OCT {x['day']:02d}", f"{(x['h'] - 1) % 12 + 1}:{x['m']:02d}{'AM' if x['h'] < 12 else 'PM'}", f"{x['city']}", show(x["n"], "att"), f"{x['min']}", x["amt"]), 7.3, F, "llllrr"); y += 9.8
    p.text(36, y + 16, f"On behalf of ZeroPlus Dialing: 1 call, 4.12. Questions {b.dec('800', '456', 'one')}.", size=8.5, font=F)
    p.save()


@bill(None, "one-line-leaders-most-called", "cairo")
def oneline(b):
    """A village telephone company: one line, leaders, most-called numbers of the own exchange, seven-digit office number, calls day by day."""
    b.own("6087340219"); d = "October 31st, 2026"
    b.set(account="40218", btn="6087340219", company="Ingeborg Tollefsrud", billing=b.addr("S4410|Irish Ridge Road||Viola|WI|54664", comma=True), service=b.addr("S4410|Irish Ridge Road||Viola|WI|", line=True), date="2026-10-31")
    b.trap("one line", "most-called numbers in the own exchange", "seven-digit office number", "lifeline notice")
    p = CairoPaper(b.pdf, 595, 842); f = "EB Garamond"
    p.text(297, 50, "Kickapoo Valley Telephone Company", size=17, font=f, align="center"); p.text(297, 66, "118 North Main, Viola, Wisconsin 54664  ·  Office 627-1180  ·  Trouble 611", size=9, font=f, align="center"); p.line(60, 76, 535, 76)
    y = 104
    for k, v in (("Subscriber", "Ingeborg Tollefsrud"), ("Subscriber number", "40218"), ("Telephone", "608-734-0219"), ("Bill date", d), ("Where the line ends", "S4410 Irish Ridge Road, Viola, WI"), ("Kindly pay by", "November 20th")): dots(p, 60, 420, y, k, v, 10.5, f); y += 16
    y += 12; block(p, 80, y, "Ingeborg Tollefsrud\nS4410 Irish Ridge Road\nViola, WI 54664", 13, 10.5, f); y += 60
    for k, v in (("One-party residence line", "18.50"), ("Extended area calling", "6.00"), ("End user charge", "6.50"), ("Long distance, below", "7.14"), ("Taxes", "3.02"), ("Total", "$41.16")): dots(p, 60, 420, y, k, v, 10.5, f); y += 15
    y += 14; p.text(60, y, "You called most often", size=11, font=f + "-Bold"); y += 14
    for k in ("daughter's list, free", "Viroqua", "La Farge"): dots(p, 72, 420, y, b.dec("608", b.r.choice(("637", "625", "734")), "dash"), f"{b.r.randint(8, 40)} calls", 10, f); y += 13
    y += 12; p.text(60, y, "Long distance calls", size=11, font=f + "-Bold"); y += 14
    for x in b.calls(19, 10, ("608", "637", "VIROQUA", "WI")): row(p, y, (72, 120, 210, 330, 420), (f"10/{x['day']:02d}", f"{x['min']}.{x['sec'] // 6} min", f"{x['city'].title()} {x['st']}", show(x["n"]), x["amt"]), 9.5, f, "llllr"); y += 12.4
    block(p, 60, 790, "Remit to Kickapoo Valley Telephone Company, Box 18, Viola, WI 54664. Help with your bill: Lifeline, " + b.dec("888", "641", "one") + ".", 12, 9, f)
    p.save()
