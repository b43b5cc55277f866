"""Second held-out set: issuers that no grammar can know, services and invoices of programs."""
from common.paper import lines
from common.place import place
from second.sheet import second, show


@second(None, "answering-service-message-log", "chromium + qpdf")
def answering(b):
    """An answering service: the assigned answering number, the client's own forwarded number, on-call people's numbers, a message log of callers."""
    b.customer("Northgate Plumbing & Drain, Inc.", "5518|Tabor Rd||Toledo|OH|43612", attn="Attn: Casimir Novak", comma=True)
    b.account("4417"); b.dated("2026-10-28", "long"); n, shown = b.own1("419", "214", "paren"); b.btn = n
    log = "\n".join(f"{r[0]}|{r[1]}|{r[2]}|{m}" for r, m in zip(b.world.calls(14, 10, "419", "paren"), ["Water heater", "Estimate", "Hung up", "Emergency", "Vendor", "Estimate", "Wrong number"] * 2))
    b.traps = ["client's own forwarded number", "on-call numbers", "callers in a log", "four-digit account number"]
    return b.two(b.d("big", "Always There Answering"), b.over(f"Client account|{b.printed};Statement date|{b.date};Due|Upon receipt")) + b.p(f"900 Adams St, Toledo, OH 43604. Office {b.fake('419', 'paren')}") + b.a(b.window()) + b.h("Service") + b.t(f"Item|Qty|Amount\nAnswering number {shown}|1|15.00\nBase plan 150 minutes|1|129.00\nOverage minutes|22.4|26.88\nPatching|3|4.50", "u") + b.p(f"You forward {b.fake('419', 'paren')} to us. On call this month: Casimir {b.fake('567', 'paren')}, Lorna {b.fake('567', 'paren')}.") + b.h("Message log") + b.t("Date|Time|Caller|Regarding\n" + log, "x", right=()) + b.t("Total due|$175.38", "b", False)


@second(None, "cooperative-member-capital-credits", "weasyprint")
def cooperative(b):
    """A rural telephone cooperative: member number and account number, telephone number as label, directory listing, capital credits, annual-meeting notice in letter-spaced capitals."""
    b.customer("GUNDERSON, HALVOR & BRITT", "21740|450TH AVE||VALLEY FORD|MN|56721", contact="")
    b.account("0031870"); b.dated("2026-11-01", "us"); b.own("2188743319", btn="2188743319"); n, shown = b.own1("218", "874")
    b.serve("21740|450TH AVE||VALLEY FORD|MN|56721", "Service at")
    b.traps = ["member number beside the account", "name in listing order with an ampersand", "neighbour's number in a story", "letter-spaced notice"]
    return b.two(b.d("big", "Red River Valley Telephone Cooperative") + b.d("s", b.a(f"408 Broadway, Box 11, Hallan, MN 56728 · {b.fake('218')} · Member owned since 1951")), b.stack(f"MEMBER NO.|18820;ACCOUNT NO.|{b.printed};TELEPHONE NO.|218-874-3319;BILLING DATE|{b.date};DUE|11/20/2026")) + f"<br>{b.a(b.window())}<br>" + b.d("s", b.a("Service at\n" + b.service.printed())) + b.t(f"Description|Amount\nLocal service 218-874-3319|24.00\nSecond line {shown} (farm shop)|18.00\nInternet 50 Mbps|59.95\nFederal SLC|6.50\nCapital credit retirement 2009|-31.18\nTotal due|77.27", "u") + b.p("ANNUAL MEETING DECEMBER 5", "ls b") + b.p(f"RSVP to Joyce at {b.fake('218')} by Nov 28. Members of the month: the Aasens. Tell them so: {b.fake('218')}.") + b.d("cut", b.kv(f"ACCOUNT NO.|{b.printed};TOTAL DUE|$77.27"), b.a(b.window()))


