from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import letter, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for nm, p in {"LMono": "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf", "LMonoB": "/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf", "Incon": None}.items():
    if p: pdfmetrics.registerFont(TTFont(nm, p))

# ---- 12 faxclerk (unusual): typed on a form letter, uneven typing --------------------
def faxclerk():
    def page(name, hdr, body, tilt):
        c = canvas.Canvas(out(name), pagesize=letter, invariant=1); r = random.Random(name)
        c.setFont("Helvetica", 7.5); c.drawString(30, 778, hdr)
        c.saveState(); c.translate(306, 396); c.rotate(tilt); c.translate(-306, -396)
        y = 735
        for ln in body:
            if ln.startswith("##"): c.setFont("Times-Bold", 15); c.drawCentredString(306, y, ln[2:].strip()); y -= 22; continue
            if ln == "---": c.line(60, y + 4, 552, y + 4); y -= 12; continue
            c.setFont("Courier", 10.5); c.drawString(62 + r.choice([0, 0, 0, 1.5, -1]), y + r.choice([0, 0, .7]), ln); y -= 14.5
        c.restoreState(); c.showPage(); c.save()
    body = ["## NISHNABOTNA MUTUAL TELEPHONE CO.", "TO: Harborvox Porting     FAX: 978-555-0116", "FROM: Lois (office)       PHONE 712-555-0101", "DATE: 10-27-26            PAGES INCL. COVER: 1", "RE: record for Elk Horn Hatchery", "---", "",
            "NAME ON OUR BOOKS    Elk Horn Hatchery & Poultry Supply", "LOCATED AT           4102 Main St", "                     Elk Horn, IA  51531", "WE SEND BILL TO      same party,  P O Box 63", "                     Elk Horn, IA  51531", "",
            "ACCT NO.             1180-2", "MAIN PHONE (BTN)     712-555-0137", "OTHER PHONES         712-555-0138", "                     712-555-0142  (fax)", "                     712-555-0143  xxxxxxxxxxxx  taken out 6-1-24", "                     712-555-0148  (brooder alarm)", "",
            "HUNTING              137 goes to 138 when busy", "INTERNET             on 0142, our DSL", "PASSWORD             not on this acct", "ORDERS PENDING       none", "", "If any question call me but not over the noon hour.", "                                   Lois"]
    page("r_faxclerk-1", "OCT-27-2026 10:22AM   FROM-NISHNABOTNA MUTUAL TEL     +7125550102     T-418   P.001/001   F-233", body, .35)
    n = ["7125550137", "7125550138", "7125550142", "7125550148"]
    save("r_faxclerk-1", "pdf", None, acct="1180-2", btn=n[0], nums=n, company="Elk Horn Hatchery & Poultry Supply", svc=A("4102 Main St", [], "Elk Horn", "IA", "51531"), bill=A("P O Box 63", [], "Elk Horn", "IA", "51531"), find=["hunt-group", "dsl", "alarm-line", "disconnected-number", "address-differs"],
         notn=["7125550143", "9785550116", "7125550101", "7125550102"], date="2026-10-27", renderer="reportlab", traps=["tilted typing", "three-digit hunting note", "fax header number"])
    body = ["## CUSTOMER RECORD REQUEST - REPLY", "Return by fax to (304) 555-0122 or mail", "---", "1. REQUESTING CARRIER .. Quill Phone Inc   tel (614) 555-0150", "2. DATE OF REPLY ....... Sept. 4, 2026", "---", "3. CUSTOMER ............ TYGART VALLEY LUMBER CO INC", "4. BILLED NAME ......... TYGART VALLEY LUMBER",
            "5. ACCOUNT NUMBER ...... 304 555 0164 912", "6. SERVICE ADDRESS ..... RT 219 S  BLDG 1", "                         BEVERLY WV 26253", "7. BILLING ADDRESS ..... PO BOX 227", "                         BEVERLY WV 26253", "---", "8. LIST ALL WORKING TELEPHONE NUMBERS", "     (304) 555-0164       (304) 555-0165", "     (304) 555-0166       (304) 555-0169",
            "9. NUMBERS NOT WORKING / DISCONNECTED", "     (304) 555-0167", "10. FREEZE?  [ ] NO  [X] YES", "11. PENDING ORDER?  [X] NO  [ ] YES", "12. PIN OR PASSCODE NEEDED?  [X] NO  [ ] YES", "13. SPECIAL ............ 0169 is elevator alarm in planing mill", "---", "SIGNED  R. Cutright   (304) 555-0120"]
    page("r_faxclerk-2", "09/04/2026 16:41   3045550122            TYGART TEL CO                 PAGE 01/01", body, -.25)
    n = ["3045550164", "3045550165", "3045550166", "3045550169"]
    save("r_faxclerk-2", "pdf", None, acct="304 555 0164 912", btn=n[0], nums=n, company="TYGART VALLEY LUMBER CO INC", also="TYGART VALLEY LUMBER", svc=A("RT 219 S", ["BLDG 1"], "BEVERLY", "WV", "26253"), bill=A("PO BOX 227", [], "BEVERLY", "WV", "26253"), find=["freeze", "disconnected-number", "alarm-line", "name-differs", "address-differs"],
         notn=["3045550167", "3045550122", "6145550150", "3045550120"], date="2026-09-04", renderer="reportlab", traps=["check boxes: freeze yes, pending no, PIN no", "two numbers a line", "no house number"])

