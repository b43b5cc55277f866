"""Departments charged back: narrow columns side by side, group totals, two-line rows (Typst)."""
from kit import *
from families.letter import typ, head, cells


@bill(None, "county-departments-two-line-rows", "typst")
def county(b):
    """A county's telecom charge-back: department heads between rows, each row of two lines (number, under it room and user), extensions, fund numbers, two columns on the page."""
    G = [("0110 Clerk of Court", b.lines("828", "255", 6)), ("0142 Sheriff, civil", b.lines("828", "250", 8)), ("0175 Soil & Water", b.lines("828", "255", 4)), ("0201 Library, Weaverville", b.lines("828", "645", 4)), ("0230 Transit", b.lines("828", "250", 5) + b.own("8662210664"))]
    b.set(account="BC881", company="Laurel County Finance Office", billing=b.addr("1|Oak Plaza|Room 204|Asheville|NC|28801", comma=True), date="2026-11-03", contact="P. Whitener")
    b.trap("two-line rows", "department heads", "fund numbers shaped like telephone numbers", "five-digit extensions", "inmate phone vendor's number")
    s = head("Roboto", 8, "1.6cm") + f"#grid(columns: (1fr, auto), [#text(size: 15pt, weight: \"bold\")[TriCounty Shared Telecom] \\ 20 Depot St, Asheville NC 28801 · help desk {b.dec('828', '232', 'dot')}], align(right)[Account BC-881 \\ Invoice 11-0448 \\ Invoice date 3 November 2026 \\ Due 3 December 2026])\n#v(8pt)\nLaurel County Finance Office \\ Attn: P. Whitener \\ 1 Oak Plaza Room 204 \\ Asheville, NC 28801\n#v(8pt)\n#columns(2)[\n"
    for g, ns in G:
        f = b.dec("828", None, "dash"); s += f"*{typ(g)}* #h(1fr) fund {f}\n#v(-4pt)\n" + cells([(f"{show(n, 'dot')}\n\n#text(size: 6.6pt, fill: luma(70))[rm {b.r.randint(100, 340)}, {b.r.choice(('A. Buckner', 'counter', 'fax', 'T. Ensley', 'public terminal'))}, ext. {n[5:]}]".replace("#", "%%"), b.r.choice(("VoIP std", "VoIP exec", "Analog")), b.money(9, 31)) for n in ns] + [("Department total", "", b.money(60, 300))], "(1fr, auto, auto)", "(left, left, right)", "(bottom: 0.3pt + gray)").replace("%%", "#") + "#v(4pt)\n"
    s += f"]\n#v(6pt)\n*Total due 611.20.* Inmate phones are billed by ConnectLine, {b.dec('800', '844', 'dot')}, not here. Previous provider's account 8282550100-77 is closed.\n"; b.also_decoy("8282550100")
    emit(b, s)


@bill(None, "hotel-from-to-columns-guest-calls", "typst")
def hotel(b):
    """A hotel's telephone bill: From and To columns for room DIDs, quantity, local and toll-free numbers in an inset, guest calls by room (no calling number) in three columns."""
    R1 = b.block("8432170100", 50); R2 = b.block("8432170180", 15); L = b.own("8433420071", "8433420077"); T = b.own("8779920418")
    b.set(account="SCH4471", company="Salt Marsh Inn & Villas LP", billing=b.addr("18|Pope Ave||Hilton Head Island|SC|29928", comma=True), service=b.addr("18|Pope Ave||Hilton Head Island|SC|29928", comma=True), date="2026-10-19", contact="Lucinda Frayne")
    b.trap("From/To columns", "guest calls by room in three columns", "toll-free", "sister hotel's numbers", "PMS interface serial")
    s = head("Carlito", 9, "1.7cm") + f"""#align(center)[#text(size: 17pt, weight: "bold")[LOWCOUNTRY HOSPITALITY COMMUNICATIONS]]
""" + cells([("Account", "Statement date", "Due", "Total"), ("SCH-4471", "October 19, 2026", "November 9, 2026", "$641.77")], "(1fr, 1fr, 1fr, 1fr)", "left", "0.5pt") + f"""#v(8pt)
#grid(columns: (1fr, 1fr), [Salt Marsh Inn & Villas LP \\ Attn: Lucinda Frayne \\ 18 Pope Ave \\ Hilton Head Island, SC 29928], [Service address \\ 18 Pope Ave \\ Hilton Head Island, SC 29928])
#v(8pt)
#grid(columns: (3fr, 2fr), gutter: 10pt, [
""" + cells([("Room numbers", "From", "To", "Qty", "Amount"), ("Main building", "843-217-0100", "843-217-0149", "50", "250.00"), ("Villas", "843-217-0180", "843-217-0194", "15", "75.00")], "(auto, auto, auto, auto, auto)", "(left, left, left, right, right)", "0.4pt") + "], [\n" + cells([("Front desk", "843-342-0071"), ("Fax", "843-342-0077"), ("Reservations", "877-992-0418")], "(auto, auto)", "left", "0.4pt") + f"""])
#v(6pt)
PMS interface S/N 8430017742. Our sister hotel in Beaufort, {b.dec('843', '524')}, is billed apart. Support {b.dec('843', '785')}; night desk {b.dec('800', '922')}.
#v(6pt)
*Guest calls*
#columns(3)[
""" + cells([(f"rm {b.r.randint(101, 149)}", f"10/{x['day']:02d}", show(x["n"]), x["min"], x["amt"]) for x in b.calls(190, 10, ("843", "681", "", ""))], "(auto, auto, auto, auto, auto)", "(left, left, left, right, right)", "none", "1.4pt").replace("#table", "#set text(size: 7pt)\n#table") + "]\n"
    b.also_decoy("8430017742"); emit(b, s)
