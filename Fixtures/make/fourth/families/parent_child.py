"""Parent and child accounts: a summary of children, then a section per child with its own BTN and place (WeasyPrint, condensed capitals)."""
from kit import *
CSS = """@page{size:letter;margin:12mm 14mm;@top-right{content:"TOPR   PAGE " counter(page);font:7pt 'Liberation Sans Narrow'}} body{font:8.6pt 'Liberation Sans Narrow',sans-serif} .x{width:100%} .x th{border-bottom:1pt solid #000;border-top:1pt solid #000;padding:2pt 4pt} .x td{padding:1.6pt 4pt} .g td{font-weight:700;padding-top:5pt} .bar{background:#111;color:#fff;padding:3pt 6pt;font-weight:700;margin:12pt 0 4pt} .two{display:flex;justify-content:space-between;align-items:flex-start} .m{font-family:'Liberation Mono'} .s{font-size:7.4pt} .s td,.s th{padding:0 5pt 0 0;white-space:nowrap}"""


@bill("granite", "two-children-btn-and-lines-table", "weasyprint+gs")
def granite(b):
    """Granite: parent account, two children with their own account, BTN and location, lines with a removed row, usage itemized by BTN."""
    A = b.own("7745210330", "7745210331", "7745210338", "7745211190"); C = b.own("5085590714", "5085590719", "5085593301"); rem = b.dec("508", "559", "att")
    spots = [b.addr("88|FOREST ST||NEW BEDFORD|MA|02740", line=True), b.addr("1201|BELMONT ST|UNIT 3|BROCKTON|MA|02301", line=True)]
    b.set(account="04417702", company="ALDEN BAKERIES INC", billing=b.addr("500|UNION ST|STE 201|NEW BEDFORD|MA|02740"), date="2026-11-01", findings=["several locations"])
    b.locs((spots[0], "04417703", A[0], A), (spots[1], "04417704", C[0], C)); b.trap("parent and children", "BTN of each child", "removed line", "alarm company's number in a remark")
    body = f"<div class=two><div><b style='font-size:15pt'>Granite Telecommunications, LLC</b><br>100 Newport Ave Ext, Quincy MA 02171</div>{tab([('ACCOUNT NUMBER:', '04417702'), ('INVOICE NUMBER:', '712204418'), ('INVOICE DATE:', '11/01/2026'), ('TOTAL AMOUNT DUE:', '$512.20'), ('DUE DATE:', '11/26/2026')], right=())}</div><p style='margin:20pt 0 14pt 30pt;font-size:9.5pt'>ALDEN BAKERIES INC<br>500 UNION ST STE 201<br>NEW BEDFORD MA 02740</p>" + tab([("04417703", "ALDEN NEW BEDFORD PLANT", "774 521-0330", "301.44"), ("04417704", "ALDEN BROCKTON STORE", "508 559-0714", "210.76")], ("CHILD ACCOUNT", "NAME", "BTN", "CHARGES"), "x") + f"<p class=s>CUSTOMER SERVICE {b.known('1-866-847-1500')}. REMIT TO GRANITE TELECOMMUNICATIONS, PO BOX 830103, PHILADELPHIA PA 19182-0103. rockreports.granitenet.com</p>"
    for acc, nm, s, ns in (("04417703", "ALDEN NEW BEDFORD PLANT", spots[0], A), ("04417704", "ALDEN BROCKTON STORE", spots[1], C)):
        rows = [(show(n, "att"), b.r.choice(("1FB BUSINESS LINE", "ALARM LINE", "FAX LINE")), "11/01-11/30", b.money(25, 60)) for n in ns]
        if acc[-1] == "4": rows.append((rem, "REMOVED 10/18 PRORATE", "10/18-10/31", "-11.90"))
        body += f"<div class=bar>ACCOUNT {acc} &nbsp; {nm}</div><div class=two><div>LOCATION: {s.printed()}</div><b>BTN: {show(ns[0], 'att')}</b></div>" + tab(rows, ("TELEPHONE NUMBER", "DESCRIPTION", "PERIOD", "AMOUNT"), "x") + (f"<p class=s>REMARK: PANEL ON 774 521-1190 REPORTS TO BAY STATE ALARM {b.dec('800', '649', 'att')}.</p>" if acc[-1] == "3" else "") + "<div class=two>" + "".join(tab([(f"10/{x['day']:02d}", f"{x['h']:02d}{x['m']:02d}", show(x["n"], "att"), f"{x['city'][:10]} {x['st']}", x["min"], x["amt"]) for x in b.calls(15, 10, (ns[0][:3], "997", "LOCAL", "MA"), ns)], ("DATE", "TIME", "CALLED", "PLACE", "MIN", "AMT"), "s", right=(4, 5)) for _ in (0, 1)) + "</div>"
    emit(b, doc(body + finehtml(b, "Granite", "Quincy MA 02171", 4), CSS.replace("TOPR", "ACCT 04417702")))


