"""Summary on page 1, a block per number on the next pages, wide margins (WeasyPrint)."""
from kit import *
CSS = """@page{size:letter;margin:16mm 15mm 14mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:7pt Carlito}} body{font:9.5pt Carlito,sans-serif} .top{display:flex;justify-content:space-between;border-bottom:3pt solid #e20074;padding-bottom:4pt} .top table td{padding:0 7pt;font-size:8.5pt}
h1{font-size:15pt;margin:10pt 0 4pt} h2{font-size:12pt;margin:12pt 0 2pt;border-bottom:.6pt solid #999} h3{font-size:9.5pt;margin:6pt 0 1pt} table.f{width:100%} .f td,.f th{padding:2pt 4pt;font-size:8.6pt} .f tr:nth-child(even) td{background:#f4f0f2} .g td{font-weight:700} .d td,.d th{font-size:7.2pt;padding:.7pt 5pt} .two{columns:2;column-gap:16pt} .s{font-size:7.6pt;color:#555} .a{margin:22pt 0 16pt 30pt}"""


@bill("t-mobile", "this-bill-summary-removed-and-wearables", "weasyprint")
def tmo(b):
    """T-Mobile: summary table typed Voice, Mobile Internet and Wearable, one removed line, usage per line in two columns with date after number."""
    acct, date = "968114027", "Oct 05, 2026"
    V = b.lines("505", "690", 4) + b.lines("575", "650", 1); W = b.lines("505", "859", 2); rem = b.dec("505", "975", "paren")
    b.set(account=acct, company="SANDIA RIDGE ROOFING LLC", billing=b.addr("8200|CARMEL AVE NE|STE 104|ALBUQUERQUE|NM|87122-2909", comma=False), date="2026-10-05")
    b.also_decoy("5058841207"); b.trap("removed line in the summary", "invoice = account with suffix", "wearables and data-only", "usage with number before date", "number of an equipment order")
    typ = ["Voice"] * 5 + ["Wearable", "Mobile Internet"]; us = ["R. Baca", "T. Chee", "Office", "Crew lead", "Las Cruces rep", "R. Baca watch", "Truck tablet"]
    hd = f'<div class=top><b style="font-size:17pt;color:#e20074">T-Mobile</b>{tab([("Bill period", "Account", "Invoice", "Bill issue date"), ("Sep 05, 2026 - Oct 04, 2026", acct, acct + "-31", date)], right=())}</div>'
    rows = [("Totals", "", "$220.00", "$61.50", "$14.08", "$295.58"), ("Account", "", "$170.00", "-", "$4.10", "$174.10")] + [(show(n, "paren"), t, b.money(0, 20), b.money(0, 30) if t == "Voice" else "-", b.money(.5, 2), b.money(10, 50)) for n, t in zip(V + W, typ)] + [(f"{rem} - Removed", "Voice", "-$8.00", "-", "-", "-$8.00")]
    body = f'{hd}<h1>Hi Sandia,</h1><p>Your bill for the period is <b>$295.58</b>. AutoPay is scheduled for Oct 28, 2026.</p><div class=two><p class=s>What changed: one line was removed on Sep 17. Order 5058841207 shipped Sep 20.</p><p class=s>Call us at {b.known("1-800-937-8997")} or 611 from your phone. Business sales {b.dec("844", "428", "one")}.</p></div><h2>THIS BILL SUMMARY</h2>{tab(rows, ("Line", "Line type", "Plans", "Equipment", "Services and taxes", "Total"), "f", right=(2, 3, 4, 5))}<div class=a>SANDIA RIDGE ROOFING LLC<br>8200 CARMEL AVE NE STE 104<br>ALBUQUERQUE NM 87122-2909</div><p class=s>T-MOBILE<br>PO BOX 742596<br>CINCINNATI OH 45274-2596</p><div class=br></div>{hd}<h1>DETAILED CHARGES</h1>'
    for n, t, u in zip(V + W, typ, us):
        body += f"<h2>{show(n, 'paren')} <small>{t}</small></h2><p class=s>{u} &middot; IMEI 35{b.digits(13)} &middot; SIM 8901260{b.digits(12)}</p>" + tab([("Business Unlimited Advanced" if t == "Voice" else t, b.money(10, 30)), ("Equipment installment 9 of 24 ID: 20" + b.digits(11), b.money(5, 30)), ("Regulatory programs and telco recovery fee", "3.49")], None, "f")
    for n in V[:3]:
        body += f"<div class=br></div>{hd}<h1>USAGE DETAILS</h1><h2>{show(n, 'paren')}</h2><h3>TALK</h3><div class=two>" + tab([(show(x["n"], "paren"), f"Sep {x['day']:02d}", f"{(x['h'] - 1) % 12 + 1}:{x['m']:02d} {'AM' if x['h'] < 12 else 'PM'}", b.r.choice(("Incoming", f"to {x['city'].title()}/{x['st'] or 'NM'}")), f"{x['min']}", "-") for x in b.calls(48, 9, ("505", "822", "Albuqrque", "NM"), V)], ("Who", "When", "", "Description", "Min", "Cost"), "d") + "</div><h3>TEXT</h3><div class=two>" + tab([(f"Sep {x['day']:02d}", show(x["n"], "paren"), b.r.choice(("IN", "OUT")), "-") for x in b.calls(20, 9)], ("When", "Who", "Dir", "Cost"), "d") + f"</div><h3>DATA</h3>" + tab([(f"Sep {d:02d}", f"{b.r.randint(10, 2000)}.{b.digits(4)} MB", "-") for d in range(5, 15)], None, "d")
    body += "<h3>Important information</h3>" + finehtml(b, "T-Mobile", "Albuquerque NM 87176", 6)
    emit(b, doc(body, CSS))


