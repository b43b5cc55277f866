"""Eighty columns of typed capitals, page heads repeated (reportlab, Courier, one string per line)."""
from kit import *


def typed(b, pages, font="Courier", size=9.2, lead=11.2):
    p = ReportlabPaper(b.pdf)
    for i, text in enumerate(pages):
        if i: p.next()
        y = 40
        for l in text.strip("\n").split("\n"):
            if l.strip(): p.text(40, y, l, size=size, font=font)
            y += lead
    p.save()


@bill("verizon-wireline", "both-codes-additional-lines-from-to-calls", "reportlab")
def pots(b):
    """Verizon POTS: sixteen digits and a letter, heads per number, an additional-lines sentence with a comma list of suffixes, calls with from and to numbers, a referral of an old number."""
    b.own("4109978830", "4109978831", "4109978833", "4109978836", "4109970217"); old = b.dec("410", "730", "space")
    b.set(btn="4109978830", company="CHESAPEAKE UPHOLSTERY WORKS", billing=b.addr("9125|RUMSEY RD|STE 4|COLUMBIA|MD|21045"), service=b.addr("9125|RUMSEY RD|STE 4|COLUMBIA|MD|21045"), date="2026-10-07")
    b.set(account="410997883011427Y")
    b.trap("two codes and a flag letter", "additional lines", "own numbers in the from column", "referral of a former number", "collect call company's number")
    hd = lambda n: f"VERIZON                     ACCOUNT NUMBER: 410 997 8830 114 27Y       PAGE {n} OF 3\n                            BILL DATE:      OCTOBER 7, 2026\n"
    p1 = hd(1) + f"""

     CHESAPEAKE UPHOLSTERY WORKS              SERVICE ADDRESS:
     9125 RUMSEY RD STE 4                     9125 RUMSEY RD STE 4
     COLUMBIA MD 21045                        COLUMBIA MD 21045

  SUMMARY OF ACCOUNT
    PREVIOUS CHARGES                                        318.44
    PAYMENT RECEIVED SEP 24 - THANK YOU                     318.44CR
    BASIC SERVICE (BY NUMBER, PAGE 2)                       231.70
    REGIONAL AND LONG DISTANCE CALLS                         22.91
    SURCHARGES AND TAXES                                     48.60
    TOTAL DUE BY NOVEMBER 1, 2026                          $303.21

  CALLERS OF YOUR OLD NUMBER {old} ARE REFERRED TO 410 997 8830 UNTIL 12/31/26.

  QUESTIONS ABOUT YOUR BILL, CALL {b.known("1 800 837-4966")}.  REPAIR {b.known("1 888 244-4440")}.
  BEFORE YOU DIG CALL MISS UTILITY {b.known("1 800 257-7777")}.  DEAF OR HARD OF HEARING 711.
  YOUR BUSINESS CONSULTANT IS M. TREADWELL, {b.dec("443", "745", "space")}.

  ...........................................................................
     CHESAPEAKE UPHOLSTERY WORKS              ACCOUNT 410 997 8830 114 27Y
     9125 RUMSEY RD STE 4                     TOTAL DUE        $303.21
     COLUMBIA MD 21045                        VERIZON
                                              PO BOX 4830
                                              TRENTON NJ 08650-4830

  41099788301142700030321100000303210
"""
    p2 = hd(2) + """
  BASIC SERVICE - CHARGES FOR 410 997 8830
    BUSINESS LINE, MEASURED                                  41.20
    FCC LINE CHARGE                                           9.20
    CALL FORWARDING FIXED, TO 443 812 """ + "6114" + """                     5.00

  BASIC SERVICE - CHARGES FOR 410 997 0217
    BUSINESS LINE, FLAT (FAX)                                39.00
    FCC LINE CHARGE                                           9.20
    NON-PUBLISHED NUMBER                                      3.50

  ADDITIONAL LINES
    YOU ALSO HAVE THE LINES 410 997 8831, 8833 AND 8836,
    WHICH HUNT WITH 410 997 8830.
    3 ADDITIONAL BUSINESS LINES AT 28.60                     85.80
    FCC LINE CHARGE, 3 AT 9.20                               27.60

  OTHER COMPANIES' CHARGES
    BILLED ON BEHALF OF PAYTEL CONNECT INC                    6.20
""" + f"    FOR QUESTIONS ON THEIR CHARGES CALL {b.dec('877', '729', 'one')}\n"
    b.also_decoy("4438126114")
    p3 = hd(3) + "\n  CALL DETAIL\n     DATE   TIME    FROM           TO             PLACE           MIN   AMOUNT\n"
    for i, x in enumerate(b.calls(44, 9, ("410", "964", "COLUMBIA", "MD"), b.numbers)): p3 += f"  {i + 1:>2}  9-{x['day']:02d}  {(x['h'] - 1) % 12 + 1:>2}:{x['m']:02d}{'A' if x['h'] < 12 else 'P'}  {show(b.r.choice(b.numbers), 'space')}   {show(x['n'], 'space')}   {x['city'] + ' ' + x['st']:<15} {x['min']:>3}   {x['amt']:>5}\n"
    typed(b, [p1, p2, p3])


