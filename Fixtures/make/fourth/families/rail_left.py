"""A grey rail at the left with the account's facts, label over value; matter at the right (cairo)."""
import os
import tempfile
from kit import *
F = "Liberation Sans"


def rail(p, facts, f=F, shade=(.9, .92, .95)):
    p.box(0, 0, 150, 792, fill=shade, stroke=None); y = 70
    for k, v in facts:
        p.text(18, y, k, size=6.8, font=f, color=(.3, .3, .35)); y += 10
        for l in v.split("\n"): p.text(18, y, l, size=8.4, font=f + "-Bold"); y += 10.5
        y += 8


@bill("spectrum", "no-number-but-calls-in-own-exchange", "cairo")
def spectrum(b):
    """Spectrum Business: no number of the account printed, rail at the left, call detail partly inside one exchange, security code, support and sales numbers."""
    acct, date = "8245 11 640 0447103", "October 26, 2026"
    b.set(account="8245116400447103", company="LAKE COUNTRY TAXIDERMY", billing=b.addr("1140|GENESEE ST||DELAFIELD|WI|53018-1408"), service=b.addr("1140|GENESEE ST||DELAFIELD|WI|53018-1408", printed="1140 GENESEE ST\nDELAFIELD WI\n53018-1408"), date="2026-10-26")
    b.trap("no number of the account", "calls within one exchange", "security code", "issuer's return address")
    p = CairoPaper(b.pdf); rail(p, (("ACCOUNT NUMBER", acct), ("SECURITY CODE", "4418"), ("STATEMENT DATE", date), ("SERVICE ADDRESS", "1140 GENESEE ST\nDELAFIELD WI\n53018-1408"), ("AUTO PAY", "Not enrolled"), ("AMOUNT DUE NOV 12", "$154.96"), ("CONTACT US", f"{b.known('833-267-6094')}\nspectrum.net"), ("ADD A MOBILE LINE", b.dec("855", "810"))))
    p.text(18, 40, "Spectrum", size=19, font=F + "-Bold", color=(0, .2, .5)); p.text(18, 52, "BUSINESS", size=8, font=F)
    block(p, 190, 44, "4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652", 10, 7, F); block(p, 200, 100, "LAKE COUNTRY TAXIDERMY\n1140 GENESEE ST\nDELAFIELD WI 53018-1408", 11, 9.5, F); y = 180
    for k, v in (("Previous Balance", "154.96"), ("Payments Received - Thank You", "-154.96"), ("Spectrum Business Internet", "99.99"), ("Spectrum Business Voice", "39.99"), ("Taxes, Fees and Charges", "14.98"), ("Current Charges", "$154.96")): p.text(176, y, k, size=8.5, font=F); p.text(580, y, v, size=8.5, font=F, align="right"); p.line(176, y + 3, 580, y + 3, .3); y += 14
    y += 10; p.text(176, y, "Spectrum Business Voice", size=10, font=F + "-Bold"); y += 13; p.text(176, y, "1 Business Voice line, unlimited US, Canada, Mexico", size=8.5, font=F + "-Bold"); y += 14
    p.text(176, y, "Voice mail transcripts are sent to your e-mail. Call Forwarding No Answer is set.", size=8, font=F); y += 16; p.text(176, y, "Call detail", size=9, font=F + "-Bold"); y += 11
    for x in b.calls(21, 10, ("262", "646", "HARTLAND", "WI"), (), .4): row(p, y, (176, 222, 272, 350, 470, 580), (f"10/{x['day']:02d}", f"{(x['h'] - 1) % 12 + 1}:{x['m']:02d} {'AM' if x['h'] < 12 else 'PM'}", show(x["n"], "paren"), f"{x['city']} {x['st']}", f"{x['min']} min", x["amt"]), 7.4, F, "lllllr"); y += 9.6
    p.line(160, 640, 600, 640, dash=[3, 2]); block(p, 200, 680, "LAKE COUNTRY TAXIDERMY\n1140 GENESEE ST\nDELAFIELD WI 53018-1408", 11, 9, F); block(p, 400, 680, "CHARTER COMMUNICATIONS\nPO BOX 6030\nCAROL STREAM IL 60197-6030", 11, 9, F); p.text(200, 770, "8245116400447103001549600154960", size=9, font="Liberation Mono")
    p.save()