# ---- 13 boxform (unusual): boxed form, small captions above, codes in margins -----------
def boxform():
    def form(name, title, cells, grid_hd, grid, foot, w):
        c = canvas.Canvas(out(name), pagesize=letter, invariant=1); W, H = letter
        c.setFont("Helvetica-Bold", 13); c.drawString(40, H - 46, title[0]); c.setFont("Helvetica", 8); c.drawRightString(W - 40, H - 46, title[1])
        y = H - 60
        for row in cells:
            x = 40
            for frac, cap, val in row:
                ww = (W - 80) * frac; c.setLineWidth(.6); c.rect(x, y - 30, ww, 30)
                c.setFont("Helvetica", 5.8); c.drawString(x + 3, y - 8, cap); c.setFont("Courier-Bold" if w else "Times-Roman", 10.5 if not w else 9.5); c.drawString(x + 5, y - 23, val); x += ww
            y -= 30
        y -= 18; x0 = 40; c.setFont("Helvetica-Bold", 7); c.setFillGray(.88); c.rect(40, y - 4, W - 80, 13, fill=1, stroke=0); c.setFillGray(0)
        for (frac, cap) in grid_hd: c.drawString(x0 + 3, y, cap); x0 += (W - 80) * frac
        y -= 15
        for g in grid:
            x0 = 40; c.setFont("Courier", 9)
            for (frac, _), v in zip(grid_hd, g): c.drawString(x0 + 3, y, v); x0 += (W - 80) * frac
            c.setLineWidth(.2); c.line(40, y - 4, W - 40, y - 4); y -= 15
        y -= 14; c.setFont("Helvetica", 7.5)
        for l in foot: c.drawString(40, y, l); y -= 11
        c.saveState(); c.translate(26, 300); c.rotate(90); c.setFont("Helvetica", 6); c.drawString(0, 0, "FORM CR-40 REV 7/18   RETAIN 24 MONTHS"); c.restoreState()
        c.showPage(); c.save()
    form("r_boxform-1", ("END USER SERVICE RECORD", "Mattapoisett River Telecom, Inc.  -  Carrier Relations"),
         [[(.3, "1  DATE PREPARED", "11/09/2026"), (.4, "2  PREPARED FOR (CARRIER / OCN)", "HARBORVOX  829K"), (.3, "3  PREPARER PHONE", "508-555-0103")],
          [(.35, "4  ACCOUNT NO.", "MRT 0088142"), (.35, "5  BILLING TELEPHONE NO. (BTN)", "508-555-0125"), (.3, "6  CLASS", "BUSINESS")],
          [(.6, "7  END USER NAME", "Cranberry Bog Machine Shop"), (.4, "8  NAME AS BILLED", "Cranberry Bog Machine Shop")],
          [(.6, "9  SERVICE STREET", "64 Industrial Dr"), (.4, "10  FLOOR / UNIT", "Unit 11")],
          [(.5, "11  CITY", "Mattapoisett"), (.2, "12  STATE", "MA"), (.3, "13  ZIP", "02739")],
          [(.6, "14  BILLING STREET OR BOX", "PO Box 902"), (.4, "15  ATTENTION", "Lucinda Reis")],
          [(.5, "16  CITY", "Mattapoisett"), (.2, "17  STATE", "MA"), (.3, "18  ZIP", "02739")],
          [(.25, "19  LOCAL FREEZE", "NO"), (.25, "20  PENDING ORDER", "NONE"), (.25, "21  PIN REQUIRED", "YES"), (.25, "22  LINES IN SERVICE", "4")]],
         [(.08, "LN"), (.25, "TELEPHONE NO."), (.15, "IN / OUT"), (.15, "HUNT"), (.37, "USE OR REMARK")],
         [("1", "508-555-0125", "IN", "TO 2", "main"), ("2", "508-555-0126", "IN", "END", ""), ("3", "508-555-0127", "OUT", "", "disconnected 10/2025"), ("4", "508-555-0130", "IN", "", "fax"), ("5", "508-555-0131", "IN", "", "FIRE ALARM")],
         ["Numbers marked OUT are no longer in service and cannot be ported.", "Questions: Carrier Relations 508-555-0103 or toll free 888-555-0170. This record is confidential (CPNI)."], True)
    n = ["5085550125", "5085550126", "5085550130", "5085550131"]
    save("r_boxform-1", "pdf", None, acct="MRT 0088142", btn=n[0], nums=n, company="Cranberry Bog Machine Shop", svc=A("64 Industrial Dr", ["Unit 11"], "Mattapoisett", "MA", "02739"), bill=A("PO Box 902", [], "Mattapoisett", "MA", "02739"), find=["hunt-group", "passcode-required", "alarm-line", "disconnected-number", "address-differs"],
         notn=["5085550127", "5085550103", "8885550170"], date="2026-11-09", contact="Lucinda Reis", renderer="reportlab", traps=["captions above values in boxes", "numbered captions", "IN/OUT column"])
    form("r_boxform-2", ("CSI REPLY  (CLEC FORM 7-B)", "Page 1 of 1"),
         [[(.25, "PON", "HVX-2026-4471"), (.25, "VER", "01"), (.25, "CCNA", "HVX"), (.25, "D/TREC", "08-21-2026 0914")], [(.5, "ATN (BILLING NUMBER)", "269 555 0158"), (.2, "CUST CODE", "640"), (.3, "ORD CTR TEL", "888 555 0144")],
          [(1, "LISTED NAME", "PORTAGE STREET LAUNDRY CO")], [(.1, "SANO", "1022"), (.08, "SASD", "S"), (.32, "SASN", "BURDICK"), (.1, "SATH", "ST"), (.1, "SASS", ""), (.15, "LD1 / LV1", ""), (.15, "LD2 / LV2", "")], [(.5, "CITY", "KALAMAZOO"), (.2, "STATE", "MI"), (.3, "ZIP CODE", "49001")],
          [(.5, "BILLNM", "PORTAGE STREET LAUNDRY CO"), (.5, "BILL STREET", "1022 S BURDICK ST")], [(.5, "BILL CITY", "KALAMAZOO"), (.2, "STATE", "MI"), (.3, "ZIP CODE", "49001")]],
         [(.1, "LNUM"), (.25, "TN"), (.2, "LINE USOC"), (.45, "FEATURES / DATA")],
         [("00001", "269 555 0158", "1MB", "CALLER ID, VM"), ("00002", "269 555 0159", "1MB", "CFN 616 555 0190"), ("00003", "269 555 0184", "RCF", "FORWARDS TO 616 555 0190"), ("00004", "800 555 0136", "8XX", "RINGS TO 269 555 0158")],
         ["NO PENDING ORDERS.  LSP FREEZE: N.  RESP COMPLETE."], False)
    n = ["2695550158", "2695550159", "2695550184", "8005550136"]; a = A("1022 S BURDICK ST", [], "KALAMAZOO", "MI", "49001")
    save("r_boxform-2", "pdf", None, acct="269 555 0158 640", btn=n[0], nums=n, company="PORTAGE STREET LAUNDRY CO", svc=a, bill=a, find=["remote-call-forward", "toll-free"], notn=["6165550190", "8885550144"], date="2026-08-21", renderer="reportlab", traps=["address in five boxes", "customer code in its own box"])

