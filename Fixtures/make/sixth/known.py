from lib import *
CSS = "body{font:10px Arial,Helvetica,sans-serif;margin:28px;color:#222}table{border-collapse:collapse;width:100%}td,th{padding:3px 5px;text-align:left}h1{font-size:18px;margin:0}h2{font-size:12px;border-bottom:1px solid #888;margin:14px 0 4px}.r{text-align:right}.two{display:flex;justify-content:space-between;gap:24px}.cp{border-top:1px dashed #555;margin-top:26px;padding-top:12px}"
BLK = lambda co, a: f"{esc(co)}<br>{esc(l1(a))}<br>{esc(l2(a))}"

@fam
def k_att_glance():
    for i, (car, sts) in enumerate([("att-ilec", ["TX", "KS", "MO", "OK", "WI", "IN"]), ("att-southeast", ["GA", "AL", "FL", "MS"])]):
        n = f"k_glance_{i+1}"; g = G(n, sts); L = g.seq(1) + g.some(3 + i); L[1:] = sorted(L[1:]); b = L[0]
        cc = g.d1(3); acct = f"{b[:3]} {b[3:6]}-{b[6:]} {cc} " + (g.d(1) if i == 0 else g.d(4))
        bill = g.pobox() if i else g.addr(unit="Ste 210"); svc = g.svc if i else None
        p = RL(n); rows, called = calls(g, 7, "s-")
        def head(k):
            p.t(340, 40, "Page", 8); p.t(470, 40, f"{k} of 2", 8); p.t(340, 51, "Account Number", 8); p.t(470, 51, acct, 8); p.t(340, 62, "Billing Date", 8); p.t(470, 62, dt(g.date, "b d, Y"), 8); p.t(340, 78, "Web Site", 8); p.t(470, 78, "att.com", 8)
            p.t(36, 52, "at&t", 20, True)
        head(1)
        p.lines(36, 110, [g.co.upper(), l1(bill).upper(), l2(bill).upper()], 9)
        if svc: p.t(36, 160, "Service Address: " + one(svc).upper(), 7.5)
        p.t(340, 110, "Bill-At-A-Glance", 12, True); y = 126
        for a, v in (("Previous Bill", "$214.87"), ("Payment Received - Thank You!", "214.87CR"), ("Adjustments", ".00"), ("Balance", ".00"), ("Current Charges", "$231.44")):
            p.t(340, y, a, 8); p.t(576, y, v, 8, a="r"); y += 11
        p.hl(340, 576, y - 6); p.t(340, y + 6, "Total Amount Due", 9, True); p.t(576, y + 6, "$231.44", 9, True, "r"); p.t(340, y + 18, "Amount Due in Full by", 8); p.t(576, y + 18, dt(g.due, "b d, Y"), 8, a="r")
        p.t(36, 240, "Billing Summary", 11, True); p.t(36, 254, "Billing Questions? Call 1 800 321-2000 Repair 1 800 286-8313", 7.5)
        y = 272
        for a, v in (("Plans and Services", "187.20"), ("Surcharges and Other Fees", "24.11"), ("Government Fees and Taxes", "20.13")): p.t(36, y, a, 8); p.t(300, y, v, 8, a="r"); y += 12
        p.t(36, y + 14, "News You Can Use Summary", 9, True); p.lines(36, y + 28, ["\u2022 PREVENT DISCONNECT", "\u2022 LONG DISTANCE INFO", "\u2022 CALL BEFORE YOU DIG 811"], 8)
        p.t(340, 240, "Plans and Services", 11, True); y = 256; p.t(340, y, "Monthly Service - " + dt(g.date, "b d") + " thru " + dt(plus(g.date, 29), "b d"), 8, True); y += 14; k = 1
        for j, t in enumerate(L):
            if y > 690 and k == 1: p.page(); k = 2; head(2); y = 110; p.t(340, y - 12, "Plans and Services - Continued", 9, True)
            p.t(340, y, "Charges for " + f(t, "s-"), 8, True); y += 11
            for a in ("Business Line", "Federal Universal Service Fee", "Caller ID Name and Number")[: 2 + (j % 2)]: p.t(346, y, a, 8); p.t(576, y, g.money(2, 40), 8, a="r"); y += 10
            p.t(340, y, "Total Billed for " + f(t, "s-"), 8); p.t(576, y, g.money(20, 70), 8, a="r"); y += 15
        if k == 1: p.page(); head(2)
        p.t(36, 110, "Call Charges", 11, True); p.t(36, 124, "Calls from " + f(L[1], "s-"), 8, True); y = 138
        for r in rows:
            for x, v in zip((36, 70, 112, 190, 262, 310), r): p.t(x, y, v, 7.5)
            y += 10
        p.save()
        truth(n, g, carrier=car, acct=b + cc, btn=b, numbers=L, co=g.co.upper(), svc=svc, bill=bill, decoys=called, layout="k_glance", renderer="reportlab", traps=["check digit or 4-digit suffix", "two columns", "call detail"])

@fam
def k_biz_locations():
    for i, car in enumerate(["att-business", "mettel"]):
        n = f"k_bizloc_{i+1}"; g = G(n, ["OH", "PA", "NY", "MA"]); acct = f"831-000-{g.d(4)} {g.d(3)}" if i == 0 else g.d1(7)
        locs, nums = [], []
        for j in range(3):
            a, pl = (g.svc, (g.city, g.st, g.zip, g.npa)) if j == 0 else g.elsewhere(); L = g.some(2 + j % 2, npa=pl[3]); nums += L; locs.append((a, L))
        bill = g.addr(unit="Floor 4"); inv = g.d1(10); at = g.person
        if i == 0:
            b = f"<div class=two><h1>AT&amp;T <span style='font-weight:400'>Business</span></h1><table style='width:260px'><tr><td>Master Account</td><td class=r>{acct}</td></tr><tr><td>Invoice Number</td><td class=r>{inv}</td></tr><tr><td>Invoice Date</td><td class=r>{dt(g.date,'b d, Y')}</td></tr><tr><td>Payment Due</td><td class=r>{dt(g.due,'b d, Y')}</td></tr></table></div><p style='margin:30px 0'>{esc(g.co)}<br>ATTN: {at}<br>{esc(l1(bill))}<br>{l2(bill)}</p><h2>Billing Summary</h2>" + tbl([("Previous Balance", "$1,204.10"), ("Payments", "-1,204.10"), ("Total Current Charges", "$1,188.92"), ("Total Amount Due", "$1,188.92")]) + "<p>Questions about your bill? 1-800-222-0400 &nbsp; AT&amp;T BusinessDirect</p><h2>Charges by Sub-Account / Location</h2>"
            for k, (a, L) in enumerate(locs): b += f"<p style='margin:12px 0 2px'><b>Sub-Account 00{k+1}</b> &nbsp; Location: {esc(one(a))}</p>" + tbl([(f(t, "s-"), "IP Flexible Reach TN", g.money(4, 30)) for t in L], ("Telephone Number", "Description", "Amount"))
            b += f"<div class=cp><b>Payment Remittance</b><p>Account Number {acct}<br>Amount Due $1,188.92</p><p>AT&amp;T<br>PO BOX 5019<br>CAROL STREAM, IL 60197-5019</p></div>"
            chromium(n, page(CSS, b))
        else:
            b = f"<div class=two><div><h1 style='color:#c30'>MetTel</h1>Metropolitan Telecommunications<br>mettel.net</div><div class=r>INVOICE<br>Customer care 1-800-876-9823</div></div><table style='margin:14px 0;border:1px solid #999'><tr style='background:#eee'><th>Account #</th><th>Invoice Number</th><th>Invoice Date</th><th>Due Date</th><th>Amount Due</th></tr><tr><td>{acct}</td><td>{inv}</td><td>{dt(g.date,'m/d/Y')}</td><td>{dt(g.due,'m/d/Y')}</td><td>$644.03</td></tr></table><p>BILL TO<br>{BLK(g.co, bill)}<br>Attn: {at}</p>"
            for k, (a, L) in enumerate(locs): b += f"<h2>Location {k+1}: {esc(one(a))}</h2><p>BTN {f(L[0])}</p>" + tbl([(f(t), "Dial Tone - Business", g.money(15, 40)) for t in L] + [("", "Location total", g.money(60, 99))], ("ANI", "Item", "Charge"))
            b += "<div class=cp>Remit to: MetTel, PO Box 9660, Manchester NH 03108-9660</div>"
            weasy(n, page("@page{margin:12mm}" + CSS, b))
        truth(n, g, carrier=car, acct=acct, btn=None, numbers=nums, svc=None, bill=bill, contact=at, layout="k_biz_locations", renderer=["chromium", "weasyprint"][i], traps=["several locations", "BTN per location is not the account's"])

