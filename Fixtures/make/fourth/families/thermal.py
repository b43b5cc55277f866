"""A till roll 80 mm wide, monospaced (fpdf2)."""
from kit import *
from fpdf import FPDF


def roll(b, text, font="/usr/share/fonts/opentype/courier-prime/Courier Prime.otf", size=8.6, width=226, lead=9.6):
    ls = text.strip("\n").split("\n"); f = FPDF(unit="pt", format=(width, 40 + lead * len(ls))); f.set_auto_page_break(False); f.add_page(); f.add_font("m", "", font); f.set_font("m", size=size); y = 24
    for l in ls:
        if l.strip(): f.text(10, y, l)
        y += lead
    f.output(str(b.pdf))


@bill("ooma", "till-roll-one-line-forwarding", "fpdf2")
def ooma(b):
    """Ooma Office as printed on a till roll: one number with E911 address, forwarding to a mobile, calls listed number first."""
    b.own("5102280461"); fw = b.dec("510", "909", "paren")
    b.set(account="44182077", btn="5102280461", company="Pho Lan Kitchen", billing=b.addr("1811|Park St||Alameda|CA|94501"), service=b.addr("1811|Park St||Alameda|CA|94501"), date="2026-11-03")
    b.trap("one line", "forwarded-to mobile", "narrow paper", "calls number first")
    s = f"""
       OOMA OFFICE INVOICE
  525 Almanor Ave, Sunnyvale CA
---------------------------------------
Customer Number            44182077
Invoice Date           Nov 03, 2026
Bill to
  Pho Lan Kitchen
  1811 Park St
  Alameda CA 94501
E911 address
  1811 Park St
  Alameda CA 94501
---------------------------------------
Phone number     (510) 228-0461
Office Essentials             19.95
Forwarding on busy to
                 {fw}
Regulatory compliance fee      3.15
Taxes                          4.02
TOTAL                        $27.12
Paid by card ****4418
---------------------------------------
CALLS THIS PERIOD
"""
    for x in b.calls(34, 10, ("510", "522", "ALAMEDA", "CA")): s += f"{show(x['n'], 'paren')} 10/{x['day']:02d} {x['h']:02d}:{x['m']:02d} {x['min']:>2}m\n"
    roll(b, s + f"---------------------------------------\nHelp {b.known('1-866-939-6662')}\nRefer a friend: they get 1 month\n")


@bill(None, "till-roll-prepaid-store", "fpdf2")
def prepaid(b):
    """A prepaid wireless shop's statement on a roll: two numbers, top-up PINs and order number of ten digits, the shop's own telephone, IMEI."""
    ns = b.own("3055860417", "7869030288"); o = b.dec("305", "220", "flat")
    b.set(account="KZ30417", company="YADIRA MONTES DE OCA", billing=b.addr("1220|W 49TH ST|APT 6|HIALEAH|FL|33012"), date="2026-10-29")
    b.trap("order number shaped like a telephone number", "shop telephone", "top-up PINs", "bare ten digits", "balance enquiry number")
    s = f"""
        CARIBE CELL #14
    4410 PALM AV, HIALEAH FL
      TEL {b.dec('305', '887', 'dash')}
.......................................
STATEMENT          10/29/2026
ACCT               KZ-30417
YADIRA MONTES DE OCA
1220 W 49TH ST APT 6
HIALEAH FL 33012
.......................................
LINE 1             3055860417
 UNLIMITED 30D           35.00
 INTL WALLET             10.00
 IMEI 35{b.digits(13)}
LINE 2             7869030288
 TALK+TEXT 30D           20.00
 SIM 8901{b.digits(15)}
TOP-UP PIN 4418 2207 7140 33
ORDER              {o}
.......................................
MINUTES USED
"""
    for x in b.calls(31, 10, ("305", "556", "", ""), ns): s += f"{x['day']:02d}OCT {x['h']:02d}{x['m']:02d} {show(x['n'], 'eleven')} {x['min']:>3}:{x['sec']:02d}\n"
    s += "MESSAGES\n"
    for x in b.calls(14, 10): s += f"{x['day']:02d}OCT {show(x['n'], 'eleven')} {b.r.choice(('SENT', 'RCVD'))}\n"
    roll(b, s + f".......................................\nBALANCE: DIAL {b.dec('866', '484')}\nSUM                     $65.00\nGRACIAS!\n", "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf", 8, 226, 9.4)