# ---- 14 twocol ---------------------------------------------------------------------------
def twocol():
    css = "@page{size:letter;margin:12mm}body{font:9.5pt 'DejaVu Sans';color:#123}h1{font-size:13pt;background:#20506a;color:#fff;padding:5px 9px;margin:0 0 8px}.g{display:flex;gap:14px}.l{width:43%}.r{width:57%}h2{font-size:9pt;border-bottom:1.5px solid #20506a;margin:9px 0 3px}dt{color:#678;font-size:7.5pt;margin-top:4px}dd{margin:0}table{border-collapse:collapse;width:100%;font-size:8.5pt}td,th{border-bottom:.5px solid #bcd;padding:2px 4px;text-align:left}.x{color:#999;text-decoration:line-through}.f{font-size:7pt;color:#777;margin-top:16px}"
    def page(name, title, left, right, foot):
        weasy(name, f"<html><style>{css}</style><body><h1>{title}</h1><div class=g><div class=l>{left}</div><div class=r>{right}</div></div><div class=f>{foot}</div></body></html>")
    dl = lambda *p: "<dl>" + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in p) + "</dl>"
    tb = lambda h, rows: "<table><tr>" + "".join(f"<th>{x}</th>" for x in h) + "</tr>" + "".join("<tr>" + "".join(f"<td>{x}</td>" for x in r) + "</tr>" for r in rows) + "</table>"
    page("r_twocol-1", "Account 360&deg; &mdash; Coosa River Broadband",
         "<h2>Account</h2>" + dl(("Account ID", "CRB-104-88213"), ("Account name", "Rome Tire Exchange Inc"), ("Primary TN (BTN)", "706-555-0113"), ("Account PIN", "&bull;&bull;&bull;&bull; required for port-out"), ("Authorized user", "Denise Culpepper")) + "<h2>Service location</h2>" + dl(("Street", "1908 Turner McCall Blvd SW"), ("Suite", "Ste A"), ("City / State / ZIP", "Rome, GA 30161")) + "<h2>Billing</h2>" + dl(("Bill to", "Rome Tire Exchange Inc"), ("Address", "PO Box 5077<br>Rome, GA 30162"), ("Cycle", "12th of month")),
         "<h2>Telephone inventory (5)</h2>" + tb(["TN", "Product", "Port", "State"], [["706-555-0113", "Biz Voice", "1", "Active"], ["706-555-0114", "Biz Voice", "2", "Active"], ["706-555-0115", "Biz Voice", "3", "Active"], ["706-555-0119", "Fax Line", "4", "Active"], ["888-555-0107", "Toll-free", "&ndash;", "Active"]]) + "<h2>Recently removed</h2>" + tb(["TN", "Product", "Removed"], [["706-555-0116", "Biz Voice", "05/30/2026"]]) + "<h2>Routing</h2><p>Hunt: 706-555-0113 &rarr; 706-555-0114 &rarr; 706-555-0115</p><h2>Interactions</h2>" + tb(["When", "What"], [["10/12/2026", "Call from 770-555-0165 about invoice"], ["09/01/2026", "Chat, password reset"], ["06/02/2026", "Order 77120 completed (remove line 4 of hunt)"], ["05/30/2026", "Truck roll, jack repair"], ["01/19/2026", "Outbound call to 678-555-0190, no answer"]]) + "<h2>Monthly charges</h2>" + tb(["Item", "Qty", "Amount"], [["Biz Voice", "3", "$104.85"], ["Fax Line", "1", "$24.95"], ["Toll-free", "1", "$5.00"], ["Federal access charge", "4", "$26.00"], ["911", "4", "$6.00"], ["Business fiber 500", "1", "$89.95"]]) + "<h2>Directory listing</h2><p>Rome Tire Exchange &nbsp; 1908 Turner McCall Blvd &nbsp; heading: Tire Dealers-Retail</p><h2>Compliance</h2><p>CPNI: use of account information is restricted. Verify the caller before disclosure.</p>",
         "Printed 10/16/2026 08:31 by tmoss &middot; Coosa River Broadband &middot; Care 706-555-0100 &middot; Internal use")
    n = ["7065550113", "7065550114", "7065550115", "7065550119", "8885550107"]
    save("r_twocol-1", "pdf", None, acct="CRB-104-88213", btn=n[0], nums=n, company="Rome Tire Exchange Inc", svc=A("1908 Turner McCall Blvd SW", ["Ste A"], "Rome", "GA", "30161"), bill=A("PO Box 5077", [], "Rome", "GA", "30162"), find=["hunt-group", "passcode-required", "toll-free", "disconnected-number", "address-differs"], notn=["7065550116", "7705550165", "7065550100", "6785550190"], date="2026-10-16", contact="Denise Culpepper", renderer="weasyprint", traps=["two columns", "removed table", "caller in the interaction log"])
    page("r_twocol-2", "Subscriber Snapshot",
         "<h2>Lines</h2>" + tb(["#", "Number", "Use"], [["1", "(218) 555-0172", "Front desk"], ["2", "(218) 555-0173", "Reservations"], ["3", "(218) 555-0174", "Elevator"], ["4", "(218) 555-0175", "Fire panel"]]) + "<h2>DID block</h2><p>(218) 555-0140 &ndash; (218) 555-0159<br><small>20 DIDs on PRI 2, guest rooms</small></p>",
         "<h2>Who</h2>" + dl(("Subscriber", "Gunflint Harbor Lodge, LLC"), ("Also known as", "Gunflint Lodge"), ("Subscriber no.", "5520091")) + "<h2>Where</h2><p>1915 W Highway 61<br>Grand Marais, MN 55604</p><h2>Bill goes to</h2><p>Arrowhead Hospitality Group<br>202 W Superior St, Suite 410<br>Duluth, MN 55802</p><h2>Flags</h2><p>Billing number: (218) 555-0172<br>Transfer lock: off<br>Work in progress: order 88-1204 (move voicemail), due 12/01/2026</p>",
         "Snapshot taken November 20, 2026. North Shore Fiber Cooperative, help desk (218) 555-0110, after hours (800) 555-0128.")
    did = seq("218", "555", 140, 20); n = ["2185550172", "2185550173", "2185550174", "2185550175"]
    save("r_twocol-2", "pdf", None, acct="5520091", btn=n[0], nums=n + did, company="Gunflint Harbor Lodge, LLC", also=["Arrowhead Hospitality Group", "Gunflint Lodge"], svc=A("1915 W Highway 61", [], "Grand Marais", "MN", "55604"), bill=A("202 W Superior St", ["Suite 410"], "Duluth", "MN", "55802"), find=["did-trunks", "alarm-line", "pending-order", "name-differs", "address-differs"],
         implied=did[1:-1], notn=["2185550110", "8005550128"], date="2026-11-20", renderer="weasyprint", traps=["lines on the left, account on the right", "BTN under Flags", "bill goes to another firm"])