@fam
def k_verizon_home():
    g = G("k_vz_pots", ["PA", "MA", "NY", "MD"]); n = "k_vz_pots"; L = g.some(4); b = L[0]; c1, c2 = g.d1(3), g.d(2); acct = f"{b[:3]}-{b[3:6]}-{b[6:]}-{c1}-{c2}Y"; bill = g.svc; rows, called = calls(g, 5)
    src = [".nr PS 9", ".nr VS 11", ".nr LL 6.8i", ".nr PO 0.8i", ".ds CH", ".ds LF verizon.com/business", ".ds RF Page \\\\n%", ".LP", ".ps 22", ".ft B", "verizon", ".ps 9", ".ft R", ".LP", ".TS", "tab(|);", "l l.", f"Account Number:|{acct}", f"Bill Date:|{dt(g.date)}", f"Billing Telephone Number:|{f(b)}", f"Amount Due by {dt(g.due)}:|$188.02", ".TE", ".LP", ".nf", "\\&", g.co.upper(), l1(bill).upper(), l2(bill).upper(), "\\&", ".fi", f"Service address: {one(g.svc)}", ".LP", "\\fBYour charges\\fR", ".TS", "tab(|) center;", "lw(4i) n."]
    src += ["Previous balance|171.55", "Payment received, thank you|-171.55", "Current charges|188.02", ".TE", ".LP", "\\fBLine charges\\fR", ".TS", "tab(|);", "l lw(3i) n."] + [f"{f(t)}|{'Basic service' if k == 0 else 'Additional lines'}|{g.money(20, 48)}" for k, t in enumerate(L)] + [".TE", ".LP", f"\\fBCall detail for {f(L[1])}\\fR", ".TS", "tab(|);", "l l l l n n."] + ["|".join(r) for r in rows] + [".TE", ".LP", "Call 811 before you dig. Questions? 1-800-837-4966. Hearing impaired relay: dial 711.", ".LP", "\\(em\\(em\\(em\\(em\\(em\\(em Return this portion with your payment \\(em\\(em\\(em\\(em\\(em\\(em", ".LP", ".nf", f"Account {acct}", "VERIZON", "PO BOX 15124", "ALBANY NY 12212-5124", ".fi"]
    groff(n, "\n".join(src + [".bp", ".LP"] + [x for h, b in notes(n)[2] for x in (".LP", "\\fB" + h + ".\\fR " + b)]) + "\n")
    truth(n, g, carrier="verizon-wireline", acct=acct, btn=b, numbers=L, co=g.co.upper(), svc=g.svc, bill=bill, decoys=called, layout="k_verizon_home", renderer="groff", traps=["two codes and flag letter", "call detail"])
    n = "k_vz_fios"; g = G(n, ["PA", "MA", "NY", "NJ"]); t = g.tn(); acct = f"{g.d1(3)}-{g.d(3)}-{g.d(3)}-0001-{g.d(2)}"; person = g.person
    b = f"<div class=two><div><span style='font-size:26px;font-weight:700'>verizon<span style='color:#d00'>&#10003;</span></span></div><div>Bill date <b>{dt(g.date)}</b><br>Account number <b>{acct}</b></div></div><p style='margin:40px 0 30px 30px'>{person.upper()}<br>{l1(g.svc).upper()}<br>{l2(g.svc).upper()}</p><h1>Hi {person.split()[0]}, your bill is <b>$142.17</b></h1><p>Due {dt(g.due)}. Service address: {esc(one(g.svc))}</p><h2>Fios Internet</h2>" + tbl([("Fios Gigabit Connection", "$89.99"), ("Router Charge", "$18.00")]) + f"<h2>Fios Digital Voice</h2><p>{f(t)}</p>" + tbl([("Home Phone Unlimited", "$25.00"), ("Taxes, governmental surcharges and fees", "$9.18")]) + "<div class=cp>Need help? Visit verizon.com/support or call 1-800-837-4966<br>Make check payable to Verizon, PO Box 15124, Albany NY 12212-5124</div>"
    chromium(n, page(CSS.replace("10px", "11px"), b))
    truth(n, g, carrier="verizon-fios", acct=acct, btn=t, numbers=[t], co=person.upper(), svc=g.svc, bill=g.svc, layout="k_verizon_home", renderer="chromium", traps=["15-digit account, not phone based", "residential"])

@fam
def k_vzw():
    for i, car in enumerate(["verizon-wireless", "verizon-one-talk"]):
        n = f"k_vzw_{i+1}"; g = G(n); acct = g.d1(9) + "-0000" + g.d1(1); L = g.some(5 + i * 9); inv = g.d1(10); bill = g.svc; us = [g.r.choice(FIRST) + " " + g.r.choice(LAST) for _ in L]; rows, called = calls(g, 8)
        head = f"<table style='border:1px solid #333'><tr><th>Invoice Number</th><th>Account Number</th><th>Date Due</th><th>Page</th></tr><tr><td>{inv}</td><td>{acct}</td><td>{dt(g.due,'m/d/y')}</td><td>%d of 2</td></tr></table>"
        b = f"<div class=two><div>VERIZON{' WIRELESS' if i==0 else ''}<br>PO BOX 489<br>NEWARK, NJ 07101-0489</div><div style='width:330px'>{head % 1}</div></div><p>KEYLINE<br>/{g.d(11)}/</p><p>{esc(g.co.upper())}<br>{esc(l1(bill).upper())}<br>{l2(bill).upper()}</p><p>Bill Date &nbsp; {dt(g.date)}</p><h2>Quick Bill Summary</h2>" + tbl([("Previous Balance", "$402.66"), ("Payment – Thank You", "-$402.66"), ("Monthly Charges", "$388.10"), ("Taxes, Governmental Surcharges & Fees", "$21.77"), (f"Total Charges Due by {dt(g.due)}", "$409.87")]) + f"<p>Questions: 1-800-922-0204 or *611 from your phone</p><div style='page-break-before:always'></div>{head % 2}<h2>Monthly {'Access' if i==0 else 'One Talk'} Charges by line</h2>"
        b += tbl([(f(t) + " " + u, "Business Unlimited Plus" if i == 0 else "One Talk Desk Phone", "$" + g.money(20, 60)) for t, u in zip(L, us)], ("Lines", "Plan", "Total"))
        for t, u in list(zip(L, us))[:2]: b += f"<h2>Summary for {u}: {f(t)}</h2>" + tbl([("Monthly line charge", "$30.00"), ("Regulatory Charge", "$.18")])
        b += f"<h2>Detail for {us[0]}: {f(L[0])} &mdash; Talk</h2>" + tbl(rows, ("Date", "Time", "Destination", "Number", "Min", "Amt"))
        weasy(n, page("@page{size:letter;margin:14mm}" + CSS, b))
        truth(n, g, carrier=car, acct=acct, btn=None, numbers=L, co=g.co.upper(), svc=None, bill=bill, decoys=called, layout="k_vzw", renderer="weasyprint", traps=["issuer's return address first", "invoice number before the account"])

