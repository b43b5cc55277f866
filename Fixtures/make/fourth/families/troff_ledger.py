"""Typeset by troff in a fixed-width ledger (groff through Ghostscript)."""
from kit import *
def tr(text, size=9, font="CR"): return f".ft {font}\n.ps {size}\n.vs {size + 1.6}p\n.po 0.6i\n.ll 7.4i\n.nf\n" + "\n".join(("\\&" + l.replace("\\", "\\e")) if l else ".sp 1" for l in text.strip("\n").split("\n")) + "\n"


@bill(None, "coop-ledger-headings-and-toll", "groff")
def coop(b):
    """A Nebraska cooperative: ledger with number headings, toll tickets with no head, seven-digit office numbers, a party's former number, capital credits."""
    ns = b.own("3086680114", "3086680139", "3082840077"); old = b.dec("308", "668")
    b.set(account="0118", company="SANDHILLS VET SUPPLY", billing=b.addr("|RR 2 BOX 18||ARTHUR|NE|69121"), service=b.addr("312|FIR ST||ARTHUR|NE|69121"), date="2026-11-01")
    b.trap("seven-digit office numbers", "toll tickets without heads", "former number", "rural route", "own numbers as headings")
    s = f"""
CONSOLIDATED PLAINS TELEPHONE COOP                          STATEMENT
BOX 6  ARTHUR NE 69121   OFFICE 764-2210   TROUBLE 764-2299

ACCOUNT   0118                                   BILL DATE  11/01/2026
SANDHILLS VET SUPPLY                             SERVICE AT
RR 2 BOX 18                                      312 FIR ST
ARTHUR NE 69121                                  ARTHUR NE 69121

BALANCE LAST MONTH                                              118.20
PAID 10/12 CHECK 4418                                          -118.20
----------------------------------------------------------------------
308-668-0114     BUSINESS ONE PARTY                              19.75
                 SUBSCRIBER LINE CHARGE                           9.20
                 TOUCH CALLING                                    1.00
308-668-0139     BUSINESS ONE PARTY  FAX                         19.75
                 SUBSCRIBER LINE CHARGE                           9.20
308-284-0077     FOREIGN EXCHANGE OGALLALA                       33.40
                 MILEAGE 4 QUARTERS                               8.00
INTERCEPT OF {old} (SOLD TO MARV) UNTIL 12/01                0.00
----------------------------------------------------------------------
TOLL 668-0114
"""
    for x in b.calls(20, 10, ("308", "726", "GANDY", "NE"), ns): s += f"  {x['day']:>2} {x['h']:02d}{x['m']:02d} {x['city'] + ' ' + x['st']:<14} {show(x['n'])} {x['min']:>3} {x['amt']:>5}\n"
    s += "TOLL 284-0077\n"
    for x in b.calls(9, 10, ("308", "284", "OGALLALA", "NE"), ns): s += f"  {x['day']:>2} {x['h']:02d}{x['m']:02d} {x['city'] + ' ' + x['st']:<14} {show(x['n'])} {x['min']:>3} {x['amt']:>5}\n"
    emit(b, tr(s + f"----------------------------------------------------------------------\nDUE 11/20                                                       131.04\n\nCAPITAL CREDIT 2009 RETIRED  11.80. HAY FOR SALE: {b.dec('308', '764')} EVENINGS.\n"))


@bill(None, "only-calls-no-numbers", "groff")
def onlycalls(b):
    """A wholesale long-distance carrier: trunk groups and totals, call records with the called number only; no number of the account is printed."""
    b.set(account="WH204418", company="MERIDIAN CALL CENTERS LLC", billing=b.addr("400|LOCUST ST|STE 900|DES MOINES|IA|50309"), date="2026-10-31", btn=None)
    b.trap("no number of the account", "called numbers only", "trunk group ids", "circuit ids", "switch code")
    s = f"""
TRANSCOMM WHOLESALE INC                                   PAGE 1
ONE TOWER SQ  OMAHA NE 68102            BILLING {b.dec('402', '342')}

   ACCOUNT       WH-204418          INVOICE DATE   31 OCT 2026
   INVOICE       20261031-77        DUE            30 NOV 2026

   MERIDIAN CALL CENTERS LLC
   400 LOCUST ST STE 900
   DES MOINES IA 50309

   TRUNK GROUP          CALLS     MINUTES      RATE       AMOUNT
   DSM01-TG0448         41220    118204.2    0.0041       484.64
   DSM01-TG0449          8120     22071.4    0.0041        90.49
   CHI02-TG0771          1204      3318.0    0.0052        17.25
   CIRCUIT 96/HCFS/207714/TWC                              350.00
   FEDERAL USF                                             101.12
   TOTAL DUE                                             1,043.50

   SAMPLE CALL RECORDS FOR AUDIT (ONE IN A THOUSAND)
   DATE      TIME      CALLED        PLACE              SEC   TRUNK
"""
    for x in b.calls(52, 10): s += f"   10/{x['day']:02d}   {x['h']:02d}:{x['m']:02d}:{x['sec']:02d}  {x['n']}    {x['city'] + ' ' + x['st']:<16} {x['min'] * 60 + x['sec']:>5}   TG0448\n"
    emit(b, tr(s + f"\n   NOC {b.dec('888', '770')}   DISPUTES {b.dec('402', '342')}\n", 8.6))