@bill("frontier", "detail-by-number-third-party-calls", "reportlab")
def frontier(b):
    """Frontier: seventeen digits, PIN beside, number headings, third-party collect calls from and to, suspended and disconnected rows with letters explained in a legend."""
    b.own("3097820146", "3097820158", "3097824410", "3097824477"); dis = b.dec("309", "782", "slash")
    b.set(account="30978201460412196", btn="3097820146", company="KOWALSKI TILE & STONE", billing=b.addr("|PO BOX 228||PEORIA|IL|61650-0228", comma=True), date="2026-10-16",
          debatable=["+13097824477 has status V, vacation suspension: counted, for it is still billed"])
    b.set(service=b.addr("7014|N GALENA RD||PEORIA|IL|", line=True))
    b.also_decoy("3098821004"); b.trap("PIN", "status letters with a legend", "third-party calls from and to", "service address without ZIP", "PO box")
    lines = [f"FRONTIER                                      ACCOUNT NUMBER  309-782-0146-041219-6",
        "COMMUNICATIONS                                BILLING DATE    OCT 16 2026", "                                              BILLING PIN     4471", "                                              DUE DATE        NOV 09 2026", "", "", "     KOWALSKI TILE & STONE", "     PO BOX 228", "     PEORIA, IL 61650-0228", "", "     SERVICE ADDRESS: 7014 N GALENA RD, PEORIA, IL", "",
        "  BALANCE FORWARD", "    PREVIOUS BALANCE                                       241.88", "    PAYMENTS RECEIVED THRU OCT 10                         -241.88", "  NEW CHARGES                                              256.40", "  TOTAL AMOUNT DUE                                        $256.40", "",
        "  LINES ON THIS ACCOUNT        ST  SINCE       SERVICE                MONTHLY", "    309/782-0146               A   04/12/19    BUS LINE, HUNT LEAD      42.50", "    309/782-0158               A   04/12/19    BUS LINE, HUNT           42.50", "    309/782-4410               A   09/30/22    BUS LINE, FAX            38.00", "    309/782-4477               V   06/01/24    SEASONAL SHOWROOM        12.00", f"    {dis}               D   10/02/26    BUS LINE                -17.40", "    ST: A ACTIVE   D DISCONNECTED   P PENDING   V VACATION SUSPENSION", "",
        f"  FRONTIER CUSTOMER SERVICE {b.known('1-800-921-8102')}   REPAIR {b.dec('800', '239', 'one')}", f"  FIBER IS HERE!  CALL {b.dec('855', '981', 'one')} BEFORE NOV 30 AND MENTION OFFER 3098821004.", "", "", "", "", "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -", "     KOWALSKI TILE & STONE               ACCOUNT 309-782-0146-041219-6", "     PO BOX 228                          AMOUNT DUE $256.40 BY NOV 09 2026", "     PEORIA, IL 61650-0228               FRONTIER", "                                         PO BOX 740407", "                                         CINCINNATI OH 45274-0407", "", "  30978201460412196000000000002564000025640"]
    p2 = ["FRONTIER    309-782-0146-041219-6    OCT 16 2026                     PAGE 2", "", "  DETAIL OF FRONTIER CHARGES"]
    for n in b.numbers: p2 += [f"    {show(n, 'slash')}", f"      LOCAL SERVICE {'':<32}{b.money(10, 45):>8}", f"      FEDERAL SUBSCRIBER LINE CHARGE {'':<15}{b.money(6, 9):>8}", f"      TOTAL {show(n, 'slash')} {'':<27}{b.money(20, 60):>8}"]
    p2 += ["", "  TOLL/USAGE 309/782-0146", "    DATE  TIME     NUMBER         PLACE            MIN   AMT"]
    for x in b.calls(17, 9, ("309", "691", "PEORIA", "IL"), b.numbers): p2.append(f"    9/{x['day']:02d}  {(x['h'] - 1) % 12 + 1:>2}:{x['m']:02d}{'AM' if x['h'] < 12 else 'PM'}  {show(x['n'], 'slash')}   {x['city'] + ' ' + x['st']:<15} {x['min']:>3}  {x['amt']:>5}")
    p2 += ["", "  THIRD PARTY CHARGES - INMATE COLLECT INC.  QUESTIONS " + b.dec("866", "230", "one"), "    DATE  FROM           TO             MIN   AMT"]
    for x in b.calls(5, 9): p2.append(f"    9/{x['day']:02d}  {show(x['n'], 'slash')}   309/782-0158    {x['min']:>3}  {b.money(3, 9):>5}")
    typed(b, ["\n".join(lines), "\n".join(p2)], lead=11.6)