@fam
def k_mobile():
    n = "k_tmo_biz"; g = G(n); acct = g.d1(9); L = g.some(5); D = L[4]; bill = g.svc
    b = f"<table style='border-bottom:2px solid #e20074'><tr><th>Bill issue date</th><th>Account</th><th>Invoice</th><th>Page</th></tr><tr><td>{dt(g.date,'b d, Y')}</td><td>{acct}</td><td>{acct}-17</td><td>1 of 3</td></tr></table><h1 style='margin:20px 0;color:#e20074'>T-Mobile</h1><p>Here's your bill, {esc(g.co.split()[0])}.</p><h1>TOTAL DUE $268.40</h1><p>Your bill is due by {dt(g.due,'b d, Y')}. AutoPay is off.</p><h2>THIS BILL SUMMARY</h2>" + tbl([("Account", "", "$120.00", "-", "-", "$120.00")] + [(f(t, "("), "Mobile Internet" if t == D else "Voice", "$20.00", "$8.50", "-", "$28.50") for t in L], ("Line", "Type", "Plans", "Equipment", "Services", "Total")) + "<h2>DETAILED CHARGES</h2>" + tbl([(f(t, "("), "Business Unlimited Select", "$20.00") for t in L]) + f"<p>Questions: 1-800-937-8997 or 611 from your T-Mobile phone. www.t-mobile.com</p><div style='page-break-before:always' class=cp><table><tr><td>T-MOBILE<br>PO BOX 742596<br>CINCINNATI OH 45274-2596</td><td>{BLK(g.co.upper(), up(bill))}</td><td>Account number {acct}<br>Total due $268.40</td></tr></table></div>"
    chromium(n, page(CSS, b)); truth(n, g, carrier="t-mobile", acct=acct, numbers=L, co=g.co.upper(), svc=None, bill=bill, layout="k_mobile", renderer="chromium", traps=["name only in the coupon on the last page", "data line"])
    n = "k_uscc"; g = G(n, ["WI", "IA", "NE", "ME"]); acct = g.d1(9); L = g.some(3); bill = g.svc
    def build(d):
        d.add_heading("UScellular", 1); t = d.add_table(4, 2)
        for r, (a, v) in enumerate((("Account number", acct), ("Bill date", dt(g.date)), ("Total amount due", "$176.12"), ("Pay by", dt(g.due)))): t.cell(r, 0).text = a; t.cell(r, 1).text = v
        d.add_paragraph(); d.add_paragraph(f"{g.co}\n{l1(bill)}\n{l2(bill)}")
        d.add_paragraph("Account Summary").runs[0].bold = True
        d.add_paragraph("Previous balance\t$171.03\nPayments\t-$171.03\nAccount Level Credits & Discounts\t-$15.00\nWhat Changed: a promotional credit ended on one line.")
        for k in L:
            d.add_paragraph(f"Service for {f(k,'(')}").runs[0].bold = True; d.add_paragraph(f"Unlimited Everyday 3.0\t$50.00\nDevice Protection\t$9.99\nLine total\t$59.99")
        d.add_paragraph("Customer service 1-888-944-9400 or 611 from your wireless phone.")
    docx(n, build); truth(n, g, carrier="us-cellular", acct=acct, numbers=L, svc=None, bill=bill, layout="k_mobile", renderer="libreoffice", traps=["wireless: no service address"])

@fam
def k_csg():
    for i, (car, title, sts) in enumerate([("comcast-business", "Comcast Business", ["PA", "IN", "FL"]), ("mediacom", "Mediacom Business", ["IA", "GA", "IL"]), ("breezeline", "Breezeline Business", ["PA", "NH", "SC"])]):
        n = f"k_csg_{i+1}"; g = G(n, sts); acct = f"8{g.d(3)} {g.d(2)} {g.d(3)} {g.d(7)}"; L = g.some(1 + i * 2); rows, called = calls(g, 6, "."); bill = g.svc if i == 0 else g.pobox()
        hd = lambda k: f"<table style='border-bottom:1px solid #000'><tr><th>Account number</th><th>Billing date</th><th>Services from</th><th>Page</th></tr><tr><td>{acct}</td><td>{dt(g.date,'b d, Y')}</td><td>{dt(plus(g.date,5),'b d, Y')} to {dt(plus(g.date,34),'b d, Y')}</td><td>{k} of 2</td></tr></table>"
        if i == 0:
            b = hd(1) + f"<h1 style='margin:16px 0'>COMCAST <b>BUSINESS</b></h1><div class=two><div><b>Hello {esc(g.co)}</b>, thanks for choosing Comcast Business.<h2>Your bill at a glance</h2>For {esc(one(g.svc))}</div><div style='width:220px'>" + tbl([("Previous balance", "$199.20"), ("EFT Payment", "-199.20 cr"), ("Regular monthly charges", "$184.80"), ("Taxes, fees", "$14.94"), ("Amount due", "$199.74")]) + f"Payment due by {dt(g.due)}</div></div><div class=cp><div class=two><div>{BLK(g.co.upper(), up(bill))}</div><div>Account number {acct}<br>COMCAST<br>PO BOX 70219<br>PHILADELPHIA PA 19176-0219</div></div></div><div style='page-break-before:always'></div>" + hd(2) + "<h2>Comcast Business Voice</h2>" + tbl([(f(t, "("), "Mobility Voice Line", "$44.95") for t in L]) + "<p>Support: business.comcast.com or 1-800-391-3000</p><h2>Voice usage</h2>" + tbl(rows)
            weasy(n, page("@page{margin:12mm}" + CSS, b)); rd = "weasyprint"
        else:
            p = RL(n); rd = "reportlab"; pin = g.d(4)
            p.t(36, 44, title, 17, True); p.lines(36, 60, [f"Local office: {g.r.randrange(100,900)} Cablevue Dr, {g.city} {g.st}", "Customer service 1-888-333-4039" if i == 1 else "Customer service 1-888-536-9600"], 7.5)
            y = 44
            for a, v in (("Statement date", dt(g.date, "m/d/y")), ("Account number", acct), ("PIN", pin), ("Amount due", "$264.08"), ("Due", dt(g.due, "m/d/y"))) if i == 1 else (("Statement Date", dt(g.date)), ("Account Number", acct), ("PIN", pin), ("Total Amount Due", "$264.08"), ("Payment Due Date", dt(g.due))): p.t(380, y, a, 8.5); p.t(576, y, v, 8.5, True, "r"); y += 12.5
            p.t(36, 140, "Service address", 8, True); p.lines(36, 152, [g.co, l1(g.svc), l2(g.svc)])
            y = 210; p.box(36, 198, 540, 16, .85); p.t(40, 209, "SUMMARY OF CHARGES", 8.5, True)
            for a in ("Balance from last statement 251.33", "Payment, thank you -251.33", "Internet 129.95", "Phone 112.40", "Fees and taxes 21.73"): y += 13; p.t(40, y, a.rsplit(" ", 1)[0]); p.t(570, y, a.rsplit(" ", 1)[1], a="r")
            y += 30; p.t(36, y, "Phone", 11, True)
            for k, t in enumerate(L): y += 13; p.t(44, y, f(t, "s-" if i == 1 else "(")); p.t(200, y, "Business Phone Line %d" % (k + 1)); p.t(570, y, g.money(15, 30), a="r")
            y += 26; p.t(36, y, "Call detail", 10, True)
            for r in rows:
                y += 11
                for x, v in zip((44, 84, 130, 230, 320, 370), r): p.t(x, y, v, 8)
            p.hl(36, 576, 650); p.lines(60, 680, [g.co.upper(), l1(bill).upper(), l2(bill).upper()]); p.t(380, 668, dt(g.date, "m/d/y"), 8); p.t(380, 680, acct, 9); p.lines(380, 700, [title.upper(), "PO BOX 5744" if i == 1 else "PO BOX 371801", "CAROL STREAM IL 60197-5744" if i == 1 else "PITTSBURGH PA 15250"], 8)
            p.save()
        truth(n, g, carrier=car, acct=acct, btn=L[0] if len(L) == 1 else None, numbers=L, co=g.co, coAlso=g.co.upper(), svc=g.svc, bill=bill, decoys=called, layout="k_csg", renderer=rd, traps=["issuer's local office", "call detail"]) if i != 1 else truth(n, g, carrier=car, acct=acct, btn=None, numbers=L, coAlso=g.co.upper(), svc=g.svc, bill=bill, decoys=called, layout="k_csg", renderer=rd, traps=["local office address above the customer", "PIN"])