# ---- 15 hpbx (unusual): cards of users ------------------------------------------------------
def hpbx():
    css = "@page{size:letter;margin:11mm}body{font:11px Roboto,sans-serif;margin:0}.top{background:#2b2350;color:#fff;padding:10px 14px;border-radius:6px}.top b{font-size:17px}.k{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;margin:10px 0}.k div{border:1px solid #ddd;border-radius:6px;padding:6px 8px}.k span{display:block;font-size:9px;color:#888;text-transform:uppercase}.cards{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.cd{border:1px solid #cfc8ea;border-radius:6px;padding:7px;height:78px;break-inside:avoid}.cd .d{font-weight:bold;font-size:12px}.cd i{color:#777;font-style:normal;font-size:9px;display:block}.un{background:#f4f4f4;color:#888}.ft{font-size:9px;color:#777;margin-top:14px}"
    def page(name, head, kv, cards, foot):
        chrome(name, f"<html><head><meta charset=utf-8><style>{css}</style></head><body><div class=top><b>{head[0]}</b><br>{head[1]}</div><div class=k>" + "".join(f"<div><span>{a}</span>{b}</div>" for a, b in kv) + "</div><div class=cards>" + "".join(f"<div class='cd {c[3] if len(c)>3 else ''}'><div class=d>{c[1]}</div>{c[0]}<i>{c[2]}</i></div>" for c in cards) + f"</div><div class=ft>{foot}</div></body></html>")
    cards = [("Auto attendant", "(512) 555-0140", "Main company number (BTN)"), ("Priya Raman", "(512) 555-0141", "Ext 201 &middot; cell for alerts (737) 555-0119"), ("Otis Greer", "(512) 555-0142", "Ext 202"), ("Sales ring group", "(512) 555-0145", "rings 201, 202, 204"), ("Efax", "(512) 555-0149", "fax to e-mail"), ("Marfa Quint", "No DID", "Ext 204"), ("Conference bridge", "(512) 555-0150", "access code on request"), ("Unassigned", "(512) 555-0151", "In service, not assigned to a user"), *[(nm, f"(512) 555-01{k}", f"Ext {x}") for nm, k, x in [("Beatriz Lund", 60, 205), ("Hal Osei", 61, 206), ("Model shop", 62, 207), ("Plotter room", 63, 208), ("Interns", 64, 209), ("Site trailer, Round Rock", 65, 240), ("Accounts", 66, 250), ("Library", 67, 251)]], ("Lobby phone", "No DID", "Ext 299"), ("Released", "(512) 555-0152", "Released 14 Aug 2026 &ndash; not on account", "un")]
    page("r_hpbx-1", ("Customer Service Record", "Cloudberry Voice &middot; hosted PBX &middot; generated Nov 4, 2026"), [("Account", "CBV-73014"), ("Company", "Barton Hollow Architects LLP"), ("Numbers on account", "15"), ("Emergency / service address", "1703 W 5th St, Suite 800<br>Austin, TX 78703"), ("Billing address", "1703 W 5th St, Suite 800<br>Austin, TX 78703"), ("Port-out PIN", "Required, set by the customer")], cards, "Support (888) 555-0118 &middot; porting@cloudberry.example &middot; Cloudberry Voice is a reseller; the underlying carrier may print a different record.")
    n = ["5125550140", "5125550141", "5125550142", "5125550145", "5125550149", "5125550150", "5125550151"] + seq("512", "555", 160, 8); a = A("1703 W 5th St", ["Suite 800"], "Austin", "TX", "78703")
    save("r_hpbx-1", "pdf", None, acct="CBV-73014", btn=n[0], nums=n, company="Barton Hollow Architects LLP", svc=a, bill=a, find=["passcode-required"], notn=["5125550152", "7375550119", "8885550118"], date="2026-11-04", renderer="chromium", traps=["user cards", "cell inside a card", "released card", "an unassigned number still on the account"])
    cards = [("Reception", "+1 303-555-0120", "x100"), ("Dr. Nwosu", "+1 303-555-0121", "x101"), ("Dr. Albrecht", "+1 303-555-0122", "x102"), ("Nurse line", "+1 303-555-0123", "x110 &middot; after hours to +1 720-555-0177"), ("Billing office", "+1 303-555-0124", "x120"), ("Toll free", "+1 855-555-0131", "to Reception"), ("Door phone", "no number", "x130"), ("Analog adapter", "+1 303-555-0128", "alarm communicator")]
    page("r_hpbx-2", ("Alpenglow Pediatrics, P.C.", "Tenant record 0417 &middot; Ridgeline UC (hosted voice) &middot; 08/31/2026"), [("Tenant account", "RL0417-22"), ("Location", "4101 E Wesley Ave, Unit 5<br>Denver, CO 80222"), ("Invoices", "PO Box 22811<br>Denver, CO 80222"), ("Seats", "7"), ("Contract end", "02/28/2028"), ("Number lock", "Locked &ndash; freeze on all numbers")], cards, "Ridgeline NOC +1 970-555-0150.")
    n = ["3035550120", "3035550121", "3035550122", "3035550123", "3035550124", "8555550131", "3035550128"]
    save("r_hpbx-2", "pdf", None, acct="RL0417-22", btn=None, nums=n, company="Alpenglow Pediatrics, P.C.", svc=A("4101 E Wesley Ave", ["Unit 5"], "Denver", "CO", "80222"), bill=A("PO Box 22811", [], "Denver", "CO", "80222"), find=["freeze", "toll-free", "alarm-line", "address-differs", "missing-btn"], notn=["7205550177", "9705550150"], date="2026-08-31", renderer="chromium", traps=["no BTN anywhere", "after-hours forward", "company is the page title"])