@second(None, "fax-service-receipt-plan-numbers", "cairo + ghostscript")
def fax(b):
    """A fax-to-e-mail firm's invoice: fax numbers in a plan table, pages sent to other numbers, user id, renewal date."""
    b.customer("Hinterland Title & Escrow", "300|Lake St|Ste A|Sandpoint|ID|83864", comma=True)
    b.account("HTE-88104"); b.dated("2026-10-14", "short"); ns = b.lines("208", "265", 2) + b.lines("877", None, 1)

    def paint(p, f):
        p.text(306, 44, "F A X W E L L", size=16, font=f + "-Bold", align="center"); p.text(306, 58, "invoice", size=9, font=f, align="center")
        lines(p, 36, 90, f"Account holder\n{b.window()}", 12, size=9, font=f); lines(p, 360, 90, f"Account ID: {b.printed}\nInvoice: 208-265-8810\nIssued: {b.date}\nRenews: Nov 14, 2026", 12, size=9, font=f)
        y = 190
        for row in (("Plan", "Fax number", "Pages", "Amount"), ("Pro 500", show(ns[0]), "412", "$19.99"), ("Pro 500", show(ns[1]), "77", "$19.99"), ("Toll-free add-on", show(ns[2]), "8", "$9.99")):
            for x, c in zip((36, 170, 330, 560), row): p.text(x, y, c, size=9, font=f, align="right" if x == 560 else "left")
            y += 14
        y += 10; p.text(36, y, "Sent faxes", size=10, font=f + "-Bold"); y += 14
        for r in b.world.calls(16, 10, "208", "dash"): p.text(36, y, f"{r[0]}  {r[1]}   to {r[2]}   {b.world.random.randint(1, 30)} pages   OK", size=8, font=f); y += 11
        lines(p, 36, y + 16, f"Faxwell Inc., 6922 Hollywood Blvd, Los Angeles, CA 90028. Help: {b.fake('800', 'paren')}.", 11, size=8, font=f)
    b.traps = ["invoice number shaped like a telephone number", "numbers faxed to", "no service address"]
    return paint


@second(None, "iso-dates-uc-reseller-statement", "weasyprint + ghostscript")
def iso(b):
    """A unified-communications reseller with a European form: Customer No., Document date in ISO order, E.164 numbers, cost object per user, credit note line."""
    b.customer("Vandermeer Instruments USA Inc.", "41|Research Way||East Setauket|NY|11733", attn="Accounts Payable", contact="", comma=True)
    b.account("1004473"); b.dated("2026-11-03", "iso"); ns = b.lines("631", "751", 4)
    b.serve("41|Research Way|Lab 3|East Setauket|NY|11733", "Place of use", comma=True)
    b.traps = ["document number near the customer number", "E.164 form", "credit note", "period dates before the document date", "foreign numbers of the parent"]
    return b.two(b.d("big", "TELVIA UC"), b.kv(f"Document no.|9100447182;Document date|{b.date};Customer No.|{b.printed};Service period|2026-10-01 – 2026-10-31;Our reference|BvdM/TK")) + b.two(b.a(b.window()), b.a("Place of use\n" + b.service.printed())) + b.t("Pos|User / cost object|Number|Product|Net USD\n" + "\n".join(f"{10 * (i + 1)}|{u}|{show(n, 'plus')}|UC Seat|24.0000" for i, (n, u) in enumerate(zip(ns, ("4100 Reception", "4110 Sales Desk", "4120 Laboratory", "4130 Fax server")))) + "\n90|Credit note 9100440017|-|Oct outage|-12.0000", "x") + b.p(f"Telvia UC Inc., 1 Penn Plaza, New York, NY 10119, {b.fake('212', 'plus')}. Parent: Telvia B.V., Utrecht, +31 30 555 0142. Bank: IBAN NL02ABNA0123456789.") + b.t("Total due|USD 84.00", "b", False)


@second(None, "executive-suite-telephone-chargeback", "libreoffice + qpdf")
def suites(b):
    """An executive-suite landlord's invoice: rent and telephone, the tenant's direct line and fax, building numbers, the lease id."""
    b.customer("Marlow Actuarial Consulting LLC", "1717|K St NW|Ste 900-14|Washington|DC|20006", comma=True)
    b.account("T-0914"); b.dated("2026-11-01", "long"); ns = b.lines("202", "296", 2)
    b.serve("1717|K St NW|Ste 900-14|Washington|DC|20006", "Premises", comma=True)
    b.traps = ["rent beside telephone", "reception's number", "visitors' conference bridge", "lease number of ten digits"]
    return b.h("Farragut Executive Centers", 2) + b.p(f"1717 K St NW Suite 900, Washington, DC 20006. Reception {b.fake('202')}") + b.two("<b>Tenant</b><br>" + b.a(b.window()), "<b>Premises</b><br>" + b.a(b.service.printed())) + b.kv(f"Tenant no.|{b.printed};Invoice date|{b.date};Lease|2022960914;Invoice|FEC-11-0914") + b.t(f"Description|Amount\nOffice rent November|1,450.00\nDirect line {show(ns[0])}|75.00\nFax line {show(ns[1])}|50.00\nConference bridge {b.fake('712')} pin 44718|10.00\nKitchen|40.00\nTotal|1,625.00", "x")