@bill("rogers", "subscriber-page-per-number", "weasyprint")
def rogers(b):
    """Rogers wireless: summary of numbers with names, a page per subscriber, a cancelled number, a suspended number, calls with a caller-ID name."""
    acct, date = "441820773", "October 14, 2026"
    ns = b.lines("604", "313", 3) + b.lines("778", "938", 2); can = b.dec("604", "340", "space"); us = ["MEI-LING PARKHURST", "TOMAS PARKHURST", "SHOP PHONE", "DELIVERY VAN", "ALARM MODEM"]
    b.set(account=acct, company="PARKHURST CYCLES INC", billing=b.addr("2233|CAMBIE ST||VANCOUVER|BC|V5Z 2T9"), date="2026-10-14", debatable=[f"+1{ns[3]} is suspended at the customer's request and still billed: counted"])
    b.trap("cancelled number", "suspended number still billed", "caller-ID names", "business number GST of nine digits")
    hd = f'<div class=top style="border-color:#b00"><b style="font-size:17pt;color:#b00">ROGERS</b>{tab([("Account Number", acct), ("Invoice Number", "2207741803"), ("Invoice Date", date)], right=())}</div>'
    body = f'{hd}<div class=a>PARKHURST CYCLES INC<br>2233 CAMBIE ST<br>VANCOUVER BC V5Z 2T9</div><div class=two><h2>Your Last Bill</h2>{tab([("Amount of your last bill", "402.18"), ("Payment, Sep 29", "-402.18")], None, "f")}<h2>Your Current Bill</h2>{tab([("Monthly service plans", "335.00"), ("Usage", "4.40"), ("Taxes: GST 12180 4418 RT0001", "17.00"), ("PST", "23.80"), ("Total. Required payment date November 6, 2026", "$380.20")], None, "f")}</div><h2>Account Summary</h2>{tab([(show(n, "space"), u, "Suspended (vacation)" if i == 3 else "Active", b.money(30, 80)) for i, (n, u) in enumerate(zip(ns, us))] + [(can, "SPARE", "Cancelled Oct 3", "-11.00")], ("Wireless Number", "Name", "Status", "Total"), "f")}<p class=s>Need help? {b.known("1 877 274-3375")} or *611. Upgrade offers: {b.dec("855", "381", "one")}. Payments: Rogers, PO Box 9100, Don Mills ON M3C 3P9.</p>'
    for n, u in zip(ns, us):
        body += f"<div class=br></div>{hd}<h1>{u} &nbsp; {show(n, 'space')}</h1>" + tab([("Infinite Business 60GB", b.money(40, 60)), ("Voicemail plus", "4.00"), ("Device balance", b.money(5, 30)), ("Total", b.money(60, 90))], None, "f") + "<h3>Voice details</h3>" + tab([(f"Oct {x['day']:02d}", f"{x['h']:02d}:{x['m']:02d}", show(x["n"], "space"), b.r.choice(("VANCOUVER BC", "INCOMING", f"{x['city']} {x['st']}", "INCOMING - " + b.r.choice(("DR HAUSSLER", "SPOKE SUPPLY", "UNKNOWN")))), f"{x['min']}:00", x["amt"]) for x in b.calls(26 if "ALARM" not in u else 0, 10, ("604", "872", "VANCOUVER", "BC"), ns)], ("Date", "Time", "Number", "Location", "Min", "Amount"), "d") + (f"<h3>Text messages</h3>" + tab([(f"Oct {x['day']:02d}", show(x['n'], "space"), "Sent") for x in b.calls(9, 10)], None, "d", right=()) if u != "ALARM MODEM" else "<p>No usage.</p>")
    emit(b, doc(body, CSS))