# ---- 16 siptrunk (unusual): drawn tree of trunk groups, pycairo ---------------------------------
def siptrunk():
    import cairo
    def page(name, W, H, draw):
        s = cairo.PDFSurface(out(name), W, H); s.set_metadata(cairo.PDFMetadata.CREATE_DATE, "2026-09-21T00:00:00Z"); c = cairo.Context(s); draw(c); s.finish()
    def txt(c, x, y, t, sz=9, b=False, fam="Liberation Sans", col=(0, 0, 0)):
        c.select_font_face(fam, 0, 1 if b else 0); c.set_font_size(sz); c.set_source_rgb(*col); c.move_to(x, y); c.show_text(t)
    def box(c, x, y, w, h, col=(.92, .95, 1)):
        c.set_source_rgb(*col); c.rectangle(x, y, w, h); c.fill_preserve(); c.set_source_rgb(.3, .4, .6); c.set_line_width(.7); c.stroke()
    def d1(c):
        txt(c, 36, 44, "SIP Trunk Service Record", 17, True, col=(.1, .2, .45)); txt(c, 36, 60, "Interlachen Carrier Services  |  record date 2026-10-13  |  provisioning desk 1-866-555-0109", 8)
        box(c, 36, 78, 250, 92); box(c, 310, 78, 266, 92)
        for i, (a, b) in enumerate([("Enterprise", "Lakeland Citrus Exchange, Inc."), ("Enterprise ID", "ICS-9004417"), ("Billing TN", "863-555-0100"), ("Contract", "MSA 2023-118"), ("Passcode", "Yes, ask customer")]): txt(c, 44, 95 + i * 16, a, 8, col=(.4, .4, .4)); txt(c, 118, 95 + i * 16, b, 9, True)
        for i, (a, b) in enumerate([("Site", "2420 Bartow Rd, Building 6"), ("", "Lakeland, FL 33801"), ("Bill to", "Lakeland Citrus Exchange, Inc."), ("", "PO Box 1849"), ("", "Lakeland, FL 33802")]): txt(c, 318, 95 + i * 16, a, 8, col=(.4, .4, .4)); txt(c, 366, 95 + i * 16, b, 9)
        c.set_source_rgb(.3, .4, .6); c.set_line_width(1.2)
        c.move_to(60, 190); c.line_to(60, 420); c.stroke()
        for i, (h, ls) in enumerate([("Trunk group LKL-01  (23 channels, pilot 863-555-0100)", ["DID 863-555-0100 to 863-555-0139   qty 40   status up", "DID 863-555-0160 to 863-555-0169   qty 10   status up"]), ("Trunk group LKL-02  (6 channels, overflow)", ["DID 813-555-0151   qty 1   status up", "DID 813-555-0152   qty 1   status up"]), ("Cancelled block", ["DID 863-555-0180 to 863-555-0189   qty 10   cancelled 2026-03-31"])]):
            y = 200 + i * 80; c.set_source_rgb(.3, .4, .6); c.move_to(60, y + 25); c.line_to(84, y + 25); c.stroke(); box(c, 84, y, 470, 60, (.96, .96, .93) if i < 2 else (.95, .9, .9)); txt(c, 94, y + 17, h, 10, True)
            for j, l in enumerate(ls): txt(c, 108, y + 34 + j * 15, l, 9, fam="Liberation Mono")
        txt(c, 36, 470, "Fax ATA: 863-555-0138 (inside the first block).  E911 call-back presents 863-555-0100.", 9)
        txt(c, 36, 486, "Failover destination (customer's mobile): 321-555-0144", 9)
        txt(c, 36, 520, "No port orders or moves are open for this enterprise.", 9)
    page("r_siptrunk-1", 612, 792, d1)
    r1 = seq("863", "555", 100, 40); r2 = seq("863", "555", 160, 10); n = r1 + r2 + ["8135550151", "8135550152"]
    save("r_siptrunk-1", "pdf", None, acct="ICS-9004417", btn="8635550100", nums=n, company="Lakeland Citrus Exchange, Inc.", svc=A("2420 Bartow Rd", ["Building 6"], "Lakeland", "FL", "33801"), bill=A("PO Box 1849", [], "Lakeland", "FL", "33802"), find=["did-trunks", "passcode-required", "address-differs", "disconnected-number"], implied=[x for x in r1[1:-1] + r2[1:-1] if x != "8635550138"],
         notn=seq("863", "555", 180, 10) + ["3215550144", "8665550109"], date="2026-10-13", renderer="pycairo", traps=["cancelled block in the same form", "tree drawing", "two area codes"])
    def d2(c):
        txt(c, 30, 36, "TRUNK & NUMBER CARD", 14, True, "Liberation Sans Narrow"); txt(c, 420, 36, "Tuckasegee Telecom, 09/28/2026", 10, fam="Liberation Sans Narrow")
        kv = [("CUSTOMER", "Smoky Ridge Casino Supply"), ("CUST #", "4400-1172"), ("BTN", "704.555.0168"), ("SERVED AT", "915 Hendersonville St  Warehouse 2  Gastonia NC 28052"), ("BILLED AT", "915 Hendersonville St  Warehouse 2  Gastonia NC 28052"), ("LOCK", "none")]
        for i, (a, b) in enumerate(kv): txt(c, 30, 64 + i * 19, a, 8, True, "Liberation Sans Narrow", (.6, 0, 0)); txt(c, 110, 64 + i * 19, b, 11, fam="Liberation Sans Narrow")
        rows = [["704.555.0160-69", "PRI 1", "10 DID"], ["980.555.0120-24", "PRI 1", "5 DID"], ["704.555.0175", "POTS", "elevator car"], ["704.555.0176", "POTS", "fire alarm"], ["877.555.0139", "8XX", "to 704.555.0168"]]
        for i, r in enumerate(rows):
            for j, v in enumerate(r): box(c, 30 + j * 190, 196 + i * 26, 190, 26, (1, 1, 1)); txt(c, 38 + j * 190, 213 + i * 26, v, 11, fam="Liberation Mono")
        txt(c, 30, 350, "Pending: none.    Trouble? 828.555.0111 (Tuckasegee NOC)", 9)
    page("r_siptrunk-2", 612, 396, d2)
    r1 = seq("704", "555", 160, 10); r2 = seq("980", "555", 120, 5); a = A("915 Hendersonville St", ["Warehouse 2"], "Gastonia", "NC", "28052")
    save("r_siptrunk-2", "pdf", None, acct="4400-1172", btn="7045550168", nums=r1 + r2 + ["7045550175", "7045550176", "8775550139"], company="Smoky Ridge Casino Supply", svc=a, bill=a, find=["did-trunks", "alarm-line", "toll-free"], implied=[x for x in r1[1:] + r2[1:] if x != "7045550168"], notn=["8285550111"], date="2026-09-28", renderer="pycairo", traps=["two-digit range ends", "BTN inside a range", "half-letter page"])