@fam
def k_spectrum():
    n = "k_spectrum_1"; g = G(n, ["TX", "WI", "OH"]); acct = f"8{g.d(3)} {g.d(2)} {g.d(3)} {g.d(7)}"; L = g.some(2)
    p = CA(n); F = dict(font="Roboto")
    p.logo(36, 50, "Spectrum", 22); p.t(140, 50, "BUSINESS", 12)
    for x, a, v in ((36, "ACCOUNT NUMBER", acct), (180, "STATEMENT DATE", dt(g.date)), (310, "SERVICE ADDRESS", l1(g.svc, " ").upper())): p.t(x, 80, a, 7, True); p.t(x, 92, v, 9)
    p.t(310, 103, l2(g.svc, False).upper(), 9); p.t(36, 120, "Security Code", 7, True); p.t(110, 120, g.d(4), 9)
    p.lines(36, 160, ["4145 S. FALKENBURG RD", "RIVERVIEW FL 33578-8652"], 7)
    p.lines(36, 200, [g.co.upper(), l1(g.svc, " ").upper(), l2(g.svc, False).upper()], 10, 13)
    p.t(330, 200, "Contact us: spectrum.net/support  (833) 267-6094", 8); y = 270
    for a, v in (("Previous Balance", "$259.91"), ("Payments Received", "-259.91"), ("Remaining Balance", "$0.00"), ("Spectrum Business Internet", "$149.99"), ("Spectrum Business Voice", "$59.98"), ("Other Charges", "$0.00"), ("Taxes, Fees and Charges", "$14.02"), ("Current Charges", "$223.99")): p.t(36, y, a); p.t(400, y, v, a="r"); y += 14
    p.t(36, y + 6, "Total Due by " + dt(g.due, "b d, Y"), 11, True); p.t(400, y + 6, "$223.99", 11, True, "r")
    p.page(); p.t(36, 50, f"{acct}   {dt(g.date)}   Page 2 of 2", 8); p.t(36, 80, "Spectrum Business Voice", 12, True); y = 100
    for t in L: p.t(36, y, "Phone number " + f(t, "(")); p.t(400, y, "29.99", a="r"); y += 13; p.t(48, y, "Voicemail"); p.t(400, y, "0.00", a="r"); y += 15
    p.t(36, y + 20, "Service Period: " + dt(g.date, "m/d/y") + " through " + dt(plus(g.date, 29), "m/d/y")); p.save()
    truth(n, g, carrier="spectrum", acct=acct, numbers=L, co=g.co.upper(), svc=g.svc, bill=g.svc, layout="k_spectrum", renderer="cairo", traps=["security code", "issuer's return address"])
    n = "k_spectrum_2"; g = G(n, ["TX", "WI", "OH", "NC"]); acct = g.d1(9); L = g.seq(10, base=3200); main = L[0]; bill = g.pobox(); inv = g.d1(9) + dt(g.date, "mdy")
    b = f"<h1>Spectrum Enterprise</h1><table style='width:60%;margin:10px 0'><tr><td>Service At</td><td>{esc(one(g.svc))}</td></tr><tr><td>Invoice Date</td><td>{dt(g.date)}</td></tr><tr><td>Invoice Number</td><td>{inv}</td></tr><tr><td>Account Number</td><td>{acct}</td></tr><tr><td>Due Date</td><td>{dt(g.due)}</td></tr><tr><td>Security Code</td><td>{g.d(4)}</td></tr></table><h2>Summary</h2>" + tbl([("Previous Balance", "880.00"), ("Payments", "-880.00"), ("Current Charges", "880.00")]) + "<h2>Charge Details</h2>" + tbl([("Fiber Internet Access 100M", "1", "520.00"), ("Voice Trunk SIP (23 call paths)", "1", "340.00"), (f"DID block of 10: {f(L[0])} through {f(L[-1])}", "1", "20.00"), (f"Main listed number {f(main)}", "1", "0.00")], ("Item", "Qty", "Amount")) + f"<p>enterprise.spectrum.com &middot; 1-888-812-2591</p><div class=cp><div class=two><div>{BLK(g.co, bill)}</div><div>Spectrum Enterprise<br>PO Box 223085<br>Pittsburgh PA 15251-2085<br>Account Number {acct}</div></div></div>"
    lo_html(n, page("body{font-family:Liberation Sans;font-size:10pt}", b)); truth(n, g, carrier="spectrum-enterprise", acct=acct, btn=main, numbers=L, svc=g.svc, bill=bill, layout="k_spectrum", renderer="libreoffice", implied=L[1:-1], traps=["printed range counts whole", "invoice number holds other digits"])

@fam
def k_cox_spark():
    n = "k_cox"; g = G(n, ["AZ", "OK", "LA", "VA"]); acct = f"001 {g.d(4)} {g.d(7)} {g.d(2)}"; L = g.some(4); bill = g.pobox()
    b = f"<div class=two><h1 style='color:#06c'>COX <i>Business</i></h1><div style='border:1px solid #06c;padding:6px 10px'><b>Account Number</b> {acct}<br><b>Cox PIN</b> {g.d(4)}<br><b>Service Address</b><br>{esc(l1(g.svc))}<br>{l2(g.svc)}</div></div><p>Bill Date {dt(g.date)}</p><p style='margin:18px 0'>{BLK(g.co.upper(), up(bill))}</p><div class=two><div style='flex:2'><h2>Your Account Summary</h2>" + tbl([("Previous balance", "$312.20"), ("Payments received", "-$312.20"), ("Monthly services", "$290.00"), ("Taxes, fees and surcharges", "$27.08"), (f"Total due by {dt(g.due)}", "$317.08")]) + "</div><div style='flex:1;background:#eef;padding:8px'><b>How to Reach Us</b><br>1-866-272-5777<br>myaccount-business.cox.com</div></div><h2>Monthly Services by line</h2>" + tbl([("Voice line " + f(t, "("), "VoiceManager Essential", "$" + g.money(20, 40)) for t in L]) + f"<div class=cp>Payment Coupon &nbsp; {acct} &nbsp; $317.08<br>Cox Business, PO Box 53262, Phoenix AZ 85072-3262</div>"
    chromium(n, page(CSS, b)); truth(n, g, carrier="cox", acct=acct, numbers=L, co=g.co.upper(), svc=g.svc, bill=bill, layout="k_cox_spark", renderer="chromium", traps=["PIN in the box"])
    n = "k_sparklight"; g = G(n, ["ID", "AZ", "MS", "MO"]); acct = g.d1(9); L = g.some(2)
    p = RL(n); p.t(36, 50, "sparklight", 22, True); p.t(150, 50, "business", 12); p.box(36, 70, 170, 150); p.t(42, 84, "Special Messaging Area", 8, True); p.lines(42, 98, ["Your modem lease is now", "included in your plan."], 8)
    p.box(216, 70, 170, 150); p.t(222, 84, "Contact Info", 8, True); p.lines(222, 98, ["Sparklight", f"{g.r.randrange(100,900)} Cable One Way", f"{g.city}, {g.st}", "877-570-0500", "business.sparklight.com"], 8)
    p.box(396, 70, 180, 150); p.t(402, 84, "Your Info & Account Number", 8, True); p.lines(402, 98, [g.co, l1(g.svc), l2(g.svc), "", "Acct: " + acct, "Billed From - Billed To", f"{dt(g.date,'m/d/y')} - {dt(plus(g.date,29),'m/d/y')}", "Statement Date " + dt(g.date, "m/d/y")], 8)
    y = 250; p.t(36, y, "Account Summary", 11, True)
    for a, v in (("Previous Balance", "$184.10"), ("Payments", "-$184.10"), ("Business Internet 300", "$119.00"), ("Business Phone", "$0.00")): y += 14; p.t(40, y, a); p.t(300, y, v, a="r")
    for t in L: y += 13; p.t(52, y, f(t)); p.t(300, y, "$32.50", a="r")
    y += 20; p.t(40, y, "Due Date " + dt(g.due, "m/d/y"), 10, True); p.t(300, y, "$184.00", 10, True, "r"); p.save()
    truth(n, g, carrier="sparklight", acct=acct, numbers=L, svc=None, bill=g.svc, layout="k_cox_spark", renderer="reportlab", traps=["Contact Info holds the issuer's own address", "'Your Info' is the only customer address: billing"])

