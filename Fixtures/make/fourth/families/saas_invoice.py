"""Invoices of online services: bill-to and ship-to, items with quantities, numbers in the descriptions (WeasyPrint, Roboto)."""
from kit import *
CSS = """@page{size:letter;margin:18mm;@bottom-left{content:"Page " counter(page) " / " counter(pages);font:7pt Roboto;color:#888}} body{font:9pt Roboto,sans-serif;color:#2a2a2a} .hd{display:flex;justify-content:space-between} .logo{font:700 20pt Roboto;color:COL} .inv td{padding:1.5pt 8pt;font-size:8.5pt} .pair{display:flex;gap:40pt;margin:16pt 0} .pair h4{margin:0 0 3pt;color:#777;font-size:7.5pt;text-transform:uppercase}
table.i{width:100%;margin-top:6pt} .i th{background:COL;color:#fff;padding:4pt 6pt;font-size:8pt} .i td{padding:4pt 6pt;border-bottom:.5pt solid #ddd;font-size:8.4pt} .g td{font-weight:700;background:#f2f2f2} .s{font-size:7.5pt;color:#666} h3{margin:14pt 0 2pt;font-size:10.5pt}"""
def page(col, logo, facts, left, right, body, b, foot): emit(b, doc(f'<div class=hd><div class=logo>{logo}</div>{tab(facts, None, "inv", right=())}</div><div class=pair><div><h4>Bill to</h4>{e(left)}</div><div><h4>{right[0]}</h4>{e(right[1])}</div></div>{body}<p class=s>{foot}</p>', CSS.replace("COL", col)))


@bill("ringcentral", "from-to-columns-and-plus-one", "weasyprint")
def rc(b):
    """RingCentral: account shaped like a telephone number, main number labelled, From/To columns for number blocks, toll-free, a temporary number released."""
    b.own("4159660200"); r1 = b.block("4159660201", 20); r2 = b.block("6283330140", 12); tf = b.own("8885430922"); tmp = b.dec("415", "843", "e164")
    b.set(account="4402718830", btn="4159660200", company="Halcyon Freight Audit, Inc.", billing=b.addr("235|Pine Street|Suite 1150|San Francisco|CA|94104", comma=True), service=b.addr("235|Pine Street|Suite 1150|San Francisco|CA|94104", comma=True), date="2026-10-30", contact="Ottoline Reyes")
    b.also_decoy("4402718830"); b.trap("account shaped like a telephone number", "From/To columns", "released temporary number", "main number labelled")
    body = tab([("DigitalLine Unlimited Advanced", "33", "24.99", "824.67"), ("Toll-free number +1 (888) 543-0922", "1", "4.99", "4.99"), ("Main Number +1 (415) 966-0200", "1", "0.00", "0.00"), (f"Temporary number {tmp} released 10/12", "-1", "2.00", "-2.00"), ("Compliance and administrative cost recovery", "34", "3.50", "119.00"), ("Total USD", "", "", "$946.66")], ("Item", "Qty", "Price", "Amount"), "i", right=(1, 2, 3)) + "<h3>Number blocks assigned to this account</h3>" + tab([("San Francisco", "+1 (415) 966-0201", "+1 (415) 966-0220", "20"), ("San Francisco overlay", "+1 (628) 333-0140", "+1 (628) 333-0151", "12")], ("Rate center", "From", "To", "Count"), "i") + finehtml(b, "RingCentral", "Belmont CA 94002", 4)
    page("#0684bd", "RingCentral", [("Account Number", "4402718830"), ("Invoice Number", "CD_002207714"), ("Invoice Date", "October 30, 2026"), ("Due Date", "November 29, 2026")], "Halcyon Freight Audit, Inc.\nAttn: Ottoline Reyes\n235 Pine Street Suite 1150\nSan Francisco, CA 94104", ("Ship to", "Halcyon Freight Audit, Inc.\n235 Pine Street Suite 1150\nSan Francisco, CA 94104"), body, b, f"RingCentral, Inc., 20 Davis Drive, Belmont CA 94002. Support {b.known('1-888-898-4591')}. Want AI receptionist? Text {b.dec('650', '241', 'e164')}.")