@second(None, "tribal-authority-telecom-due-date-first", "chromium + ghostscript")
def tribal(b):
    """A tribal telecommunications authority: due date before the bill date, Lifeline credit, previous number after an area-code split, post-office place without a street."""
    b.customer("Cedar Bluff Trading Post", "|PO Box 88||Red Shale|SD|57770", comma=True)
    b.serve("Mile 14|BIA Rd 27||Red Shale|SD|57770", "Physical address", comma=True)
    b.service = place("|Mile 14 BIA Rd 27||Red Shale|SD|57770", True)
    b.account("10-2288-4"); b.dated("2026-10-20", "us"); ns = b.own("6054551180", btn="6054551180") + b.lines("605", "455", 1)
    b.traps = ["due date first", "rural place without a house number", "discontinued number", "hotline numbers"]
    return b.two(b.h("Oyate Telephone Authority", 2), b.over(f"Pay by|11/10/2026;Amount|$84.30;Statement of|{b.date}")) + b.two(b.a(b.window()), b.kv(f"Customer account|{b.printed};Primary telephone|605-455-1180") + b.a("Physical address\n" + b.service.printed())) + b.t(f"605-455-1180 business line|38.00\n{show(ns[1])} card reader line|38.00\nLifeline credit (Tribal)|-0.00\nDiscontinued {b.fake('605')} 10/01|-4.20\nTaxes|12.50", "", False) + b.p(f"Mailing: PO Box 410, Eagle Butte, SD 57625. Office {b.fake('605')}. Suicide and crisis line: 988. Elder nutrition: {b.fake('605')}.")


@second(None, "wholesale-sip-did-inventory-plus", "chromium")
def wholesale(b):
    """A wholesale SIP carrier: customer code, DID inventory with E.164 ranges and rate-centre names, termination summary by prefix, portability orders."""
    b.customer("Beacon Street Communications Co.", "88|Broad St|Fl 5|Boston|MA|02110", comma=True)
    b.account("BSCC-MA-02"); b.dated("2026-11-01", "iso"); b.block("6179450100", 20); b.block("7742080440", 4); one = b.lines("508", "202", 1)[0]
    pend = b.fake("617", "plus")
    b.traps = ["ranges in E.164", "prefix table", "numbers of port orders", "switch addresses"]
    return b.two(b.d("big", "trunkyard"), b.kv(f"Customer code|{b.printed};Statement|TY-2026-11-0447;Issued|{b.date};Net|30 days")) + b.a(b.window()) + b.h("DID inventory") + b.t(f"Rate centre|From|To|Qty|MRC\nBOSTON MA|+16179450100|+16179450119|20|3.00\nTAUNTON MA|+17742080440|+17742080443|4|0.60\nFRAMINGHAM MA|+1{one}|+1{one}|1|0.15", "x") + b.h("Outbound by prefix") + b.t("Prefix|Calls|Minutes|Rate|Amount\n1212|4410|9912.3|0.0041|40.64\n1617|20113|40881.0|0.0038|155.35\n4420|18|77.1|0.0110|0.85", "x") + b.h("Port orders in this period") + b.t(f"Order|Number|Status\n2026-4471|{pend}|Submitted, FOC 2026-11-12\n2026-4390|{b.fake('508', 'plus')}|Ported away 2026-10-08", "x", right=()) + b.p(f"SBC 198.51.100.14, 203.0.113.77. NOC {b.fake('833', 'plus')} is not staffed on holidays.") + b.t("Total|USD 200.59", "b", False)


@second(None, "wireless-isp-voice-addon-autopay", "reportlab")
def wisp(b):
    """A fixed-wireless internet firm: subscriber id, tower and radio numbers, voice add-on line, an autopay notice, tower-lease credit."""
    b.customer("Dutton & Daughters Saddlery", "4420|FM 1340||Hunt|TX|78024", comma=True)
    b.serve("4420|FM 1340||Hunt|TX|78024", "Install address", comma=True)
    b.account("20417"); b.dated("2026-10-25", "short"); n, shown = b.own1("830", "238", "dot"); b.btn = n

    def paint(p, f):
        p.text(36, 48, "Guadalupe SkyBeam", size=18, font=f + "-Bold"); lines(p, 36, 62, f"101 Junction Hwy, Ingram, TX 78025    {b.fake('830', 'dot')}", 9, size=7.5, font=f)
        lines(p, 36, 96, b.window(), 12, size=10, font=f); lines(p, 330, 96, f"Subscriber ID    20417\nInvoice date    {b.date}\nAutopay on    Nov 05, 2026", 12, size=9, font=f); lines(p, 330, 150, "Install address\n" + b.service.printed(), 12, size=9, font=f)
        y = 220
        for k, v in (("Ranch 50 internet, tower HNT-2, radio 8302380441", "79.00"), (f"SkyVoice line {shown}", "24.95"), ("Tower site lease credit", "-20.00"), ("Taxes", "6.12"), ("Amount charged by autopay", "$90.07")): p.text(36, y, k, size=9.5, font=f); p.text(560, y, v, size=9.5, font=f, align="right"); y += 15
        lines(p, 36, y + 14, f"Was your line with Windstream at {b.fake('830', 'dot')}? Keep paying them until the port completes.", 11, size=8, font=f)
    b.traps = ["radio serial of ten digits", "number at the old provider", "single line is the billing number", "Subscriber ID"]
    return paint