@fam
def k_clink():
    for i, (car, sts) in enumerate([("centurylink-qwest", ["MN", "CO", "ID", "OR", "WA"]), ("centurylink-ensemble", ["NC", "MO", "KS"]), ("brightspeed", ["NC", "MO", "VA"])]):
        n = f"k_clink_{i+1}"; g = G(n, sts); L = g.some(3 + i % 2); b = L[0]; cc = g.d1(3)
        acct = f"{b[:3]}-{b[3:6]}-{b[6:]} {cc}{'R' if i == 0 else ''}" if i == 0 else ("3" if i == 1 else "4") + g.d(8); bill = g.pobox() if i else g.svc; nm = "CenturyLink" if i < 2 else "Brightspeed"
        gr = Grid(92); gr.put(0, 0, nm.upper()); gr.put(1, 0, "Account Number: " + acct) if i else gr.put(0, 50, "Account Number"); 
        if i == 0: gr.put(0, 70, acct); gr.put(1, 50, "Bill Date"); gr.put(1, 70, dt(g.date, "b d, Y")); gr.put(2, 50, "Page"); gr.put(2, 70, "1")
        else: gr.put(2, 0, "Bill Date: " + dt(g.date)); gr.put(3, 0, "Amount Due By: " + dt(g.due))
        gr.put(5, 4, g.co.upper()); gr.put(6, 4, l1(bill).upper()); gr.put(7, 4, l2(bill).upper())
        if i: gr.put(5, 50, "Service Address"); gr.put(6, 50, l1(g.svc)); gr.put(7, 50, l2(g.svc))
        r = 10; gr.put(r, 0, "Monthly Account Summary" if i == 0 else "ACCOUNT SUMMARY"); r += 1
        for a, v in (("Previous Balance", "156.40"), ("Payments Received", "156.40CR"), ("New Charges", "158.92"), ("Total Amount Due", "158.92")): gr.put(r, 2, a); gr.put(r, 60, v, True); r += 1
        r += 1; gr.put(r, 0, "Summary of Your New Charges" if i == 0 else "NEW CHARGES DETAIL"); r += 2
        for t in L:
            gr.put(r, 2, ("Charges for " if i == 0 else "Service for ") + f(t, " " if i == 0 else "(")); r += 1
            for a in ("Business Line", "Access Recovery Charge"): gr.put(r, 6, a); gr.put(r, 60, g.money(2, 40), True); r += 1
        r += 1
        if i == 1: gr.put(r, 2, f"Billing Telephone Number {f(L[1],'(')}"); r += 1
        if i == 2: x = g.tn(); gr.put(r, 2, f"Disconnected {dt(plus(g.date,-9),'m/d/y')}: {f(x,'(')}  credit"); gr.put(r, 60, "8.10CR", True); r += 1
        gr.put(r + 1, 0, "Questions? " + ("1-800-603-6000" if i == 0 else "1-800-201-4102" if i == 1 else "1-833-692-7773") + f"   {nm.lower()}.com"); r += 4
        gr.put(r, 0, "- " * 45); gr.put(r + 1, 0, "Payment Coupon      Account " + acct); gr.put(r + 2, 0, f"{nm.upper()}  " + ("P.O. BOX 91155 SEATTLE WA 98111-9255" if i == 0 else "P.O. BOX 4300 CAROL STREAM IL 60197-4300" if i == 1 else "P.O. Box 2159 Fayetteville, NC 28301-2159"))
        gspages(n, [gr.out()], 9, 12)
        truth(n, g, carrier=car, acct=(b + cc) if i == 0 else acct, btn=[b, L[1], None][i], numbers=L, co=g.co.upper(), svc=g.svc if i else None, bill=bill, decoys=[x] if i == 2 else [], layout="k_clink", renderer="ghostscript", traps=[["check letter"], ["BTN labelled in the middle of the detail, second line"], ["disconnected line"]][i])

@fam
def k_enterprise():
    n = "k_lumen"; g = G(n, ["CO", "WA", "MN"]); acct = "5-" + "".join(g.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(8)); L = g.seq(20, base=4100); svc = g.svc; bill = g.addr(unit="Suite 900"); inv = g.d1(9)
    b = f"<div class=two><h1>LUMEN</h1><div>Invoice Number {inv}<br>Invoice Date {dt(g.date)}<br>Account Number {acct}<br>Payment Due {dt(g.due)}</div></div><p style='margin:24px 0'>{esc(g.co)}<br>Attn: Accounts Payable<br>{esc(l1(bill))}<br>{l2(bill)}</p><h2>Payments and prior invoices</h2>" + tbl([(g.d1(9), dt(plus(g.date, -30), 'm/d/Y'), g.d1(8), "-1,002.10")], ("Invoice number", "Date", "Receipt number", "Amount")) + "<h2>Product Summary</h2>" + tbl([("Voice Complete", "$840.00"), ("Account Level Charges", "$12.10")]) + f"<h2>Service Level Activity</h2><p>Service Location: {esc(one(svc))}</p>" + tbl([("SIP Session", "25", "BCBXK" + g.d(5) + "..LVLC", "600.00"), (f"TN Range {f(L[0],'')} - {f(L[-1],'')}", "20", "", "40.00")], ("Service", "Qty", "Circuit ID", "Charge")) + "<h2>Usage by Usage Type</h2>" + tbl([("Inbound local", "1,402 min", "0.00"), ("Outbound LD", "388 min", "7.76")]) + "<p>Billing 1-877-453-8353 &nbsp; lumen.com</p><div class=cp>Level 3 Communications, LLC, PO Box 910182, Denver CO 80291-0182</div>"
    weasy(n, page("@page{margin:15mm}" + CSS, b)); truth(n, g, carrier="lumen", acct=acct, numbers=L, svc=svc, bill=bill, layout="k_enterprise", renderer="weasyprint", implied=L[1:-1], traps=["range of 20", "earlier invoice numbers", "ATTN is a department"])
    n = "k_allstream"; g = G(n, ["OR", "WA", "MN"]); acct = g.d1(6); bill = g.svc
    def build(d):
        d.add_paragraph("allstream"); d.paragraphs[0].runs[0].bold = True
        d.add_paragraph(f"{g.co}\n{l1(bill)}\n{l2(bill)}")
        t = d.add_table(2, 4); t.style = "Light Grid Accent 1"
        for c, (a, v) in enumerate((("Billing Account Number", acct), ("Invoice Number", g.d1(8)), ("Invoice Date", dt(g.date)), ("Due Date", dt(g.due)))): t.cell(0, c).text = a; t.cell(1, c).text = v
        d.add_paragraph(); d.add_paragraph("Previous balance\t$611.20\nPayments\t($611.20)\nMonthly recurring charges\t$574.00\nUsage\t$9.13\nTaxes and surcharges\t$41.88\nTotal due\t$625.01")
        d.add_paragraph("Circuit and call detail is available online at 360.allstream.com. Allstream, PO Box 2966, Milwaukee WI 53201-2966")
    docx(n, build); truth(n, g, carrier="allstream-zayo", acct=acct, numbers=[], svc=None, bill=bill, layout="k_enterprise", renderer="libreoffice", traps=["summary invoice without numbers"])

@fam
def k_frontier():
    for i, (car, sts, nm) in enumerate([("frontier", ["WV", "NY", "IL"], "Frontier"), ("ziply", ["WA", "ID", "OR"], "Ziply Fiber")]):
        n = f"k_front_{i+1}"; g = G(n, sts); L = g.some(3 + 2 * i); b = L[0]; acct = f"{b[:3]}-{b[3:6]}-{b[6:]}-{g.r.randrange(1,13):02d}{g.r.randrange(1,29):02d}{g.r.randrange(8,24):02d}-{g.d(1)}"; rows, called = calls(g, 5, "(n"); pin = g.d(4); bill = g.svc
        p = CA(n, (612, 792)); ft = "Liberation Sans" if i == 0 else "Carlito"
        p.logo(36, 48, nm.upper() if i == 0 else nm, 18, font=ft); p.t(320, 42, "Account Summary", 12, True, font=ft); y = 58
        for a, v in (("Account Number", acct), ("PIN", pin), ("Billing Date", dt(g.date, "b d, Y")), ("New Charges Due Date", dt(g.due, "b d, Y")), ("Previous Balance", "188.12"), ("Payments Received Thru " + dt(plus(g.date, -2), "m/d/y"), "-188.12"), ("Balance Forward", ".00"), ("New Charges", "190.66"), ("Total Amount Due", "$190.66")): p.t(320, y, a, 8.5, font=ft); p.t(576, y, v, 8.5, a="r", font=ft); y += 12
        p.lines(36, 180, [g.co.upper(), l1(bill).upper(), l2(bill).upper()], 9.5, 12, font=ft); y = 240
        if i: p.t(36, y, "Service Address  " + one(g.svc), 8.5, font=ft)
        y += 24; p.t(36, y, f"Detail of {'Frontier' if i == 0 else 'Ziply Fiber'} Charges", 12, True, font=ft); y += 16
        for t in L:
            p.t(36, y, f(t, "/"), 9, True, font=ft); y += 12
            for a in ("Business Line", "Carrier Cost Recovery Surcharge"): p.t(48, y, a, 8.5, font=ft); p.t(320, y, g.money(2, 50), 8.5, a="r", font=ft); y += 11
        y += 8; p.t(36, y, "Toll/Usage", 10, True, font=ft); y += 12
        for r in rows:
            for x, v in zip((36, 72, 112, 205, 290, 320), r): p.t(x, y, v, 8, font=ft)
            y += 10
        y += 8; p.t(36, y, "Questions? 1-800-921-8102  frontier.com" if i == 0 else "Questions? 1-866-699-4759  ziplyfiber.com", 8.5, font=ft)
        p.lines(330, 700, [nm.upper(), "PO BOX 740407" if i == 0 else "PO BOX 740416", "CINCINNATI OH 45274-" + ("0407" if i == 0 else "0416")], 8, font=ft); p.t(36, 700, "Account " + acct, 8.5, font=ft); p.save()
        truth(n, g, carrier=car, acct=acct, btn=b, numbers=L, co=g.co.upper(), svc=g.svc if i else None, bill=bill, decoys=called, layout="k_frontier", renderer="cairo", traps=["17 digits, BTN inside", "PIN", "slash after area code"])