@bill(None, "ranges-in-many-forms-and-port-orders", "weasyprint")
def ranges(b):
    """An IT service provider: number ranges in six printed forms in the item lines, ports in and out by order numbers, help desk, a spare list 'not in service'."""
    b.block("9526414100", 10); b.block("9526414350", 5); b.block("6122088810", 4); b.block("7632005500", 3); b.own("9526414471", "9526414475"); b.own("8004419026"); b.block("6512211090", 10)
    p1, p2, s1 = b.dec("952", "835", "paren"), b.dec("612", "377", "paren"), b.dec("952", "641")
    b.set(account="NRD007", company="Norrland Periodontics, P.A.", billing=b.addr("7300|France Ave S|Suite 410|Edina|MN|55435", comma=True), service=b.addr("7300|France Ave S|Suite 410|Edina|MN|55435", comma=True), date="2026-11-12", debatable=["612-208-8810/8813 with quantity 4 is taken as a range of four"])
    b.trap("ranges in many forms", "pending port", "ported out", "disconnected number", "order numbers like telephone numbers")
    order = b.dec("952", "200", "flat")
    body = tab([("Hosted voice seats\nDIDs 952-641-4100 through 952-641-4109", "10", "18.00", "180.00"), ("DIDs (952) 641-4350 - 4354", "5", "1.50", "7.50"), ("DIDs 612-208-8810/8813", "4", "1.50", "6.00"), ("Conference numbers 763.200.5500 to 763.200.5502", "3", "2.00", "6.00"), ("Fax lines 952-641-4471, -4475", "2", "9.00", "18.00"), ("St. Paul office block 6512211090..6512211099", "10", "1.50", "15.00"), ("Toll-free 1-800-441-9026", "1", "5.00", "5.00"), (f"Port-in {p1}, order {order}, FOC 12/02 (pending)", "1", "0.00", "0.00"), (f"Port-out {p2} completed 10/29, admin fee", "1", "15.00", "15.00"), (f"Number {s1} disconnected 10/31", "1", "-1.50", "-1.50"), ("Managed firewall SN 2207714418", "1", "65.00", "65.00"), ("Telecom taxes and fees", "1", "41.22", "41.22"), ("Balance due", "", "", "$357.22")], ("Description", "Qty", "Rate", "Amount"), "i", right=(1, 2, 3))
    body += finehtml(b, "Lakeforge IT", "Hopkins MN 55343", 3)
    page("#444", "lakeforge IT", [("Client ID", "NRD-007"), ("Invoice", "10442"), ("Date", "11/12/2026"), ("Terms", "Net 20")], "Norrland Periodontics, P.A.\n7300 France Ave S Suite 410\nEdina, MN 55435", ("Service location", "7300 France Ave S Suite 410\nEdina, MN 55435"), body, b, f"Lakeforge IT LLC, 12 2nd St NE, Hopkins, MN 55343 | {b.dec('952', '930', 'dash')} | emergencies {b.dec('952', '930', 'dash')} | port questions: Siv, ext. 4410")


@bill(None, "toll-free-service-with-ring-to", "weasyprint+gs")
def tollfree(b):
    """A toll-free service bureau: the account's numbers are all toll-free, each with its ring-to number of another carrier, calls from callers with their names."""
    T = b.own("8006620418", "8669130077", "8447703321", "8339014408"); R = [b.dec("913", "649"), b.dec("913", "649"), b.dec("816", "931"), b.dec("913", "906")]
    b.set(account="TF99318", company="Prairie Wheat Growers Exchange", billing=b.addr("8700|Shawnee Mission Pkwy|Ste 12|Merriam|KS|66202", comma=True), date="2026-10-31", contact="Jolene Abt")
    b.trap("ring-to numbers", "callers' numbers and names", "all numbers toll-free", "no service address")
    body = tab([(show(t, "one"), r, v, "Active", b.money(5, 40)) for t, r, v in zip(T, R, ("Market line", "Member services", "Weather tape", "Fax to mail"))], ("Toll-free number", "Rings to", "Label", "Status", "Monthly"), "i") + "<h3>Calls received</h3>" + tab([(f"10/{x['day']:02d}", f"{x['h']:02d}:{x['m']:02d}:{x['sec']:02d}", show(x["n"], "flat"), b.r.choice(("ABT FARMS", "WIRELESS CALLER", "KANSAS GRAIN", "UNAVAILABLE", "SCHMIDT R")), show(b.r.choice(T), "flat"), f"{x['min']}.{x['sec'] // 6}", x["amt"]) for x in b.calls(44, 10)], ("Date", "Time", "From", "Caller ID", "Dialed", "Min", "$"), "i", right=(5, 6)) + tab([("Total this invoice", "$131.44")], None, "i")
    page("#7a4b12", "TollPath", [("Account no.", "TF-99318"), ("Invoice no.", "5520418"), ("Invoice date", "Oct 31, 2026"), ("Pay by card", "Nov 10, 2026")], "Prairie Wheat Growers Exchange\nAttn: Jolene Abt\n8700 Shawnee Mission Pkwy Ste 12\nMerriam, KS 66202", ("Responsible organization", "TollPath Bureau\nRespOrg ID TPB01"), body, b, f"Help {b.dec('888', '865', 'one')}. TollPath Bureau, 1 Wall St, Salina KS 67401.")