# ---- 17 cable: labels below values ---------------------------------------------------------------
def cable():
    css = "@page{size:letter;margin:12mm}body{font:11px 'Liberation Sans';}h1{font-size:18px;color:#0a6b5e;margin:0}.v{display:inline-block;margin:10px 26px 2px 0;vertical-align:top}.v b{font-size:13px;display:block}.v small{color:#888;font-size:8.5px}table{width:100%;border-collapse:collapse;margin-top:10px;font-size:10.5px}th{background:#0a6b5e;color:#fff;text-align:left;padding:4px}td{padding:4px;border-bottom:1px solid #dde}.p{background:#eef7f5;padding:8px;margin-top:12px;font-size:10px}"
    def page(name, brand, vals, th, rows, notes):
        chrome(name, f"<html><head><meta charset=utf-8><style>{css}</style></head><body><h1>{brand}</h1>" + "".join(f"<div class=v><b>{b}</b><small>{a}</small></div>" for a, b in vals) + "<table><tr>" + "".join(f"<th>{x}</th>" for x in th) + "</tr>" + "".join("<tr>" + "".join(f"<td>{x}</td>" for x in r) + "</tr>" for r in rows) + f"</table><div class=p>{notes}</div></body></html>")
    page("r_cable-1", "Chesapeake Shore Cablevision &mdash; Voice customer record", [("Account number", "8213 40 017 0055218"), ("Customer name", "Talbot Oyster Packing Co"), ("Record printed", "10/23/2026"), ("Service address", "27 Tilghman Wharf Rd, Sherwood, MD 21665"), ("Billing address", "PO Box 40, Sherwood, MD 21665"), ("Main voice number", "410-555-0151")],
         ["Voice TN", "eMTA / port", "CM MAC", "Package", "Since", "Status"], [["410-555-0151", "EMTA1 / 1", "00:1D:CE:41:05:51", "Biz Voice Unlimited", "03/2016", "Active"], ["410-555-0152", "EMTA1 / 2", "00:1D:CE:41:05:51", "Biz Voice Unlimited", "03/2016", "Active"], ["410-555-0153", "EMTA2 / 1", "00:1D:CE:88:13:0A", "Biz Voice Basic", "07/2019", "Active"], ["410-555-0154", "EMTA2 / 2", "00:1D:CE:88:13:0A", "Biz Voice Basic", "07/2019", "Disconnected 02/2025"]],
         "<table><tr><th>Monthly charge</th><th>Qty</th><th>Each</th><th>Amount</th></tr>" + "".join(f"<tr><td>{a}</td><td>{q}</td><td>{u:.2f}</td><td>{q*u:.2f}</td></tr>" for a, q, u in [("Biz Voice Unlimited", 2, 34.95), ("Biz Voice Basic", 1, 24.95), ("Voice mail box", 1, 4.95), ("Directory listing, extra", 1, 2.50), ("eMTA rental", 2, 9.95), ("Federal subscriber line charge", 3, 6.50), ("Maryland universal service", 3, .05), ("County 911 fee", 3, 1.50), ("Business Internet 300", 1, 129.95), ("Business TV outlets", 2, 8.00)]) + "</table><table><tr><th>Long distance, last cycle</th><th>Called</th><th>Place</th><th>Min</th><th>Amount</th></tr>" + "".join(f"<tr><td>{d}</td><td>{n}</td><td>{p}</td><td>{x}</td><td>0.{x:02d}</td></tr>" for d, n, p, x in [("09/28", "302-555-0114", "Dover DE", 4), ("10/01", "757-555-0129", "Norfolk VA", 12), ("10/06", "410-555-0188", "Cambridge MD", 3), ("10/15", "215-555-0147", "Philadelphia PA", 21)]) + "</table><br><b>911 record:</b> dispatchable location verified 03/2016.<br><b>Other services on this account:</b> Business Internet 300, 2 outlets TV. Removing voice does not end Internet or TV.<br><b>Four-digit security PIN:</b> required before a port is confirmed.<br><b>Notes:</b> 04/18 tech called ahead on 443-555-0126 (plant manager). Local number portability centre: 855-555-0102.")
    n = ["4105550151", "4105550152", "4105550153"]
    save("r_cable-1", "pdf", None, acct="8213 40 017 0055218", btn=n[0], nums=n, company="Talbot Oyster Packing Co", svc=A("27 Tilghman Wharf Rd", [], "Sherwood", "MD", "21665"), bill=A("PO Box 40", [], "Sherwood", "MD", "21665"), find=["passcode-required", "disconnected-number", "address-differs"], notn=["4105550154", "4435550126", "8555550102", "3025550114", "7575550129", "4105550188", "2155550147"], date="2026-10-23", renderer="chromium", traps=["labels below values", "MAC addresses", "16-digit account"])
    page("r_cable-2", "Tri-Lakes CATV, Inc. &ndash; telephone subscriber sheet", [("subscriber", "Delacroix, Maurice J."), ("subscriber no.", "30-118-0092"), ("premises", "602 Bay View Ter, Apt 4<br>Hot Springs, AR 71913"), ("mails to", "Maurice J. Delacroix<br>602 Bay View Ter, Apt 4<br>Hot Springs, AR 71913"), ("as of", "September 16, 2026")],
         ["Phone", "Modem", "Plan", "Extras"], [["501-555-0187", "ARRIS TM822 port 1", "Digital Phone", "caller ID, voice mail"]], "Triple play: Internet 100 and Family TV stay when the phone goes. Parental PIN is for the TV box only. Subscriber's daughter (authorized to speak): Renée Delacroix, 479-555-0163. Office 501-555-0100.")
    a = A("602 Bay View Ter", ["Apt 4"], "Hot Springs", "AR", "71913")
    save("r_cable-2", "pdf", None, acct="30-118-0092", btn="5015550187", nums=["5015550187"], company="Delacroix, Maurice J.", also="Maurice J. Delacroix", svc=a, bill=a, find=[], notn=["4795550163", "5015550100"], date="2026-09-16", contact="Renée Delacroix", renderer="chromium", traps=["single line", "parental PIN is no account passcode", "daughter's number"])
def run():
    for g in (faxclerk, boxform, twocol, hpbx, siptrunk, cable): g()