@fam
def k_windstream():
    n = "k_kinetic"; g = G(n, ["GA", "KY", "NE", "AR"]); acct = "0" + g.d(8); L = g.some(4); rows, called = calls(g, 4); bill = g.svc
    b = f"<div class=two><h1>Kinetic <small>by Windstream</small></h1><table style='width:280px;border:1px solid #7b3'><tr><th>ACCOUNT NUMBER</th><th>Invoice Date</th><th>Page</th></tr><tr><td>{acct}</td><td>{dt(g.date,'b d, Y')}</td><td>1 of 2</td></tr></table></div><p style='margin:26px 0'>{BLK(g.co.upper(), up(bill))}</p><h2>Account Summary</h2>" + tbl([("Telephone Number", f(L[0])), ("Billing Period", f"{dt(g.date,'m/d/y')} - {dt(plus(g.date,30),'m/d/y')}"), ("Previous Balance", "244.00"), ("Payments", "-244.00"), ("Current Charges", "251.90")]) + "<p>Thank You For Choosing Kinetic</p><h2>Account Detail</h2>"
    for t in L: b += f"<p><b>{f(t)}</b></p>" + tbl([("CENTREX LINK CHARGE", g.money(5, 20)), ("IBN EXCHANGE ACCESS", g.money(10, 30)), ("BILLED NUMBER SCREENING", "0.00")])
    b += f"<h2>Calls from {f(L[2])}</h2>" + tbl(rows) + "<p>windstream.com &middot; 1-800-347-1991</p><div class=cp>PO Box 9001908, Louisville KY 40290-1908</div>"
    chromium(n, page(CSS, b)); truth(n, g, carrier="windstream-kinetic", acct=acct, btn=L[0], numbers=L, co=g.co.upper(), svc=None, bill=bill, decoys=called, layout="k_windstream", renderer="chromium", traps=["'Telephone Number' in the account summary is the BTN (dossier)"])
    n = "k_wse"; g = G(n, ["NC", "GA", "IL", "PA"]); master = g.d1(7); bill = g.addr(unit="Suite 300"); out = []; nums = []; subs = []
    for j in range(3):
        a, pl = (g.svc, (g.city, g.st, g.zip, g.npa)) if j == 0 else g.elsewhere(); L = g.some(3, npa=pl[3]); nums += L; subs.append((g.d1(7), "STORE %02d" % (j * 7 + 3), a, L))
    hd = lambda k: [f"Windstream Enterprise{'':30}ACCOUNT NUMBER  {master}", f"Invoice Number {g.npa}88121{'':24}Invoice Date    {dt(g.date,'m/d/Y')}", f"{'':51}PAGE {k}", ""]
    p1 = hd(1) + ["", "   " + g.co.upper(), "   " + l1(bill).upper(), "   " + l2(bill).upper(), "", "", "LOCATION SUMMARY", "-" * 78] + [f"{s:<10}{nm:<12}{one(a).upper():<46}{g.money(90,99):>8}" for s, nm, a, L in subs] + ["", "PAYMENTS APPLIED", f"{dt(plus(g.date,-11),'m/d/Y')}  CHECK  {'612.00-':>56}", "", "Customer care 1-800-600-5050", "Remit to P.O. Box 9001013, Louisville, KY 40290-1013"]
    pages = [p1]
    for k, (s, nm, a, L) in enumerate(subs):
        rows, c = calls(g, 4); out += c
        pages.append(hd(k + 2) + [f"ACTIVITY FOR ACCOUNT - {s} {nm} - (PIN: {g.d(4)}): {one(a).upper()}", "", "MONTHLY CHARGES"] + [f"  {f(t):<16}BUSINESS LINE{'':30}{g.money(20,40):>8}" for t in L] + ["", "ITEMIZED CALL DETAIL"] + ["  " + "  ".join(r) for r in rows])
    gspages(n, pages, 7.8, 11.5); truth(n, g, carrier="windstream-enterprise", acct=master, numbers=nums, co=g.co.upper(), svc=None, bill=bill, decoys=out, layout="k_windstream", renderer="ghostscript", traps=["master and sub-accounts", "location PIN", "three locations"])

@fam
def k_altice():
    for i, (car, nm, sts) in enumerate([("optimum", "optimum business", ["NJ", "CT"]), ("suddenlink", "Suddenlink Business", ["TX", "AR", "WV"])]):
        n = f"k_altice_{i+1}"; g = G(n, sts); acct = f"07{g.d(3)}-{g.d(6)}-{g.d(2)}-{g.d(1)}"; L = g.some(1 + i * 3); bill = g.svc if i == 0 else g.pobox()
        if i == 0: top = f"<div class=two><div>PAGE 1 OF 2<br><b>Service for</b><br>Account Number: {acct}<br>{esc(g.co)}<br>{esc(l1(g.svc))}<br>{l2(g.svc)}</div><h1>{nm}</h1></div>"
        else: top = f"<div class=two><h1>{nm}</h1><div><b>Service Information</b><br>Account number {acct}<br>Access code {g.d(4)}</div></div>"
        b = top + f"<h2>Your Monthly Statement</h2>" + tbl([("Billing Period", f"{dt(plus(g.date,1),'m/d/y')} - {dt(plus(g.date,30),'m/d/y')}"), ("Bill date", dt(g.date)), ("Due Date", dt(g.due)), ("Amount Due", "$178.20")]) + (f"<p><b>Service address</b><br>{esc(l1(g.svc))}<br>{l2(g.svc)}</p>" if i else "") + "<h2>" + ("Optimum Voice" if i == 0 else "Phone") + "</h2>" + tbl([(f(t, "."), "Business voice", "$34.95") for t in L]) + "<h2>Internet</h2>" + tbl([("300 Mbps", "$119.00")]) + f"<div class=cp><p style='font-size:8px'>1111 STEWART AVENUE<br>BETHPAGE NY 11714-3581<br>CHANGE SERVICE REQUESTED</p><p style='margin-left:60px'>{BLK(g.co.upper(), up(bill))}</p><p>{'optimum.net 866-950-3278' if i == 0 else 'suddenlink.com'} &nbsp; {'PO BOX 742698' if i == 0 else 'PO BOX 742535'} CINCINNATI OH 45274</p></div>"
        chromium(n, page(CSS, b)); truth(n, g, carrier=car, acct=acct, btn=L[0] if i == 0 else None, numbers=L, co=g.co if i == 0 else g.co.upper(), coAlso=[g.co.upper()] if i == 0 else None, svc=g.svc, bill=bill, layout="k_altice", renderer="chromium", traps=["issuer's return address in the coupon", "access code"])

