"""A letter: letterhead, salutation, prose with the numbers in sentences (Typst)."""
from kit import *
def typ(s): return s.replace("@", "\\@").replace("#", "\\#").replace("$", "\\$").replace("*", "\\*").replace("_", "\\_").replace("<", "\\<").replace("~", "\\~")
def head(font, size, margin="2.4cm"): return f'#set page(paper: "us-letter", margin: {margin})\n#set text(font: "{font}", size: {size}pt)\n#set par(justify: true)\n'
def cells(rows, cols, align="auto", stroke="none", inset="3pt"): return f"#table(columns: {cols}, align: {align}, stroke: {stroke}, inset: {inset},\n" + ",\n".join(", ".join(f"[{typ(str(c))}]" for c in r) for r in rows) + ")\n"


@bill(None, "letter-numbers-in-sentences", "typst")
def letter(b):
    """A rural telephone company bills by letter: the numbers in a sentence with suffixes, a range in words, a number given up, a neighbor's number in the postscript."""
    b.own("4063320110", "4063320111", "4063320117"); b.block("4063320140", 6); b.own("4062590448", "8004410286"); gone = b.dec("406", "332")
    b.set(account="G118", company="Crazy Mountain Guest Ranch", billing=b.addr("44|Big Timber Canyon Road||Big Timber|MT|59011", comma=True), service=b.addr("44|Big Timber Canyon Road||Big Timber|MT|", line=True), date="2026-11-02", contact=None)
    b.trap("numbers in a sentence", "suffixes", "range in words", "number given up", "service address in a sentence without ZIP")
    s = head("EB Garamond", 11.5) + f"""#align(center)[#text(size: 17pt)[Sweet Grass Telephone Company] \\ 210 McLeod Street, Big Timber, Montana 59011 \\ telephone {b.dec('406', '932')}]
#v(14pt)
November 2, 2026
#v(8pt)
Crazy Mountain Guest Ranch \\
44 Big Timber Canyon Road \\
Big Timber, MT 59011
#v(8pt)
*Account G-118, statement for October*
#v(6pt)
Dear friends at the ranch,

the telephone service at 44 Big Timber Canyon Road, Big Timber, MT comes to 241.18 dollars for the month, payable by the 25th. It covers your three office lines, 406-332-0110, 0111 and 0117, at 31 dollars each; the six cabin lines 406-332-0140 through 406-332-0145 at 12 dollars each; the Billings number 406-259-0448, which we carry for you over the interconnection trunk; and your toll-free number 1-800-441-0286, on which guests spoke with you for 214 minutes.

On the 12th you gave up {gone}, and we have credited 8.40 dollars. Calls to the office that nobody answers go on to Hank's cellular telephone, {b.dec('406', '223')}, as before.

The longer calls of the month were these:
#v(4pt)
""" + cells([(f"October {x['day']}", f"to {x['city'].title()}", show(x["n"]), f"{x['min'] + 9} minutes", x["amt"]) for x in b.calls(13, 10, ("406", "222", "Livingston", "MT"), (), .1)], "(auto, 1fr, auto, auto, auto)") + f"""
Sincerely, \\
Inga Thorsrud, billing
#v(10pt)
#text(size: 9.5pt)[P.S. The Melville school raffle: ring Doris at {b.dec('406', '537')}. To report trouble dial 611 or {b.dec('406', '932')}. Checks go to P.O. Box 118, Big Timber, MT 59011.]
"""
    emit(b, s)


@bill(None, "answering-service-forwarded-lines", "typst")
def answering(b):
    """An answering service: assigned numbers of the account against the client's lines forwarded to them (another carrier's), on-call list with names, message log with callers."""
    ns = b.lines("614", "459", 3); their = [b.dec("614", "291", "paren"), b.dec("614", "294", "paren")]
    b.set(account="3318", company="Olentangy Plumbing & Drain", billing=b.addr("2760|N High St||Columbus|OH|43202", comma=True), date="2026-11-10", debatable=["The lines that ring into the service are of another carrier by the bill's words: decoys"])
    b.trap("lines forwarded from another carrier", "on-call mobiles with names", "message log with callers' numbers", "no service address")
    s = head("Carlito", 10.5, "2cm") + f"""#grid(columns: (1fr, 1fr), [#text(size: 15pt, weight: "bold")[Night Owl Answering] \\ PO Box 141, Worthington OH 43085 \\ Office {b.dec('614', '888', 'paren')}], align(right)[Client account 3318 \\ Invoice 20442 \\ Invoice date 11/10/2026])
#v(14pt)
Olentangy Plumbing & Drain \\
2760 N High St \\
Columbus, OH 43202
#v(10pt)
Below is this month's bill of 188.40. The telephone numbers we provide on your account are {show(ns[0], 'paren')} (daytime greeting), {show(ns[1], 'paren')} (after hours) and {show(ns[2], 'paren')} (fax to e-mail). Your own lines with your telephone company, {their[0]} and {their[1]}, ring to the first of these when you forward them.
#v(6pt)
""" + cells([("Base plan 150 minutes", "129.00"), ("Overage 44 minutes", "39.60"), ("Three numbers at 5.00", "15.00"), ("Taxes", "4.80"), ("Please pay by 11/25/2026", "188.40")], "(1fr, auto)", "(left, right)", "0.4pt") + "\n*On-call order*\n" + cells([("1", "Ray", b.dec("614", "306", "paren")), ("2", "DeShawn", b.dec("614", "778", "paren")), ("3", "Trudy (nights)", b.dec("740", "803", "paren"))], "(auto, auto, auto)") + "\n*Message log*\n" + cells([("When", "Caller", "Call back", "Dispatched")] + [(f"10/{x['day']:02d} {x['h']:02d}:{x['m']:02d}", b.r.choice(("Mrs. Voss", "Tenant", "Kroger 884", "unknown", "Mr. Pardee")), show(x["n"], "paren"), b.r.choice(("Ray", "DeShawn", "held"))) for x in b.calls(20, 10, ("614", "447", "Columbus", "OH"))], "(auto, 1fr, auto, auto)")
    emit(b, s)
