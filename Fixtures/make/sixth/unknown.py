from lib import *
BLK = lambda co, a: f"{esc(co)}<br>{esc(l1(a))}<br>{esc(l2(a))}"

@fam
def u_coop_topcoupon():
    for i, (brand, st) in enumerate([("Three Rivers Farmers Telephone Cooperative", ["IA", "ND", "SD", "WI"]), ("Sandhill Valley Telephone Assn.", ["NE", "KS"])]):
        n = f"u_coop_{i+1}"; g = G(n, st); L = g.some(3) + ([g.tf()] if i else []); acct = ["%s-%s" % (g.d1(5), g.d(2)), g.d1(7)][i]; bill = g.pobox(); rows, called = calls(g, 5); co = g.co
        p = RL(n); F = "Times-Roman" if i else "Helvetica"
        p.t(36, 36, "PLEASE RETURN THIS PART WITH YOUR PAYMENT", 7, font=F); p.lines(330, 50, [brand, f"{g.r.randrange(10,90)} Exchange Plaza", f"{g.city}, {g.st} {g.zip}"], 9, font=F); p.lines(60, 90, [co.upper(), l1(bill).upper(), l2(bill).upper()], 10, 12.5, font=F)
        for k, (a, v) in enumerate(((["Patron Number", "Cust/Acct"][i], acct), (["Date of Bill", "Billing Dt"][i], dt(g.date, ["M d, Y", "m/d/Y"][i])), ("Pay By", dt(g.due, "m/d/y")), ("Pay This Amount", "$163.28"))): p.box(330 + (k % 2) * 124, 92 + (k // 2) * 34, 122, 32); p.t(334 + (k % 2) * 124, 101 + (k // 2) * 34, a, 7, font=F); p.t(445 + (k % 2) * 124, 117 + (k // 2) * 34, v, 10, a="r", font=F)
        p.c.setDash(3, 3); p.hl(20, 592, 176); p.c.setDash()
        p.t(36, 200, brand, 13, True); p.t(36, 216, f"Business office {f(g.tn(), '(')}   Repair 611   After hours {f(g.tn(), '(')}", 8, font=F)
        y = 240; p.t(36, y, ["Service Location: ", "Premises served: "][i] + one(g.svc), 9, font=F); y += 14; p.t(36, y, ["Lead Number: ", "Account telephone: "][i] + f(L[i]), 9, font=F); y += 24
        for k, t in enumerate(L):
            p.box(36, y - 10, 400, 13, .9); p.t(40, y, f(t), 9, True); y += 14
            for a in (["Toll Free Service"] if t[:3] in TF else ["Business Access Line", "Subscriber Line Charge", "E911 Fee"]): p.t(52, y, a, 9, font=F); p.t(430, y, g.money(1, 28), 9, a="r", font=F); y += 12
            y += 4
        p.t(36, y + 8, "LONG DISTANCE - billed for " + f(L[1]), 9, True); y += 22
        for r in rows:
            for x, v in zip((40, 76, 118, 216, 300, 336), r): p.t(x, y, v, 8, font=F)
            y += 10.5
        p.t(36, 750, "This institution is an equal opportunity provider. Member-owned since 1952.", 7.5, font=F); p.save()
        truth(n, g, acct=acct, btn=L[i], numbers=L, co=co.upper(), svc=g.svc, bill=bill, decoys=called, layout="u_coop_topcoupon", renderer="reportlab", traps=["coupon first", "label above value in boxes", "local office numbers", ["'Lead Number' is the main number", "'Account telephone' names the second line"][i]])

@fam
def u_electric_coop():
    for i in range(2):
        n = f"u_elcoop_{i+1}"; g = G(n, ["MO", "KY", "TN", "MS"] if i == 0 else ["GA", "TX", "OK", "AR"]); brand = ["Bluegrass Ridge Electric & Fiber Cooperative", "Pine Hills EMC / PineLink"][i]; L = g.some(2 + i); member = g.d1(6); acct = f"{g.d1(8)}-00{i+1}"; bill = g.svc if i else g.pobox(); tel = g.tn()
        css = "@page{size:letter;margin:11mm}body{font:9.5px 'DejaVu Sans'}table{width:100%;border-collapse:collapse}td,th{padding:2px 4px;text-align:left;border-bottom:.5px solid #aaa}.g{background:#e7f0e2;padding:6px}"
        b = f"<div class=g><b style='font-size:15px'>{esc(brand)}</b> &nbsp; {f(tel,'.')}</div><table style='margin:8px 0'><tr><th>{['Service Account','Billing Account'][i]}</th><th>Member No.</th><th>{['Bill Prepared','Cycle date'][i]}</th><th>Due</th><th>Total</th></tr><tr><td>{acct}</td><td>{member}</td><td>{dt(g.date,['b d, Y','m/d/Y'][i])}</td><td>{dt(g.due,'m/d/Y')}</td><td>$488.12</td></tr></table><p>{BLK(g.co, bill)}</p>"
        b += f"<p class=g><b>{['Premise','Where service is provided'][i]}</b> {esc(one(g.svc))}</p><p><b>ELECTRIC</b> Meter {g.d1(8)} Rate GS-1</p>" + tbl([(dt(plus(g.date, -31), 'm/d'), dt(g.date, 'm/d'), "31", g.d(5), g.d(5), "1", g.r.randrange(900, 4000), "$311.90")], ("From", "To", "Days", "Previous", "Present", "Mult", "kWh", "Charge"))
        b += "<p><b>FIBER INTERNET</b></p>" + tbl([("Business 500/500", "$99.00")]) + "<p><b>TELEPHONE</b></p>"
        if i == 0: b += tbl([("Voice line", ", ".join(f(t) for t in L), f"{len(L)} @ $28.50", "$57.00")], ("Service", "Numbers", "Qty/Rate", "Amount"))
        else: b += tbl([(f(t, "(") + (" *" if k == 0 else ""), "Unlimited Voice", "$24.95") for k, t in enumerate(L)]) + "<p>* primary phone on this account</p>"
        b += f"<p style='border-top:1px dashed;margin-top:30px;padding-top:6px'>Operation RoundUp $0.88. Outages: {f(g.tf(),'1')}. Pole tag {g.d(6)}/{g.d(3)}. Payments: {['PO Box 40','PO Box 9911'][i]}, {g.city}, {g.st} {g.zip}</p>"
        weasy(n, page(css, b)); truth(n, g, acct=acct, btn=None if i == 0 else L[0], numbers=L, svc=g.svc, bill=bill, decoys=[tel], layout="u_electric_coop", renderer="weasyprint", traps=["member number is not the account", "meter readings", "cooperative's own telephone", "primary marked with an asterisk" if i else "comma list"])

@fam
def u_city_postcard():
    for i in range(2):
        n = f"u_postcard_{i+1}"; g = G(n, ["MN", "IA", "NE"] if i == 0 else ["KY", "WA", "OH"]); t = g.tn(); L = [t] + ([g.tn()] if i else []); acct = f"{g.d(4)}-{g.d(5)}" if i == 0 else f"{g.d1(2)}.{g.d(4)}.{g.d(2)}"
        p = CA(n, (432, 288)); F = "Liberation Sans Narrow" if i == 0 else "Liberation Mono"
        p.t(16, 20, f"CITY OF {g.city.upper()} UTILITIES", 10, True, font=F); p.t(16, 31, f"{g.r.randrange(100,900)} Municipal Plaza, {g.city} {g.st}", 7, font=F); p.t(416, 20, "FIRST-CLASS MAIL", 7, a="r", font=F); p.t(416, 29, "U.S. POSTAGE PAID PERMIT 14", 6, a="r", font=F)
        y = 52
        for x, v in ((16, ["CUST-LOC NO", "ACCT"][i]), (100, ["BILLED ON", "MAIL DATE"][i]), (170, ["SERVED AT", "SERVICE ADDR"][i])): p.t(x, y, v, 6, font=F)
        for x, v in ((16, acct), (100, dt(g.date, "m/d/y")), (170, one(g.svc).upper())): p.t(x, y + 10, v, 7.5, True, font=F)
        y = 84
        for a, v in [("WATER 4,000 GAL", "31.20"), ("SEWER", "28.40"), ("REFUSE", "17.00"), ("CITYNET FIBER 100", "49.95")] + [("PHONE " + f(x), "22.00") for x in L] + [("TAX & 911", "4.06"), ("DUE " + dt(g.due, "m/d/y"), "152.61")]: p.t(16, y, a, 7.5, font=F); p.t(190, y, v, 7.5, a="r", font=F); y += 10.5
        p.lines(236, 140, [g.co.upper(), l1(g.svc).upper(), l2(g.svc).upper()], 8.5, 11, font=F); p.t(16, 270, "Utility office (" + g.npa + ") " + g.nxx() + "-" + g.d(4) + "   Metered reading 00" + g.d(4), 6.5, font=F); p.save()
        truth(n, g, acct=acct, btn=t if i == 0 else None, numbers=L, co=g.co.upper(), svc=g.svc, bill=g.svc, layout="u_city_postcard", renderer="cairo", traps=["postcard size", "labels above values, tiny", "other utilities"])

@fam
def u_qb_msp():
    for i in range(2):
        n = f"u_qbmsp_{i+1}"; g = G(n); brand = ["Keystroke IT Partners LLC", "Northwoods Managed Tech"][i]; L = g.some(4, npa=g.npa); acct = ["KIT-" + g.d1(4), g.co.split()[0].upper()[:5] + g.d(2)][i]; inv = g.d1(5); bill = g.addr(); tel = g.tn(); x = g.tn()
        def build(d):
            d.add_paragraph(f"{brand}\n{g.r.randrange(100,900)} Server Way\n{l2(g.svc)}\n{f(tel,'(')}\nbilling@example.net"); d.add_heading("INVOICE", 1)
            t = d.add_table(2, 2); t.cell(0, 0).text = "BILL TO"; t.cell(0, 1).text = ["SERVICE SITE", "JOB SITE"][i]; t.cell(1, 0).text = f"{g.co}\n{l1(bill)}\n{l2(bill)}"; t.cell(1, 1).text = f"{g.co}\n{l1(g.svc)}\n{l2(g.svc)}"
            d.add_paragraph()
            t = d.add_table(2, 5); t.style = "Table Grid"
            for c, (a, v) in enumerate((("INVOICE #", inv), ("DATE", dt(g.date, "m/d/Y")), ("TERMS", "Net 20"), ("DUE DATE", dt(g.due, "m/d/Y")), (["CUST. REF", "CUSTOMER KEY"][i], acct))): t.cell(0, c).text = a; t.cell(1, c).text = v
            d.add_paragraph()
            t = d.add_table(1, 4); t.style = "Light List Accent 1"
            for c, a in enumerate(("ACTIVITY", "QTY", "RATE", "AMOUNT")): t.cell(0, c).text = a
            its = [("Managed Workstation\nMonitoring, patching, antivirus", "12", "45.00", "540.00"), ("VoIP:Seats\nHosted voice for " + ", ".join(f(k, ".") for k in L[:2]) + " and " + f(L[2], "."), "3", "27.00", "81.00"), ("VoIP:eFax\n" + f(L[3], "."), "1", "9.00", "9.00"), (f"Labor\nOn-site, re-terminated jack. Contact on arrival {f(x,'.')}", "1.5", "95.00", "142.50")]
            for it in its:
                c = t.add_row().cells
                for k in range(4): c[k].text = it[k]
            d.add_paragraph("\nBALANCE DUE\t$772.50\n\nThank you for your business!")
        docx(n, build); truth(n, g, acct=acct, numbers=L, svc=g.svc, bill=bill, decoys=[tel, x], layout="u_qb_msp", renderer="libreoffice", traps=["numbers inside item descriptions", "account named customer reference", "on-site contact number", "job or service site is the service address"])

@fam
def u_hosted_users():
    for i in range(2):
        n = f"u_hosted_{i+1}"; g = G(n); brand = ["Loftline Voice", "Quillphone"][i]; m = 7 + 8 * i; L = g.seq(m, base=g.r.randrange(1000, 8000)); main = g.tn(); tf = g.tf(); acct = ["LLV" + g.d1(6), "cus_" + g.hexs(8).upper()][i]; us = [g.r.choice(FIRST) + " " + g.r.choice(LAST) for _ in L]; bill = g.svc
        css = "body{font:11px Roboto,sans-serif;margin:36px;color:#234}table{border-collapse:collapse;width:100%}th{font-weight:500;color:#789;border-bottom:2px solid #ccd;text-align:left}td{padding:5px 3px;border-bottom:1px solid #eef}.f{display:flex;justify-content:space-between}"
        b = f"<div class=f><div style='font-size:22px;color:#4063d8'>{brand}</div><div style='text-align:right'>Invoice {g.d1(4)}-{g.d(4)}<br>{['Issued','Invoice issued on'][i]} {dt(g.date,['d M Y','b d, Y'][i])}<br>Payable by {dt(g.due,'b d, Y')}</div></div><div class=f style='margin:26px 0'><div><b>Billed to</b><br>{BLK(g.co, bill)}</div><div><b>{['Subscriber ID','Customer handle'][i]}</b><br>{acct}<br><br><b>{['Dispatchable location','911 location'][i]}</b><br>{esc(one(g.svc))}</div></div>"
        b += tbl([(u, "x%d" % (201 + k), f(t, "(") if i == 0 else f(t, "+"), "Pro", "$21.00") for k, (u, t) in enumerate(zip(us, L))], ("User", "Ext.", "Direct number", "Plan", "Monthly"))
        b += "<p style='margin-top:18px'><b>Shared numbers</b></p>" + tbl([(["Auto attendant (main line)", "Reception ring group"][i], f(main, "(") if i == 0 else f(main, "+"), "$0.00"), ("Toll-free", f(tf, "(") if i == 0 else f(tf, "+"), "$5.00")]) + f"<p style='text-align:right'>Total <b>$166.40</b></p><p style='color:#89a'>Help: {f(g.tf(),'1')} &middot; {brand} Inc., 77 Orchard Loop, Boise, ID 83702</p>"
        chromium(n, page(css, b)); truth(n, g, acct=acct, btn=main if i == 0 else None, numbers=L + [main, tf], svc=g.svc, bill=bill, layout="u_hosted_users", renderer="chromium", traps=["user table with extensions", "users are no contacts", "main line only in the shared table" if i == 0 else "no main number named", "account with letters"])

@fam
def u_mail_receipt():
    for i in range(2):
        n = f"u_mail_{i+1}"; g = G(n); L = g.some(1 + i * 2); acct = [g.d1(5), "T-" + g.d1(6)][i]; brand = ["Copperline Phone", "Bywater Voice Co-op"][i]
        if i == 0: s = f"""Subject: [Copperline] Payment receipt #{g.d1(6)}
From: no-reply@copperline.example
Date: {dt(g.date,'d M Y')}

Hi {g.person.split()[0]},

Your card was charged $31.07 today. Thanks!

> Customer ........ {g.co}
> Account ......... {acct}
> Receipt date .... {dt(g.date)}
> Number .......... {f(L[0],'.')}
> Registered at ... {one(g.svc)}
> Plan ............ Solo Line

Line rental            26.00
USF recovery            3.02
State & local tax       2.05

Card ending {g.d(4)}. Text us at {f(g.tf(),'.')} if anything looks off.
"""
        else: s = f"""-----------------------------------------------------------------
BYWATER VOICE CO-OP                         statement by e-mail
-----------------------------------------------------------------
prepared {dt(g.date)} for member {acct}

  {g.co}
  {l1(g.svc)}
  {l2(g.svc)}

phones at this address:
  {f(L[0])}  voice    14.00
  {f(L[1])}  voice    14.00
  {f(L[2])}  fax       9.00
share dividend        -3.11
tax                    2.40
                     ------
please pay            36.29   by {dt(g.due)}

office: {f(g.tn())}, Tues-Fri. Port-in status line {f(g.tf())}.
"""
        text(n, s); truth(n, g, acct=acct, btn=L[0] if i == 0 else None, numbers=L, svc=g.svc, bill=None if i == 0 else g.svc, layout="u_mail_receipt", renderer="text", ext="txt", traps=["mail text", "dotted leaders" if i == 0 else "'phones at this address' makes the name block both billing and service address"])

@fam
def u_sip_ranges():
    for i in range(2):
        n = f"u_sip_{i+1}"; g = G(n); brand = ["TrunkWorks Wholesale", "Halyard SIP"][i]; A = g.seq(20, base=2400); B = g.seq(10, base=7150, npa=g.npa); S = g.some(4); L = A + B + S; acct = ["TW" + g.d1(5) + "-B", g.d1(4) + "/" + g.d(3)][i]; bill = g.addr(unit="Suite 600"); pilot = B[0]
        p = CA(n); F = "Carlito"; p.t(36, 44, brand, 18, True, font=F); p.t(36, 58, "www.%s.example   NOC %s" % (brand.split()[0].lower(), f(g.tf(), "-")), 8, font=F)
        y = 44
        for a, v in ((["Billing Account", "Debtor no."][i], acct), ("Invoice", g.d1(7)), (["Invoice Dt", "Dated"][i], dt(g.date, ["d-b-Y", "iso"][i])), ("Period", dt(plus(g.date, -30), "m/d/y") + "-" + dt(plus(g.date, -1), "m/d/y"))): p.t(400, y, a, 9, font=F); p.t(576, y, v, 9, True, "r", font=F); y += 12
        p.lines(36, 110, [g.co, "Attn: " + g.person, l1(bill), l2(bill)], 10, 12.5, font=F); p.t(330, 110, ["Site", "Trunk group address"][i], 8, True, font=F); p.lines(330, 122, [l1(g.svc), l2(g.svc)], 10, 12.5, font=F)
        y = 200; p.t(36, y, "Trunk summary", 12, True, font=F); y += 16
        for a, q, v in (("Concurrent call paths", "15", "262.50"), ("DID numbers", "34", "34.00"), ("Regulatory recovery", "", "18.12")): p.t(40, y, a, font=F); p.t(300, y, q, a="r", font=F); p.t(400, y, v, a="r", font=F); y += 13
        if i == 0: p.t(36, y + 4, "Pilot: " + f(pilot), 9, font=F)
        else: p.t(36, y + 4, "Outbound caller ID sent on all calls: " + f(S[0]), 9, font=F)
        y += 30; p.t(36, y, "Number inventory", 12, True, font=F); p.t(320, y, "Number inventory (cont.)", 12, True, font=F)
        rg = [f"{f(A[0])} thru {f(A[-1])[-4:]}   (20)", f"{f(B[0])} thru {f(B[-1])[-4:]}   (10)"] if i == 0 else [f"{f(A[0],'')}-{f(A[-1],'')}  qty 20", f"{f(B[0],'')}-{f(B[-1],'')}  qty 10"]
        p.lines(40, y + 16, rg, 9.5, 13, font=F); p.lines(324, y + 16, [f(t, "-" if i == 0 else "") + "   (1)" * (i == 0) for t in S], 9.5, 13, font=F)
        y += 90; rows, called = calls(g, 6); p.t(36, y, "Sample of usage above rate plan", 10, True, font=F)
        for r in rows:
            y += 12
            for x, v in zip((40, 80, 130, 240, 330, 370), r): p.t(x, y, v, 8.5, font=F)
        p.save(); truth(n, g, acct=acct, btn=pilot if i == 0 else None, numbers=L, svc=g.svc, bill=bill, contact=g.person, decoys=called, implied=A[1:] + B[1:] if i == 0 else A[1:-1] + B[1:-1], layout="u_sip_ranges", renderer="cairo", traps=["ranges with 4-digit ends" if i == 0 else "ten-digit ranges", "two columns", "pilot label" if i == 0 else "caller ID is no BTN"])

@fam
def u_letter():
    for i in range(2):
        n = f"u_letter_{i+1}"; g = G(n, ["VT", "ME", "NH"] if i == 0 else ["MT", "WY", "ID"]); brand = ["Harbor Island Telephone Company", "Elk Fork Mutual Telephone"][i]; L = g.some(2 + i); acct = ["3%s-B" % g.d(3), "folio " + g.d1(3)][i]; a_ = acct.replace("folio ", ""); bill = g.pobox(); r = g.person
        src = [".nr PS 11", ".nr VS 14", ".LP", ".ce 2", f"\\fB{brand}\\fR", f"{g.city}, {g.st} {g.zip}", ".sp 2", ".LP", dt(g.date), ".sp", ".nf", g.co, l1(bill), l2(bill), ".fi", ".sp", ".LP"]
        if i == 0: src += ["Dear subscriber:", ".PP", f"This is your bill for telephone service at {one(g.svc)}. It covers the month of {dt(plus(g.date,10),'M Y')} on your account {acct}. We have you down for two lines: {f(L[0],'(')}, which is your main number, and {f(L[1],'(')}, the fax.", ".PP", "The lines come to $58.00, with $6.41 in taxes and fees, so please send $64.41 before " + dt(g.due) + ".", ".PP", f"If you have moved, or if the repair man has not been to see you about the crossed pair, telephone the office at {f(g.tn(),'(')} between nine and four.", ".sp", "Yours truly,", ".sp 2", r, ".br", "Bookkeeper"]
        else: src += [f"Statement rendered to {acct} in our ledger for exchange service.", ".LP", "\\fBInstalled at\\fR " + one(g.svc), ".LP", f"Instruments on the line: {f(L[0])} (store), {f(L[1])} (scale house) and {f(L[2])} (residence upstairs).", ".LP", "Exchange service, three stations: $71.25. Carried forward: nil. Kindly remit $71.25 by " + dt(g.due) + ".", ".sp", r + ", Secretary-Treasurer", ".br", "Telephone " + f(g.tn())]
        groff(n, "\n".join(src) + "\n"); truth(n, g, acct=a_, btn=L[0] if i == 0 else None, numbers=L, svc=g.svc, bill=bill, layout="u_letter", renderer="groff", traps=["prose", "date without a label", "signer is the issuer's", "office number"])

@fam
def u_property():
    for i in range(2):
        n = f"u_property_{i+1}"; g = G(n); L = g.some(3); brand = ["Foundry Square Property Management", "Lakeshore Executive Suites"][i]; acct = ["FS-%s-%s" % (g.d1(3), g.d(2)), g.d1(4)][i]; suite = g.addr(unit="Suite %d" % g.r.randrange(110, 590, 10)); x = g.tn()
        def build(d):
            d.add_heading(brand, 1); d.add_paragraph(f"Tenant services desk {f(x,'(')}")
            t = d.add_table(5, 2); t.style = "Light Shading"
            for r, (a, v) in enumerate((("Tenant", g.co), (["Tenant code", "Client acct."][i], acct), (["Leased premises", "Occupied space"][i], one(suite)), (["Statement of", "Charges posted"][i], dt(g.date)), ("Lease expires", dt(plus(g.date, 700), "m/d/Y")))): t.cell(r, 0).text = a; t.cell(r, 1).text = v
            d.add_paragraph()
            t = d.add_table(1, 3); t.style = "Table Grid"
            for c, a in enumerate(("Date", "Charge", "Amount")): t.cell(0, c).text = a
            for a in ["Base rent", "Common area maintenance", "Parking, 2 stalls"] + ["Telephone " + f(k, "-") for k in L] + ["Conference room 2 hrs"]:
                c = t.add_row().cells; c[0].text = dt(g.date, "m/d/y"); c[1].text = a; c[2].text = g.money(20, 900)
            d.add_paragraph(f"\nPlease pay by {dt(g.due)}. Telephone service is resold by the landlord; directory name and 911 address are those of the premises.")
        docx(n, build); truth(n, g, acct=acct, numbers=L, svc=suite, bill=None, layout="u_property", renderer="libreoffice", traps=["rent statement with telephone lines", "lease date is no bill date", "leased premises are the service address; none called billing"], decoys=[x])

@fam
def u_mainframe():
    for i in range(2):
        n = f"u_mainframe_{i+1}"; g = G(n, ["MO", "IL", "TX"] if i == 0 else ["PA", "WV", "OH"]); nx = g.nxx(); L = g.some(4, nxx=nx); b = L[0]; cc = g.d1(3); bill = g.svc if i else g.pobox(); rows, called = calls(g, 6, "s-"); brand = ["MID-STATE INDEPENDENT TELEPHONE CO", "LAUREL HIGHLANDS TELEPHONE CO"][i]
        if i == 0: acct = f"{b[:3]}-{b[3:6]}-{b[6:]}-{cc}"
        else: acct = g.d1(7)
        q = Grid(100); q.put(0, 0, brand); q.put(1, 0, f"{g.city.upper()} {g.st}"); q.put(3, 0, ["TELEPHONE NO & CODE     CLASS     BILLING DATE      PAGE      AMOUNT DUE", "ACCT NBR     TEL NBR          BILL DT       AMT DUE"][i])
        if i == 0: q.put(4, 0, acct); q.put(4, 24, "1FB"); q.put(4, 34, dt(g.date, "m-d-y")); q.put(4, 52, "1"); q.put(4, 74, "$122.40", True)
        else: q.put(4, 0, acct); q.put(4, 13, f"{b[:3]} {f(b,'7')}"); q.put(4, 30, dt(g.date, "BDY")); q.put(4, 53, "$122.40", True)
        q.put(7, 8, g.co.upper()); q.put(8, 8, l1(bill).upper()); q.put(9, 8, l2(bill, False).upper())
        r = 12; q.put(r, 0, "SERVICE ADDRESS  " if i == 0 else "SERV LOC  "); q.put(r, 18, one(g.svc).upper().replace(",", "")); r += 2
        q.put(r, 0, f"LOCAL SERVICE {dt(g.date,'m-d-y')} TO {dt(plus(g.date,30),'m-d-y')}   AREA CODE {g.npa}"); r += 1
        for k, t in enumerate(L): q.put(r, 4, f(t, "7")); q.put(r, 16, ["ONE PARTY BUSINESS", "ROTARY LINE", "ROTARY LINE", "EXTENSION OFF PREMISES"][k]); q.put(r, 60, g.money(9, 30), True); r += 1
        q.put(r, 4, "FED ACCESS CHARGE"); q.put(r, 60, "26.00", True); r += 2; q.put(r, 0, "TOLL  FROM " + f(L[1], "7")); r += 1
        for c in rows: q.put(r, 4, f"{c[0]} {c[1]:>6} {c[2]:<15} {c[3]} {c[4]:>4}"); q.put(r, 60, c[5], True); r += 1
        q.put(r + 2, 0, "PAY BY " + dt(g.due, "m-d-y") + "    BUSINESS OFFICE DIAL 0"); q.put(r + 5, 0, "-" * 90); q.put(r + 6, 0, acct); q.put(r + 6, 40, g.co.upper()); q.put(r + 6, 90, "122.40", True)
        gspages(n, [q.out()], 10, 12, left=30); truth(n, g, acct=acct, btn=b, numbers=L, co=g.co.upper(), svc=g.svc, bill=bill, decoys=called, implied=L[1:], layout="u_mainframe", renderer="ghostscript", traps=["label row above value row", "seven digits under an area code", ["account is telephone number and code, the label says so", "TEL NBR in the header is the account's telephone"][i]])

@fam
def u_revio():
    for i in range(2):
        n = f"u_revio_{i+1}"; g = G(n); brand = ["Sagebrush Communications Group", "Ledger Lake Telecom"][i]; L = g.some(6 + 19 * i); bad = g.tn(); acct = g.d1(5) if i == 0 else "LL-" + g.d1(6); bill = g.addr(unit="#%d" % g.r.randrange(2, 40)); rows, called = calls(g, 9, "("); inv = g.d1(6)
        hd = lambda k: f"<div class=h><b>{brand}</b><span>{['Acct. No.','Account ID'][i]} {acct} &nbsp;|&nbsp; Invoice {inv} &nbsp;|&nbsp; {dt(g.date,'m/d/Y')} &nbsp;|&nbsp; Page {k}/3</span></div>"
        css = "body{font:10.5px 'Open Sans',Carlito,sans-serif;margin:0}.p{padding:30px 38px;page-break-after:always}.h{display:flex;justify-content:space-between;border-bottom:3px solid #a63;padding-bottom:4px}table{width:100%;border-collapse:collapse;margin:6px 0}td,th{text-align:left;padding:3px}tr:nth-child(even){background:#f6f1ea}.c{columns:2}"
        b = f"<div class=p>{hd(1)}<table style='width:300px;margin:18px 0 0 auto'><tr><td>{['Acct. No.','Account ID'][i]}</td><td>{acct}</td></tr><tr><td>{['Bill date','Statement issued'][i]}</td><td>{dt(g.date)}</td></tr><tr><td>Due date</td><td>{dt(g.due)}</td></tr><tr><td>Balance due</td><td>$318.77</td></tr></table><p style='margin-top:10px'>{BLK(g.co, bill)}</p><h3>Account activity</h3>" + tbl([("Previous balance", "$318.77"), ("Payments", "($318.77)"), ("Recurring", "$289.00"), ("Usage", "$4.10"), ("Taxes", "$25.67")]) + f"<p>Billing questions: {f(g.tf(),'-')}. Remit to: {brand}, PO Box 77, Amarillo, TX 79105</p></div>"
        b += f"<div class=p>{hd(2)}<h3>Charges by location</h3><p><b>{['Physical location','Serving address'][i]}:</b> {esc(one(g.svc))}</p>" + tbl([(f(t, "("), "POTS replacement" if k % 2 else "Business line", dt(plus(g.date, 1), 'm/d') + " - " + dt(plus(g.date, 30), 'm/d'), "$" + g.money(20, 60)) for k, t in enumerate(L)] + [(f(bad, "("), "Line removed " + dt(plus(g.date, -12), 'm/d/Y'), "credit", "($12.00)")], ("Service", "Description", "Period", "Charge")) + (f"<p>BTN {f(L[2],'(')}</p>" if i else "") + f"</div><div class=p>{hd(3)}<h3>Call detail: {f(L[3],'(')}</h3>" + tbl(rows, ("Date", "Time", "To", "Number", "Min", "Cost")) + "</div>"
        chromium(n, page(css, b)); truth(n, g, acct=acct, btn=L[2] if i else None, numbers=L, svc=g.svc, bill=bill, decoys=called + [bad], expect=["a line removed"], layout="u_revio", renderer="chromium", traps=["running head", "removed line", "call detail page", "BTN in the middle of the list" if i else "no BTN"])

@fam
def u_campus():
    for i in range(2):
        n = f"u_campus_{i+1}"; g = G(n); brand = ["Riverbend Research Park Telecommunications", "Mercy Plains Medical Campus - Telecom Services"][i]; nx = g.nxx(); L = g.some(6, nxx=nx); acct = ["RRP-%s" % g.d1(5), "%s.%s" % (g.d1(4), g.d(3))][i]; fund = g.d1(6) + "-" + g.d(5)
        css = "@page{size:letter;margin:14mm}body{font:10px 'EB Garamond',serif;font-size:11pt}table{width:100%;border-collapse:collapse}td,th{border:.4px solid #777;padding:2px 5px;text-align:left}"
        b = f"<h2 style='font-variant:small-caps'>{esc(brand)}</h2><p>Monthly charge-back, {dt(g.date,'M Y')} &nbsp; <b>{['Run date','Posted'][i]}:</b> {dt(g.date,['m/d/Y','d-b-Y'][i])}</p><table><tr><td><b>{['Billing ID','Cost centre account'][i]}</b> {acct}</td><td><b>{['Fund code','GL string'][i]}</b> {fund}</td></tr><tr><td colspan=2><b>{['Occupant','Department/tenant'][i]}</b> {esc(g.co)}</td></tr><tr><td colspan=2><b>{['Building & room','Facility'][i]}</b> {esc(one(g.svc))}</td></tr><tr><td colspan=2><b>Telecom contact</b> {g.person}</td></tr></table><p></p>"
        b += f"<p>All numbers are ({g.npa}) {nx}-xxxx.</p>" + tbl([(t[6:], t[5:], ["Digital set", "Analog (fax)", "Voicemail only", "Digital set", "Elevator", "Digital set"][k], g.money(8, 30)) for k, t in enumerate(L)], ("Number", "5-digit ext.", "Service", "Amount"))
        b += f"<p>Dispute within 30 days: telecom help desk ext. {g.d1(5)}.</p>"
        weasy(n, page(css, b)); truth(n, g, acct=acct, numbers=L, svc=g.svc, bill=None, contact=g.person, implied=L, layout="u_campus", renderer="weasyprint", traps=["four digits under a stated prefix", "fund code is not the account", "five-digit extensions repeat the numbers"])

@fam
def u_answering():
    from fpdf import FPDF
    for i in range(2):
        n = f"u_answer_{i+1}"; g = G(n); brand = ["Evergreen Answering & Voice", "Midtown Virtual Office Phones"][i]; L = [g.tf(), g.tn()]; fw = [g.tn() for _ in range(2)]; acct = ["C" + g.d1(4), g.d1(6)][i]; bill = g.svc
        p = FPDF(format="letter"); p.add_page(); p.set_font("Times", "B", 18); p.cell(0, 10, brand, new_x="LMARGIN", new_y="NEXT", align="C"); p.set_font("Times", "", 10.5); p.cell(0, 6, f"{f(g.tf(),'-')}   24 hours", new_x="LMARGIN", new_y="NEXT", align="C"); p.ln(6)
        w = 60
        for a, v in ((["Client No.", "Profile number"][i], acct), ("Client", g.co), ("Mail to", one(bill)), (["Billing day", "Statement generated"][i], dt(g.date, ["M d, Y", "m/d/Y"][i])), ("Due", dt(g.due))): p.set_font("Times", "B", 10.5); p.cell(w, 6, a); p.set_font("Times", "", 10.5); p.cell(0, 6, v, new_x="LMARGIN", new_y="NEXT")
        p.ln(4)
        with p.table(col_widths=(50, 60, 40, 30)) as t:
            for r in [("Your number", "Answered as", "Messages to", "Rate"), (f(L[0], "1"), g.co[:24], f(fw[0], "-"), "$45.00"), (f(L[1], "1"), "After hours", f(fw[1], "-"), "$30.00")]:
                row = t.row()
                for c in r: row.cell(c)
        p.ln(4); p.cell(0, 6, f"Patched calls: 14 to {f(fw[0])} at $0.95     Overage minutes 22     Amount due $104.18", new_x="LMARGIN", new_y="NEXT")
        if i: p.cell(0, 6, f"On-call list: {g.person} {f(fw[1])}", new_x="LMARGIN", new_y="NEXT")
        p.output(str(OUT / f"{n}.pdf")); truth(n, g, acct=acct, numbers=L, svc=None, bill=bill, decoys=fw, layout="u_answering", renderer="fpdf2", traps=["forward-to numbers in the same table", "no service address"])

@fam
def u_sap():
    for i in range(2):
        n = f"u_sap_{i+1}"; g = G(n); brand = ["Nordfjord Carrier Services Inc.", "TeleVia Networks USA LLC"][i]; L = g.some(4); acct = "%012d" % int(g.d1(9)); bp = g.d1(10); doc = g.d1(12); bill = g.addr(unit="Dept 40") if i == 0 else g.svc
        p = RL(n, (595, 842)); y = 60; p.t(555, y, brand, 14, True, "r"); p.t(56, 130, f"{brand} - 1 Terminal Rd - Wilmington DE 19801", 6); p.hl(56, 260, 132, .3); p.lines(56, 146, [g.co, l1(bill), l2(bill)], 10, 13)
        for k, (a, v) in enumerate((("Document number", doc), ("Business partner", bp), (["Contract account", "Contract acct no."][i], acct), ("Document date", dt(g.date, ["m/d/Y", "iso"][i])), ("Posting date", dt(plus(g.date, 1), ["m/d/Y", "iso"][i])), ("Net due date", dt(g.due, ["m/d/Y", "iso"][i])))): p.t(360, 146 + k * 13, a, 8.5); p.t(555, 146 + k * 13, v, 8.5, a="r")
        p.t(56, 260, "Invoice for telecommunications services", 12, True); p.t(56, 276, ["Consumption site: ", "Installation address: "][i] + one(g.svc), 9); y = 300
        for x, v in ((56, "Item"), (90, "Material"), (180, "Access number / description"), (480, "Qty"), (555, "Amount USD")): p.t(x, y, v, 8, True, "r" if x > 400 else "l")
        p.hl(56, 555, y + 3); 
        for k, t in enumerate(L): y += 15; p.t(56, y, "%04d" % (10 * (k + 1)), 8.5); p.t(90, y, "VOI-" + g.d(5), 8.5); p.t(180, y, f(t, "e") + "  Voice access flat", 8.5); p.t(480, y, "1", 8.5, a="r"); p.t(555, y, g.money(20, 40), 8.5, a="r")
        y += 24; p.t(180, y, "Net 112.00   Tax 9.18   Gross 121.18", 9, True); p.t(56, 780, f"Bank: First Delaware   ABA {g.d(9)}   Acct {g.d1(10)}", 7); p.save()
        truth(n, g, acct=acct, numbers=L, svc=g.svc, bill=bill, layout="u_sap", renderer="reportlab", traps=["contract account with leading zeros", "business partner and document numbers", "bank account number", "E.164 numbers"])

@fam
def u_bilingual():
    for i in range(2):
        n = f"u_biling_{i+1}"; g = G(n, ["QC", "NB"]); L = g.some(3); brand = ["Coop de téléphone de la Vallée-Neuve", "Fundy Shore Telecom / Télécom Rive-Fundy"][i]; acct = ["%s %s" % (g.d1(3), g.d(4)), g.d1(8)][i]; a = g.svc; t3 = g.tn()
        css = "@page{size:letter;margin:13mm}body{font:10px 'DejaVu Serif'}td{padding:2px 8px 2px 0;vertical-align:top}small{color:#666}"
        b = f"<h2>{brand}</h2><table>" + "".join(f"<tr><td>{x}<br><small>{y}</small></td><td><b>{v}</b></td></tr>" for x, y, v in ((["No de client", "Numéro d'abonné"][i], ["Customer no.", "Subscriber number"][i], acct), ("Date de la facture", "Date of invoice", dt(g.date, "iso")), ("Échéance", "Due", dt(g.due, "iso")), (["Adresse desservie", "Lieu du service"][i], ["Address served", "Place of service"][i], esc(one(a))), ("No principal", "Main number", f(L[0], "s-")))) + f"</table><p style='margin:20px 0 20px 260px'>{BLK(g.co, a)}</p><table>" + "".join(f"<tr><td>{f(t,'s-')}</td><td>{x}</td><td>{g.r.randrange(20,40)},{g.d(2)} $</td></tr>" for t, x in zip(L, ("Ligne d'affaires / Business line", "Ligne d'affaires / Business line", "Télécopieur / Fax"))) + f"</table><p>TPS/GST {g.d1(9)} RT0001 &nbsp; TVQ/QST {g.d1(10)} TQ0001</p><p>Service à la clientèle / Customer care {f(t3,'s-')}</p>"
        weasy(n, page(css, b)); truth(n, g, acct=acct, btn=L[0], numbers=L, svc=a, bill=a, decoys=[t3], layout="u_bilingual", renderer="weasyprint", traps=["double labels", "tax registration numbers", "ISO dates"])

@fam
def u_sheet():
    for i in range(2):
        n = f"u_sheet_{i+1}"; g = G(n); brand = ["Dusty Trail Telecom", "JR Phone & Data"][i]; L = g.some(5); acct = ["DT" + g.d1(4), g.d1(5)][i]; bill = g.pobox() if i else g.svc
        rows = [[brand, "", "", "INVOICE"], ["", "", "", ""], [["Cust #", "Acct code"][i], acct, ["Inv date", "Date printed"][i], dt(g.date, "m/d/Y")], ["Inv #", "I-" + g.d(4), "Due", dt(g.due, "m/d/Y")], ["Name", g.co, "", ""], [["Address", "Mail addr"][i], l1(bill), "", ""], ["", l2(bill), "", ""], [["Svc at", "Install addr"][i], one(g.svc), "", ""], ["", "", "", ""], ["Phone", "What", "Mo.", "Ext"]]
        rows += [[f(t, ["-", "."][i]), ["Line", "Line", "Fax", "Alarm", "Gate"][k], "1", g.money(15, 30)] for k, t in enumerate(L)] + [["", "", "TOTAL", "$118.20"], ["Make checks to " + brand, "", "cell " + f(g.tn(), "-"), ""]]
        calc(n, rows); truth(n, g, acct=acct, numbers=L, svc=g.svc, bill=bill, layout="u_sheet", renderer="libreoffice-calc", traps=["spreadsheet cells", "issuer's cell number", "alarm line"])

@fam
def u_ledger():
    for i in range(2):
        n = f"u_ledger_{i+1}"; g = G(n, ["ME", "WI", "AK"] if i == 0 else ["NM", "NV", "UT"]); nx = g.nxx(); L = g.some(3, nxx=nx); acct = ["%s" % g.d1(4), "B-" + g.d1(3)][i]; brand = ["ISLAND & SHORE TEL. CO.", "SALT CREEK TELEPHONE"][i]
        s = [f"   {brand:<40} SUBSCRIBER'S LEDGER CARD", "  " + "=" * 66, f"   {g.co.upper():<44}{['CARD','SHEET'][i]} {acct}", f"   {l1(g.svc).upper():<44}{'MAIN STA ' + f(L[0]) if i == 0 else ''}", f"   {l2(g.svc).upper():<44}", "  " + "-" * 66]
        s += ["   STATIONS ON THIS " + ("CARD" if i == 0 else "SHEET") + f" ({g.npa}):  " + "   ".join(f(t, "7") for t in L), "  " + "-" * 66, "   DATE       ITEM                      CHARGE     CREDIT    BALANCE"]
        bal = 0; d0 = plus(g.date, -90)
        for k in range(3): s += [f"   {dt(plus(d0, 30*k),'m/d/y')}   EXCHANGE SERVICE          {54:>7}.00                {54:>6}.00", f"   {dt(plus(d0, 30*k+9),'m/d/y')}   CHECK                                 54.00         .00"]
        s += [f"   {dt(g.date,'m/d/y')}   EXCHANGE SERVICE               54.00                    54.00", "  " + "-" * 66, f"   COPY MAILED {dt(g.date,'BDY')}          PLEASE PAY LAST AMOUNT IN BALANCE COLUMN", f"   OFFICE {f(g.tn())}"]
        text(n, "\n".join(s) + "\n"); truth(n, g, acct=acct, btn=L[0] if i == 0 else None, numbers=L, co=g.co.upper(), svc=None, bill=g.svc, layout="u_ledger", renderer="text", ext="txt", implied=L, traps=["ledger card", "running ledger with other dates", "seven digits under an area code", "issue date is 'copy mailed'", "main station in the address block" if i == 0 else "account called SHEET"])

@fam
def u_matrix():
    for i in range(2):
        n = f"u_matrix_{i+1}"; g = G(n); brand = ["Cloudbarn UC", "Pivot & Dial"][i]; m = 9; L = g.some(m); acct = ["CB-" + g.hexs(6).upper(), g.d1(8)][i]; feats = ["Voicemail", "Fax", "Recording", "Softphone", "911 fee", "Mobile app"]
        css = "@page{size:letter landscape;margin:12mm}body{font:8.5px Roboto}table{border-collapse:collapse}td,th{border:.5px solid #99a;padding:2px 6px}th.v{height:70px;vertical-align:bottom}th.v span{writing-mode:vertical-rl}h1{font-size:15px}"
        b = f"<h1>{esc(brand)} &mdash; invoice detail by seat</h1><p>Invoiced to: {esc(g.co)}, {esc(one(g.svc))}</p><p>{['Org number','Workspace no.'][i]} <b>{acct}</b> &nbsp; as of <b>{dt(g.date)}</b> &nbsp; charge date {dt(g.due)}</p>" if i == 0 else f"<table style='border:0'><tr><td>Workspace no.<br><b>{acct}</b></td><td>As of<br><b>{dt(g.date)}</b></td><td>Customer<br><b>{esc(g.co)}</b></td><td>Place of use<br><b>{esc(one(g.svc))}</b></td></tr></table><h1>{esc(brand)} invoice by seat</h1>"
        b += "<table><tr><th>Seat</th><th>User</th><th>Number</th>" + "".join(f"<th class=v>{x}</th>" for x in feats) + "<th>Total</th></tr>"
        for k, t in enumerate(L): b += f"<tr><td>{k+1}</td><td>{g.r.choice(FIRST)} {g.r.choice(LAST)}</td><td>{f(t,['s-','.'][i])}{' x%d' % (100+k) if i == 0 else ''}</td>" + "".join(f"<td>{g.r.choice(['1.00','0.75','-','-','2.50'])}</td>" for _ in feats) + f"<td>{g.money(15,30)}</td></tr>"
        b += f"</table><p>Grand total $214.55. Support chat or {f(g.tf(),'-')}.</p>"
        weasy(n, page(css, b)); truth(n, g, acct=acct, numbers=L, svc=g.svc if i else None, bill=g.svc if i == 0 else None, layout="u_matrix", renderer="weasyprint", traps=["landscape matrix, users by features", "extension after the number", "name and billing address on one line after 'Invoiced to'" if i == 0 else "'Place of use' is the service address; no billing address"])

@fam
def u_faq():
    for i in range(2):
        n = f"u_faq_{i+1}"; g = G(n); brand = ["hummingbird", "Friendly Fiber"][i]; L = g.some(1 + i); acct = ["HB" + g.d1(7), g.d1(4) + "-" + g.d(4)][i]; bill = g.pobox()
        Q = [("Who is this bill for?", f"{g.co}<br>{l1(bill)}<br>{l2(bill)}"), ("What should I say if I call you?", f"Say your {['customer number','account is'][i]} <b>{acct}</b>."), ("When did you write this?", dt(g.date)), ("Where is my service?", esc(one(g.svc))), ("Which phone" + (" number is" if i == 0 else " numbers are") + " mine?", " and ".join(f(t, "(") for t in L)), ("What do I owe?", f"$84.20, by {dt(g.due)}"), ("Why that much?", "Internet $55.00, phone $22.00, taxes and fees $7.20"), ("How do I reach a human?", f"Call {f(g.tf(),'-')} or {f(g.tn(),'(')}")]
        css = "body{font:13px Roboto,sans-serif;margin:44px;color:#333}h1{color:#0a8;font-size:30px}dt{color:#0a8;font-weight:700;margin-top:13px}dd{margin:2px 0 0 18px}"
        chromium(n, page(css, f"<h1>{brand}</h1><dl>" + "".join(f"<dt>{q}</dt><dd>{a}</dd>" for q, a in Q) + "</dl>")); truth(n, g, acct=acct, btn=L[0] if i == 0 else None, numbers=L, svc=g.svc, bill=bill, layout="u_faq", renderer="chromium", traps=["questions as labels", "local care number at the end"])

@fam
def u_sidebar():
    n = "u_sidebar_1"; g = G(n); L = g.some(4); acct = g.d1(4) + " " + g.d(4); bill = g.svc
    css = "@page{size:letter;margin:0}body{margin:0;font:11px Roboto}.s{position:absolute;left:0;top:0;width:170px;height:980px;background:#223;color:#fff;padding:26px 18px}.s b{display:block;font-size:15px;margin-top:18px}.s i{font-style:normal;font-size:9px;color:#aac}.m{margin-left:230px;padding:30px}td{padding:4px 14px 4px 0}"
    b = f"<div class=s><div style='font-size:20px'>orbitel</div><b>{acct}</b><i>your number with us</i><b>{dt(g.date,'b d, Y')}</b><i>billed</i><b>{dt(g.due,'b d, Y')}</b><i>pay before</i><b>{f(L[2],'.')}</b><i>phone of record</i><b>$131.60</b><i>to pay</i><b>{f(g.tf(),'.')}</b><i>call us</i></div><div class=m><p>{BLK(g.co, bill)}</p><h3>Service at {esc(one(g.svc))}</h3>" + tbl([(f(t, "."), "Office line", g.money(20, 35)) for t in L]) + "</div>"
    chromium(n, page(css, b)); truth(n, g, acct=acct, btn=L[2], numbers=L, svc=g.svc, bill=bill, layout="u_sidebar", renderer="chromium", traps=["labels below values in a sidebar", "main number is the third line"])
    n = "u_sidebar_2"; g = G(n); L = g.some(3); acct = "VW" + g.d1(6); bill = g.pobox()
    p = RL(n); p.c.saveState(); p.c.translate(24, 120); p.c.rotate(90); p.c.setFont("Helvetica", 8); p.c.drawString(0, 0, f"ACCOUNT {acct}     PRINTED {dt(g.date,'m/d/Y')}     FORM 7-B"); p.c.restoreState()
    p.t(60, 50, "Valley Wire & Wireless", 20, True); p.lines(60, 90, [g.co, l1(bill), l2(bill)], 11, 14); p.t(60, 170, "Service is delivered to", 8); p.t(60, 183, one(g.svc), 10); y = 220
    for t in L: p.t(60, y, f(t, "/"), 11); p.t(200, y, "dial tone, features, line charge"); p.t(500, y, g.money(20, 40), a="r"); y += 16
    p.t(500, y + 10, "Pay $96.40 by " + dt(g.due), 12, True, "r"); p.t(60, 740, "Repair 611 or " + f(g.tf(), "-"), 8); p.save()
    truth(n, g, acct=acct, numbers=L, svc=g.svc, bill=bill, layout="u_sidebar", renderer="reportlab", traps=["account and date stand only in text turned along the left margin"])

@fam
def u_halves():
    for i in range(2):
        n = f"u_halves_{i+1}"; g = G(n); L = g.some(4); acct = [g.d1(3) + "-" + g.d(3) + "-" + g.d(2), g.d1(6)][i]; bill = g.svc if i else g.pobox(); brand = ["Big Bend Telephone Exchange", "Cloverleaf Cable & Phone"][i]
        p = RL(n, (792, 396)); lab = [("Customer account", "Bill dated", "Pay by", "Pay"), ("Consumer No", "Dt. of issue", "Last day", "Net")][i]; val = (acct, dt(g.date, ["b d, Y", "m-d-y"][i]), dt(g.due, ["b d, Y", "m-d-y"][i]), "$148.77")
        p.t(20, 30, brand + " - KEEP THIS HALF", 10, True); p.t(420, 30, brand + " - SEND THIS HALF", 10, True); p.c.setDash(2, 2); p.c.line(404, 0, 404, 396); p.c.setDash()
        for k in range(4):
            for x in (20, 420): p.t(x, 54 + 13 * k, lab[k], 8.5); p.t(x + 170, 54 + 13 * k, val[k], 8.5, True, "r")
        p.t(20, 122, ["Point of service", "Hookup at"][i], 7.5); p.t(20, 133, one(g.svc), 9); p.lines(440, 160, [g.co.upper(), l1(bill).upper(), l2(bill).upper()], 10, 12.5); p.lines(440, 260, [brand, "PO Box %d" % g.r.randrange(10, 99), f"{g.city}, {g.st} {g.zip}"], 9, 12); y = 160
        for k, t in enumerate(L): p.t(20, y, f(t, ["(", "s-"][i]), 9); p.t(110, y, ["Main" if k == 0 and i else "Line", "Line", "Line", "Fax"][k], 9); p.t(360, y, g.money(20, 40), 9, a="r"); y += 13
        for a in ("Subscriber line charge", "Taxes"): p.t(20, y, a, 9); p.t(360, y, g.money(5, 20), 9, a="r"); y += 13
        p.t(20, 380, "Office hours 8-4. Call " + f(g.tn(), "("), 7.5); p.c.save()
        truth(n, g, acct=acct, btn=L[0] if i else None, numbers=L, co=g.co.upper(), svc=g.svc, bill=bill, layout="u_halves", renderer="reportlab", traps=["two halves side by side, lines interleave in the text", "'Main' in the service column" if i else "no main number"])

@fam
def u_spanish():
    for i in range(2):
        n = f"u_spanish_{i+1}"; g = G(n, ["TX", "NM", "FL"]); L = g.some(2 + i); acct = ["%s-%s" % (g.d1(5), g.d(1)), g.d1(8)][i]; brand = ["Frontera Conexión", "Isla Net Comunicaciones"][i]; bill = g.svc; ms = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(); tel = g.tn()
        d = f"{dt(g.date,'m/d/Y')}"
        css = "body{font:11px 'Liberation Sans';margin:34px}table{border-collapse:collapse}td{padding:3px 18px 3px 0}.b{border:1px solid #b55;padding:10px;margin:12px 0}"
        b = f"<h2 style='color:#b33'>{brand}</h2><div class=b><table>" + "".join(f"<tr><td>{a}</td><td><b>{v}</b></td></tr>" for a, v in ((["Número de cuenta", "No. de abonado"][i], acct), (["Fecha de factura (mm/dd/aaaa)", "Fecha de emisión (mm/dd/aaaa)"][i], d), ("Vence", dt(g.due, "m/d/Y")), (["Dirección de servicio", "Lugar de instalación"][i], esc(one(g.svc))), ("Total a pagar", "$93.40"))) + f"</table></div><p>{BLK(g.co, bill)}</p><p><b>Telefonía</b></p><table>" + "".join(f"<tr><td>{f(t,'-')}</td><td>{['Línea principal','Línea adicional','Fax'][k]}</td><td>${g.money(15,30)}</td></tr>" for k, t in enumerate(L)) + f"</table><p><b>Internet</b> 100 Mbps $49.00</p><p>Preguntas / Questions: {f(tel,'-')}. Cada mes de {ms[g.date.month-1]} revisamos las tarifas.</p>"
        weasy(n, page("@page{margin:10mm}" + css, b)); truth(n, g, acct=acct, btn=L[0], numbers=L, svc=g.svc, bill=bill, decoys=[tel], layout="u_spanish", renderer="weasyprint", traps=["Spanish labels", "'Línea principal' beside a number is the main line"])

@fam
def u_wallet():
    for i in range(2):
        n = f"u_wallet_{i+1}"; g = G(n); L = g.some(5); gone = g.tn(); acct = [g.d1(6), "VW-" + g.d1(7)][i]; brand = ["dialtoken", "Per-Minute Phone Exchange"][i]; bal = 84.10; d0 = plus(g.date, -28); rows = [(dt(d0, "iso"), "Deposit, card", "+50.00", "134.10")]; bal = 134.10
        ev = [("DID renewal " + f(t, ""), 1.25) for t in L] + [("DID cancelled " + f(gone, "") + " (unused days)", -0.60), ("E911 fee " + f(L[0], ""), 1.50), ("Outbound calls, 212 min", 2.12), ("Toll-free inbound leg", 3.90)]
        for k, (a, v) in enumerate(ev): bal -= v; rows.append((dt(plus(d0, 2 + 2 * k), "iso"), a, "%+.2f" % -v, "%.2f" % bal))
        css = "body{font:10px 'DejaVu Sans Mono';margin:26px}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:3px 6px;border-bottom:1px dotted #999}"
        b = f"<p style='font-size:18px'>{brand}</p><p>Wallet statement {['for login','of account'][i]} <b>{acct}</b>, closed on {dt(g.date,'iso')}</p><p>Holder: {esc(g.co)}<br>Holder address: {esc(one(g.svc))}" + ("" if i == 0 else f"<br>Emergency (911) address of all numbers: {esc(one(g.svc))}") + "</p>" + tbl(rows, ("When", "What", "Amount", "Balance"), right=(-1, -2)) + f"<p>Closing balance ${bal:.2f}. Nothing is due.</p><p>Desk: {f(g.tf(),'')}</p>"
        chromium(n, page(css, b)); truth(n, g, acct=acct, numbers=L, svc=g.svc if i else None, bill=g.svc, decoys=[gone], expect=["a cancelled number"], layout="u_wallet", renderer="chromium", traps=["prepaid ledger, one number per transaction", "cancelled number", "ISO dates on every row; the closing date is the statement's"])