@fam
def k_ilec_small():
    n = "k_altafiber"; g = G(n, place="Cincinnati"); L = g.some(3); b = L[0]; cc = g.d1(3); acct = f"{b[:3]} {b[3:6]}-{b[6:]} {cc}"
    p = RL(n); p.t(36, 50, "altafiber", 24, True)
    for k in (1, 2):
        p.t(576, 40, "account number " + acct, 9, a="r"); p.t(576, 52, "bill date " + dt(g.date, "M d, Y"), 9, a="r"); p.t(576, 64, f"page {k} of 2", 9, a="r")
        if k == 1:
            p.lines(60, 120, [g.co.upper(), l1(g.svc).upper(), l2(g.svc).upper()], 10, 13); y = 200
            for a, v in (("previous balance", "$133.80"), ("payments", "-$133.80"), ("current charges", "$140.15"), ("total due " + dt(g.due, "b d, Y"), "$140.15")): p.t(60, y, a); p.t(360, y, v, a="r"); y += 14
            p.t(60, 300, "CBTS business office 513-566-5050    repair 513-565-2210", 8); p.t(60, 700, "P.O. Box 748001, Cincinnati, OH 45274-8001", 8); p.page()
    p.t(36, 100, "Service Summary", 12, True); y = 118
    for t in L: p.t(48, y, f(t, "s-")); p.t(160, y, "Business Connection Line"); p.t(400, y, g.money(20, 50), a="r"); y += 13
    p.save(); truth(n, g, carrier="altafiber", acct=acct, btn=b, numbers=L, co=g.co.upper(), svc=None, bill=g.svc, layout="k_ilec_small", renderer="reportlab", traps=["lower-case labels", "local care numbers"])
    n = "k_tds"; g = G(n, ["WI", "TN", "NH"]); acct = "0" + g.d(15); L = g.some(3); bill = g.svc
    b = f"<h1>TDS</h1><table style='width:50%'><tr><td>Bill Date</td><td>{dt(g.date)}</td></tr><tr><td>Account Number</td><td>{acct}</td></tr><tr><td>Amount Due</td><td>$122.07</td></tr><tr><td>Due Date</td><td>{dt(g.due)}</td></tr></table><p>{BLK(g.co, bill)}</p><p>Service Address: {esc(one(g.svc))}</p>" + "".join(f"<h2>Services for {f(t)}</h2>" + tbl([("managedIP Hosted line", g.money(15, 30)), ("State 911", "0.75")]) for t in L) + "<p>Questions? 1-855-696-8368 hellotds.com</p><hr><p>TDS, PO Box 94510, Palatine IL 60094-4510</p>"
    lo_html(n, page("body{font-family:Carlito;font-size:11pt}", b)); truth(n, g, carrier="tds", acct=acct, numbers=L, svc=g.svc, bill=bill, layout="k_ilec_small", renderer="libreoffice", traps=["16 digits"])

@fam
def k_hosted():
    for i, (car, nm, ad, tel) in enumerate([("ringcentral", "RingCentral, Inc.", "20 Davis Drive, Belmont CA 94002", "1-888-898-4591"), ("nextiva", "Nextiva, Inc.", "9451 E Via de Ventura, Scottsdale AZ 85256", "1-800-285-7995"), ("8x8", "8x8, Inc.", "675 Creekside Way, Campbell CA 95008", "1-888-898-8733")]):
        n = f"k_hosted_{i+1}"; g = G(n); L = g.seq(3) + [g.tf()] if i != 1 else g.some(5); acct = [g.d1(10), g.d1(7), "US-" + g.d1(7)][i]; inv = ["CD_", "INV", "X"][i] + g.d1(8); bill = g.svc
        lab = [("Account Number", "Invoice Number", "Invoice Date", "Due Date"), ("Account #", "Invoice Number", "Invoice Date", "Due Date"), ("Customer ID", "Invoice Number", "Bill Date", "Pay by")][i]
        b = f"<div class=two><div><h1>{nm.split(',')[0]}</h1>{ad}</div><table style='width:240px'>" + "".join(f"<tr><td style='color:#777'>{a}</td><td class=r>{v}</td></tr>" for a, v in zip(lab, (acct, inv, dt(g.date, "b d, Y"), dt(g.due, "b d, Y")))) + f"</table></div><div class=two style='margin:30px 0'><div><b>Bill To</b><br>{esc(g.co)}<br>{['', g.person + '<br>', ''][i]}{esc(l1(bill))}<br>{l2(bill)}</div>" + (f"<div><b>{['Ship To','','Service Address'][i]}</b><br>{BLK(g.co, g.svc)}</div>" if i != 1 else "") + "</div>"
        items = [("Digital Line Unlimited Advanced" if i == 0 else "Enterprise User" if i == 1 else "X2 Line", f(t, ["(", "-", "+"][i]) + (" (Main Number)" if i == 0 and t == L[0] else ""), "1", "$" + g.money(18, 35)) for t in L]
        if i == 2: b += f"<p>Billing telephone number: {f(L[1],'+')}</p>"
        b += tbl(items, ("Description", "Phone Number", "Qty", "Amount")) + f"<p class=r>Total due <b>$131.48</b></p><p>Questions? {tel}</p>"
        chromium(n, page(CSS + "th{border-bottom:1px solid #bbb;color:#555}td{border-bottom:1px solid #eee}", b))
        truth(n, g, carrier=car, acct=acct, btn=[L[0], None, L[1]][i], numbers=L, svc=None if i == 1 else g.svc, bill=bill, layout="k_hosted", renderer="chromium", traps=[["'(Main Number)' beside a number", "Ship To stands for the service address (dossier)"], ["person's line inside Bill To without ATTN"], ["BTN labelled", "account with letters"]][i])

@fam
def k_receipts():
    n = "k_ooma"; g = G(n); t = g.tn(); acct = g.d1(8)
    text(n, f"""From: Ooma Billing <billing@ooma.com>
To: office@{g.co.split()[0].lower()}.example
Subject: Your Ooma Office receipt for {dt(g.date,'M Y')}
Date: {dt(g.date,'d M Y')} 07:12:08 -0700

Hello,

Thank you for your payment. A summary of your charges is below.

Customer Number      {acct}
Invoice Date         {dt(g.date)}
Company              {g.co}
Phone number         {f(t,'(')}
E911 address         {one(g.svc)}
Payment method       VISA ending in {g.d(4)}

  Ooma Office Essentials x 2           $39.90
  Virtual fax                            0.00
  Taxes and regulatory fees              $8.76
                                       -------
  Total charged                         $48.66

Questions? Reply to this mail or call 1-866-939-6662.
Ooma, Inc., 525 Almanor Avenue, Sunnyvale CA 94085
""")
    truth(n, g, carrier="ooma", acct=acct, btn=t, numbers=[t], svc=g.svc, bill=None, layout="k_receipts", renderer="text", ext="txt", traps=["receipt mail, card digits", "only number is the BTN", "E911 address"])
    n = "k_grasshopper"; g = G(n); acct = g.d1(6); L = [g.tf(), g.tn()]; x = g.tn()
    from fpdf import FPDF
    p = FPDF(format="letter"); p.add_page(); p.set_font("Helvetica", "B", 20); p.cell(0, 12, "Grasshopper", new_x="LMARGIN", new_y="NEXT"); p.set_font("Helvetica", "", 10)
    for s in (f"Invoice date: {dt(g.date,'m/d/Y')}", f"Customer ID: {acct}", "", "Billed to:", g.co, l1(g.svc), l2(g.svc), "", "Plan: Small Business (annual)   $80.00", "Numbers on this account", "   " + f(L[0], "1"), "   " + f(L[1], "1"), f"Calls forwarded to {f(x,'1')}   1,204 minutes   $0.00", "Taxes and fees   $11.30", "Total   $91.30", "", "support.grasshopper.com  1-800-820-8210"): p.cell(0, 6, s, new_x="LMARGIN", new_y="NEXT")
    p.output(str(OUT / f"{n}.pdf")); truth(n, g, carrier="grasshopper", acct=acct, numbers=L, svc=None, bill=g.svc, decoys=[x], layout="k_receipts", renderer="fpdf2", traps=["Customer ID is the account", "forward-to number"])