@bill("cox", "status-words-and-lines-by-suite", "cairo")
def cox(b):
    """Cox Business: monthly services by line with status words, group heads by suite (one building), pending install and ported-out rows, PIN in the rail, lines from a former city's area code."""
    acct, date = "001 6510 1184420 06", "November 6, 2026"; A = b.lines("757", "456", 4); C = b.lines("757", "518", 3); D = b.lines("804", "285", 1)
    pend, out = b.dec("757", "456"), b.dec("757", "853")
    b.set(account="0016510118442006", company="TIDEWATER PROSTHETICS GROUP", billing=b.addr("150|BURNETTS WAY|STE 310|SUFFOLK|VA|23434", comma=True), service=b.addr("150|BURNETTS WAY|STE 310|SUFFOLK|VA|23434", printed="150 BURNETTS WAY\nSTE 310\nSUFFOLK, VA 23434"), date="2026-11-06", contact="NAOMI STRICKLAND")
    b.trap("status words", "group heads", "pending and ported out", "PIN beside the account number", "a line in another area code")
    p = CairoPaper(b.pdf); f = "Carlito"; rail(p, (("Account Number", acct), ("Cox PIN", "7714"), ("Bill Date", date), ("Due Date", "December 1, 2026"), ("Total Due", "$402.87"), ("Service Address", "150 BURNETTS WAY\nSTE 310\nSUFFOLK, VA 23434"), ("How to Reach Us", f"Care {b.known('866-272-5777')}\nNew services\n{b.dec('877', '984')}")), f, (.88, .93, .9))
    p.text(18, 40, "COX BUSINESS", size=14, font=f + "-Bold"); block(p, 200, 60, "TIDEWATER PROSTHETICS GROUP\nATTN: NAOMI STRICKLAND\n150 BURNETTS WAY STE 310\nSUFFOLK, VA 23434", 11, 9.5, f); y = 140; p.text(176, y, "Your Account Summary", size=12, font=f + "-Bold"); y += 16
    for k, v in (("Previous balance", "398.40"), ("Payment Oct 21", "-398.40"), ("Monthly services", "361.22"), ("Partial month", "-4.10"), ("Taxes and fees", "45.75"), ("Total due by December 1", "$402.87")): p.text(176, y, k, size=9, font=f); p.text(580, y, v, size=9, font=f, align="right"); y += 13
    y += 12; p.text(176, y, "Monthly Services by Line", size=12, font=f + "-Bold"); y += 14; xs = (176, 266, 366, 450, 580); row(p, y, xs, ("Telephone number", "Service", "Use", "Status", "Monthly"), 8, f + "-Bold", "llllr"); y += 12
    for g, rs in (("Loc: Suite 310 clinic", [(n, "Active") for n in A] + [(pend, "Pending install 11/19")]), ("Loc: Suite 320 workshop", [(n, "Active") for n in C] + [(out, "Ported out 10/30")]), ("Loc: none assigned", [(D[0], "Active")])):
        p.text(176, y, g, size=8.4, font=f + "-Bold"); y += 12
        for n, s in rs: row(p, y, xs, (n if "-" in n else show(n), b.r.choice(("IP Centrex", "VoiceManager Office", "Analog line")), b.r.choice(("Reception", "Fax", "Casting rm", "Fitting rm", "Alarm")), s, "0.00" if s != "Active" else b.money(20, 40)), 8.4, f, "llllr"); y += 11.5
    y += 8; p.text(176, y, f"Installer's order 7574418820 for the pending line.", size=7.6, font=f); b.also_decoy("7574418820")
    p.line(160, 650, 600, 650, dash=[3, 2]); block(p, 200, 680, "TIDEWATER PROSTHETICS GROUP\n150 BURNETTS WAY STE 310\nSUFFOLK, VA 23434", 11, 9, f); block(p, 400, 680, f"Account {acct}\nCOX BUSINESS\nPO BOX 771911\nDETROIT, MI 48277-1911", 11, 9, f)
    p.save()


@bill(None, "fixed-wireless-one-voice-line", "cairo+gs")
def wisp(b):
    """A fixed-wireless internet provider with one voice line, the customer's contact telephones beside the name, a radio's serial of ten digits, data usage."""
    acct, date = "C-20884", "11/15/2026"; b.own("5419630077")
    b.set(account="C20884", btn="5419630077", company="Beatrix Holloway-Munn", billing=b.addr("61240|Mink Creek Ln||Cove|OR|97824"), service=b.addr("61240|Mink Creek Ln||Cove|OR|97824"), date="2026-11-15")
    b.trap("contact telephones", "serial of ten digits with the own area code", "data usage", "one voice line in a sentence of the charges")
    p = CairoPaper(os.path.join(tempfile.gettempdir(), "wisp.pdf")); f = "DejaVu Sans"; rail(p, (("Customer", acct), ("Statement date", date), ("Due", "12/01/2026"), ("Balance", "$104.55"), ("We have for you", f"Beatrix: {b.dec('541', '786')}\nMunn ranch:\n{b.dec('541', '568')}"), ("Installed at", "61240 Mink Creek Ln\nCove OR 97824"), ("Radio S/N", "5414402291"), ("Office", f"{b.dec('541', '962')}\nAfter hours\n{b.dec('541', '962')}")), f, (.95, .93, .86)); b.also_decoy("5414402291")
    p.text(18, 40, "Elkhorn Air", size=15, font=f + "-Bold"); block(p, 200, 70, "Beatrix Holloway-Munn\n61240 Mink Creek Ln\nCove OR 97824", 12, 9.5, f); y = 150
    for k, v in (("Balance forward 10/15/2026", "104.55"), ("Card payment, thanks", "-104.55"), ("Air 50 Mbps, Nov 15 - Dec 14", "69.00"), ("Home voice line 541-963-0077 unlimited US/Canada", "24.95"), ("E-911 and Oregon RSPF", "2.10"), ("Equipment protection", "8.50"), ("Balance due", "$104.55")): p.text(176, y, k, size=8.5, font=f); p.text(580, y, v, size=8.5, font=f, align="right"); y += 15
    y += 14; p.text(176, y, "Data used, GB per week", size=8.5, font=f + "-Bold")
    for i in range(4): y += 12; row(p, y, (190, 300, 400), (f"Oct {15 + i * 7 if i < 3 else 5}", f"{b.r.randint(20, 90)}.{b.digits(1)} down", f"{b.r.randint(2, 9)}.{b.digits(1)} up"), 8, f)
    block(p, 176, y + 40, "Snow season: brush the dish gently with a broom. Neighbors wanting\nservice may call Lorne, " + b.dec("541", "910") + ".", 12, 8, f)
    p.save(); producers.distil(os.path.join(tempfile.gettempdir(), "wisp.pdf"), b.pdf)