@bill(None, "two-children-with-toll-free-at-parent", "weasyprint")
def dioc(b):
    """A telecom aggregator: a parent with a toll-free number of its own, two sub-accounts with BTN and service address, suffix list, an account that left."""
    A = b.own("7158450620", "7158450621", "7158450624", "7158450629"); C = b.own("7153594102", "7153594103"); T = b.own("8004110662"); gone = b.dec("715", "536", "paren")
    spots = [b.addr("1004|Grand Ave||Wausau|WI|54403", line=True), b.addr("3300|Concord Ave|Bldg B|Schofield|WI|54476", line=True)]
    b.set(account="M2204", company="Rib Mountain Pediatric Dentistry SC", billing=b.addr("|PO Box 771||Wausau|WI|54402", comma=True), date="2026-10-24", findings=["several locations"], contact="Fern Gaulke")
    b.locs((spots[0], "M220401", A[0], A), (spots[1], "M220402", C[0], C)); b.trap("toll-free tied to no place", "suffix list", "closed sub-account with its BTN", "parent and children")
    body = f"<div class=two><b style='font-size:16pt'>Northwoods Billing Alliance</b>{tab([('Master account', 'M-2204'), ('Invoice date', 'October 24, 2026'), ('Invoice', 'NBA-88120'), ('Due', 'November 14, 2026'), ('Total', '$344.92')], right=())}</div><p style='margin:18pt 0 12pt 24pt'>Rib Mountain Pediatric Dentistry SC<br>Attn: Fern Gaulke<br>PO Box 771<br>Wausau, WI 54402</p>" + tab([("M-2204", "Toll-free 800-411-0662, all offices", "14.95"), ("M-2204-01", "Wausau", "201.10"), ("M-2204-02", "Schofield", "128.87"), ("M-2204-03", f"Merrill, closed Sep 30 (BTN {gone})", "0.00")], ("Account", "For", "Amount"), "x")
    for acc, s, ns, txt in (("M-2204-01", spots[0], A, "Lines (715) 845-0620, 0621, 0624, 0629"), ("M-2204-02", spots[1], C, "Lines (715) 359-4102 and 359-4103")):
        body += f"<div class=bar>Sub-account {acc}</div>" + tab([("Service address", s.printed()), ("BTN", show(ns[0], "paren")), ("Telephone service", txt)], None, "", right=()) + tab([(k, b.money(5, 90)) for k in ("Business lines", "Hunting", "Access charges", "Fees")], None, "x") + f"<p class=s>Long distance from BTN {show(ns[0], 'paren')}</p>" + tab([(f"Oct {x['day']}", f"{x['h']:02d}:{x['m']:02d}", show(x["n"], "paren"), x["city"].title(), x["min"], x["amt"]) for x in b.calls(11, 10, ("715", "675", "Wausau", "WI"), ns)], None, "s", right=(4, 5))
    emit(b, doc(body + f"<p class=s>Questions {b.dec('715', '842', 'paren')}; Spanish {b.dec('715', '842', 'paren')}. Northwoods Billing Alliance, 6 Scott St, Wausau, WI 54403.</p>", CSS.replace("TOPR", "Master M-2204").replace("'Liberation Sans Narrow'", "'Roboto Condensed'")))


@bill(None, "alarm-and-elevator-lines-by-loc", "weasyprint")
def alarm(b):
    """Analog lines for alarms and elevators by a specialist: group heads "Loc: site" without addresses, service descriptors, order numbers like telephone numbers, monitoring stations' numbers."""
    G = [("Loc: Garage A", b.lines("410", "547", 3)), ("Loc: Garage B", b.lines("410", "244", 4)), ("Loc: Annapolis lot", b.lines("443", "482", 2)), ("Loc: Towson deck", b.lines("410", "337", 3))]
    b.set(account="POT2077", company="HARBOR PARKING AUTHORITY", billing=b.addr("200|W LOMBARD ST|LEVEL B2|BALTIMORE|MD|21201"), date="2026-11-02", contact="E RUTKOWSKI")
    b.trap("group heads", "order numbers shaped like telephone numbers", "monitoring stations' numbers", "pending order", "call forward")
    rows = []
    for g, ns in G:
        rows.append(g); rows += [(show(n, "space"), b.r.choice(("ELEVATOR", "FIRE PANEL", "GATE PHONE", "BURGLAR")), b.dec("410", "200", "flat"), b.dec(b.r.choice(("800", "888")), None, "space"), b.money(28, 52)) for n in ns]
        if "Towson" in g: rows.append((b.dec("410", "337", "space") + " PENDING 11/18", "FIRE PANEL", b.dec("410", "200", "flat"), "", "0.00"))
    body = f"<div class=two><div><b style='font-size:15pt'>POTS-LINE CO.</b><br>77 KEY HWY, BALTIMORE MD 21230<br>{b.dec('410', '528', 'space')}</div>{tab([('ACCOUNT', 'POT-2077'), ('INVOICE', '66120'), ('INVOICE DATE', '02-NOV-2026'), ('NET 30', '$511.90')], right=())}</div><p style='margin:18pt 0 14pt 20pt'>HARBOR PARKING AUTHORITY<br>ATTN E RUTKOWSKI<br>200 W LOMBARD ST LEVEL B2<br>BALTIMORE MD 21201</p>" + tab(rows, ("LINE", "USE", "ORDER", "DIALS", "MONTHLY"), "x") + f"<p class=s>LINE = NUMBER IN SERVICE. DIALS = MONITORING STATION THAT THE PANEL CALLS. ORDER = OUR WORK ORDER. LOC 4 CONTACT: T. BLY {b.dec('410', '821', 'space')}.</p>"
    emit(b, doc(body + finehtml(b, "POTS-Line Co.", "Baltimore MD 21230", 5, "space"), CSS.replace("TOPR", "POT-2077")))