@fam
def k_canada():
    n = "k_bell"; g = G(n, ["ON", "QC"]); L = g.some(3); b = L[0]; acct = f"{b[:3]} {b[3:6]}-{b[6:]} ({g.d1(3)})"; ad = g.svc
    p = RL(n); p.t(36, 50, "Bell", 28, True); y = 40
    for a, v in (("Account number", acct), ("Bill date", dt(g.date)), ("Electronic banking ID", g.d1(13)), ("Invoice number", g.d1(10))): p.t(330, y, a, 8.5); p.t(576, y, v, 8.5, True, "r"); y += 13
    p.lines(36, 130, [g.co, l1(ad), f"{ad['c']} {ad['st']}  {ad['z']}"], 10, 13); p.t(36, 220, "Summary of your account", 12, True); y = 236
    for a, v in (("Balance from last bill", "$219.40"), ("Payment - thank you", "-219.40"), ("Fixed monthly charges", "196.00"), ("Usage charges", "4.18"), ("GST/HST 864213577 RT0001", "26.02"), ("Total amount due", "$226.20")): p.t(44, y, a); p.t(360, y, v, a="r"); y += 13
    p.t(36, y + 14, "Fixed monthly charges", 11, True); y += 30
    for t in L: p.t(44, y, "Phone line " + f(t, "s-")); p.t(360, y, g.money(40, 70), a="r"); y += 13
    p.t(36, y + 14, "Questions? 1-866-310-2355 or 310-BELL     bell.ca", 8.5); p.save()
    truth(n, g, carrier="bell-canada", acct=acct, btn=b, numbers=L, svc=None, bill=ad, layout="k_canada", renderer="reportlab", traps=["electronic banking ID", "GST number", "customer code in brackets"])
    n = "k_rogers"; g = G(n, ["ON", "NB"]); acct = g.d1(12); L = g.some(3); ad = g.svc; inv = g.d1(10)
    b = f"<div class=two><h1 style='color:#c00'>ROGERS <small>Business</small></h1><table style='width:250px'><tr><td>Account Number</td><td>{acct}</td></tr><tr><td>Invoice Number</td><td>{inv}</td></tr><tr><td>Invoice Date</td><td>{dt(g.date,'b d, Y')}</td></tr><tr><td>Required payment date</td><td>{dt(g.due,'b d, Y')}</td></tr></table></div><p style='margin:30px 0'>{BLK(g.co.upper(), up(ad))}</p><h2>Account Summary</h2>" + tbl([("Your Last Bill", "$190.11"), ("Payments", "-190.11"), ("Your Current Bill", "$194.83")]) + f"<p><b>Service address:</b> {esc(one(ad))}</p><h2>Business Phone</h2>" + tbl([("Phone " + f(t), "Unison line", g.money(20, 40)) for t in L]) + "<p>1-877-274-3375 rogers.com &middot; PO Box 9100 Don Mills ON M3C 3P9</p>"
    weasy(n, page("@page{margin:14mm}" + CSS, b)); truth(n, g, carrier="rogers", acct=acct, numbers=L, co=g.co.upper(), svc=ad, bill=ad, layout="k_canada", renderer="weasyprint", traps=["invoice number beside account"])
    n = "k_videotron"; g = G(n, ["QC"]); acct = f"{g.d1(9)}-001-{g.d(1)}"; L = g.some(2); ad = g.svc
    b = f"<div class=two><h1>VIDÉOTRON <small>Affaires</small></h1><div class=r>No de compte<br><b>{acct}</b><br>Date de facturation<br><b>{g.date.day} {['janv.','févr.','mars','avril','mai','juin','juill.','août','sept.','oct.','nov.','déc.'][g.date.month-1]} {g.date.year}</b></div></div><p style='margin:24px 0'>{BLK(g.co.upper(), up(ad))}</p><p>Adresse de service&nbsp;: {esc(one(ad))}</p><h2>Sommaire de la facture</h2>" + tbl([("Solde précédent", "171,20 $"), ("Paiement", "-171,20 $"), ("Téléphonie", "84,00 $"), ("TPS 123456782 RT", "4,20 $"), ("TVQ", "8,38 $"), ("Montant dû", "96,58 $")]) + "<h2>Téléphonie</h2>" + tbl([("Ligne " + f(t, "s-"), "Ligne d'affaires illimitée", "42,00 $") for t in L]) + f"<div class=cp>{g.d(48)}<br>Account no. {acct}<br>C.P. 11078, Succ. Centre-ville, Montréal (Québec) H3C 5B7<br>1 888 433-6876</div>"
    chromium(n, page(CSS, b)); truth(n, g, carrier="videotron", acct=acct, numbers=L, co=g.co.upper(), svc=ad, bill=ad, layout="k_canada", renderer="chromium", traps=["French", "scan line of 48 digits", "month in French"])

@fam
def k_north():
    n = "k_gci"; g = G(n, ["AK"]); acct = g.d1(9); L = g.some(3); inv = g.d1(11)
    b = f"<div class=two><h1>GCI</h1><div>Invoice date {dt(g.date,'m/d/Y')}<br>Invoice number {inv}<br>Account Number {acct}<br>Due date {dt(g.due,'m/d/Y')}</div></div><p>{BLK(g.co, g.svc)}</p>" + tbl([("Business Voice " + f(t), g.money(20, 40)) for t in L] + [("Total", "$111.00")]) + "<p>907-265-5400 or 800-800-4800, gci.com. PO Box 99001 Anchorage AK 99509</p>"
    lo_html(n, page("body{font-family:Caladea;font-size:11pt}", b)); truth(n, g, carrier="gci", acct=acct, numbers=L, svc=None, bill=g.svc, layout="k_north", renderer="libreoffice", traps=["11-digit invoice above the account", "local care number in the customer's area code"])
    n = "k_nwtel"; g = G(n, ["YT"]); acct = g.d1(8); L = g.some(2); rows, called = calls(g, 5)
    pg = ["Northwestel", "", "Account Number  " + acct + " " * 24 + "Invoice Information", f"{'':44}Invoice Date    {dt(g.date,'d M Y')}", f"{g.co:<44}Invoice Number  {g.d1(8)}", f"{l1(g.svc):<44}Due             {dt(g.due,'d M Y')}", l2(g.svc), "", "Past Activity", f"  Last invoice{'143.00':>40}", f"  Payments{'-143.00':>44}", "", "Current Activity"]
    for t in L: pg += ["", f"  Phone number {f(t)}", f"    Business primary line{g.money(40,60):>30}"] + ([f"    {r[0]} {r[1]:>7} {r[2]:<16}{r[3]}{r[4]:>5}{r[5]:>7}" for r in rows] if t == L[0] else []) + [f"    PHONE TOTAL{g.money(60,80):>40}"]
    pg += ["", "Questions? 1-888-423-2333"]
    groff(n, ".nf\n.ft C\n.ps 9\n.vs 11\n" + "\n".join("\\&" + l for l in pg) + "\n", opts=()); truth(n, g, carrier="northwestel", acct=acct, numbers=L, svc=None, bill=g.svc, decoys=called, layout="k_north", renderer="groff", traps=["calls inside the number's section"])

@fam
def k_cable13():
    for i, (car, nm, tel, sts) in enumerate([("astound", "Astound Business Solutions", "1-877-726-7000", ["WA", "OR", "IN"]), ("wow", "WOW! Business", "1-866-496-9669", ["GA", "AL", "MI"])]):
        n = f"k_cable13_{i+1}"; g = G(n, sts); acct = g.d1(13) if i == 0 else g.d1(8); L = g.some(2); bill = g.pobox() if i else g.svc
        def build(d):
            d.add_heading(nm, 2); d.add_paragraph(f"Statement Date\t{dt(g.date)}\nAccount Number\t{acct}\n" + (f"Account PIN\t{g.d(6)}\n" if i == 0 else "") + f"Service Address\t{one(g.svc)}\nTotal Due\t$149.20 by {dt(g.due)}")
            d.add_paragraph("Messaging Center: rates change next month. See astound.com." if i == 0 else "Thank you for being a wowway.com customer.")
            t = d.add_table(0, 3); t.style = "Table Grid"
            for k in L: c = t.add_row().cells; c[0].text = "Phone " + f(k); c[1].text = "Business voice"; c[2].text = g.money(20, 40)
            d.add_paragraph("\n\n"); d.add_paragraph(f"{g.co.upper()}\n{l1(bill).upper()}\n{l2(bill).upper()}"); d.add_paragraph(f"Care {tel}    " + ("PO Box 11816 Newark NJ 07101" if i == 0 else "PO Box 5715 Carol Stream, IL 60197"))
        docx(n, build); truth(n, g, carrier=car, acct=acct, numbers=L, co=g.co.upper(), svc=g.svc, bill=bill, layout="k_cable13", renderer="libreoffice", traps=["13 digits without BTN", "PIN"] if i == 0 else ["mailing block below the lines"])
