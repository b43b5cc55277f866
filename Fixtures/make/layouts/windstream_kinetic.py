"""Windstream Kinetic: a value row under a ruled label row, and a small business bill from a word processor."""
from common.html import esc, page, table
from common.producers import groff, libreoffice
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("windstream-kinetic", "value-row-times", "groff")
def value_row(world, pdf):
    """Set with groff in Times and distilled by Ghostscript: header values in one row far under their labels; the telephone number in the account summary is the BTN."""
    owned = world.own("6062736614", "6062736615", "6062736622")
    items = "\n".join(f".sp 0.3\n\\fB{show(n, 'paren')}\\fP\n.br\nIBN EXCHANGE ACCESS\t{world.money(20, 40)}\n.br\nCENTREX LINK CHARGE\t4.50\n.br\nBILLED NUMBER SCREENING\t.00\n.br" for n in owned)
    calls = "\n".join("\t".join((d, t, pl, n, m, a)) + "\n.br" for d, t, n, pl, m, a in world.calls(34, 8, "606", "paren"))
    taxes = "\n".join(f"{a}\t{b}\n.br" for a, b in world.taxes(5))
    head = ".ta 2i 4i 6i\n\\s-2ACCOUNT NUMBER\tINVOICE DATE\tDUE DATE\tPAGE\\s+2\n.sp 0.5\n044718205\tAug 27, 2026\tSep 18, 2026\t{} of 2\n.sp 0.3\n\\l'7i'\n.sp 1\n"
    source = f""".pl 11i
.po 0.75i
.ll 7i
.nh
.na
.ps 10
.vs 12
.fam T
{head.format(1)}.in 0.5i
HARLAN COUNTY FARMERS COOPERATIVE
.br
ATTN: WENDELL SIZEMORE
.br
HC 61 BOX 1140
.br
HARLAN KY 40831
.in 0
.sp 2
\\fB\\s+3Account Summary\\s-3\\fP
.br
.ta 6iR
Telephone Number\t(606) 273-6614
.br
Billing Period\tAug 27 - Sep 26
.br
Previous Balance\t118.20
.br
Payments\t118.20 CR
.br
Current Charges\t121.77
.br
\\fBTotal Due\t$121.77\\fP
.sp 1
Thank You For Choosing Kinetic. Service Location: 9 COOPERATIVE LN, HARLAN KY 40831
.sp 1
.ll 5i
Customer service {world.known("1-866-445-5880")}; business {world.known("1-800-843-9214")}; repair {world.known("1-800-347-1991")}. To call before you dig dial 811.
.ll 7i
.sp 4
\\l'7i'
.br
.ta 4i
HARLAN COUNTY FARMERS COOPERATIVE\tAccount 044718205
.br
HC 61 BOX 1140\tWindstream
.br
HARLAN KY 40831\tPO Box 9001908
.br
\tLouisville KY 40290-1908
.sp 2
\\fC{world.scan_line("044718205")}\\fP
.bp
{head.format(2)}\\fB\\s+2Account Detail\\s-2\\fP
.br
.ta 6iR
{items}
.sp 1
\\fBTaxes and Surcharges\\fP
.br
{taxes}
.sp 1
\\fBLong Distance Calls from (606) 273-6615\\fP
.br
.ps 8
.vs 9.5
.ta 0.6i 1.3i 2.9i 5iR 6iR
{calls}
"""
    groff(source, pdf)
    return Truth("044718205", owned, "HARLAN COUNTY FARMERS COOPERATIVE", Address(None, "HC 61 BOX 1140", None, "HARLAN", "KY", "40831", "HC 61 BOX 1140\nHARLAN KY 40831"), "2026-08-27",
                 ["label row and value row apart", "telephone number of the account summary is the BTN", "highway contract box as the billing address", "service location inside a sentence", "ATTN with a person", "called numbers in call detail"],
                 btn=owned[0], contact="WENDELL SIZEMORE", service=Address("9", "COOPERATIVE LN", None, "HARLAN", "KY", "40831", "9 COOPERATIVE LN, HARLAN KY 40831"))


@fixture("windstream-kinetic", "business-writer-boxes", "libreoffice")
def boxes(world, pdf):
    """Exported by LibreOffice Writer: boxed labels over values, billing number and account number side by side, a PIN, amounts redacted."""
    owned = world.own("4783327190", "4783327191", "4783327200", "4783327201", "4783327202", "4783327203")
    box = "Oconee Timber & Pulpwood, Inc.\n451 GA Highway 22 East\nSuite 3-B\nMilledgeville, GA 31061"
    cells = lambda pairs: '<table width="100%" border="1" cellspacing="0"><tr>' + "".join(f"<td><font size=1>{esc(l)}</font><br><b>{esc(v)}</b></td>" for l, v in pairs) + "</tr></table>"
    body = f"""<p><b><font size=5>kinetic</font></b> business by Windstream</p>{cells([('Acct Number', '091 662 340'), ('Billing number', '478.332.7190'), ('PIN', '1147'), ('Bill Date', '02/05/2026'), ('Page', '1/2')])}
<table width="100%"><tr><td><p><br>{esc(box)}</p></td><td><p><br>Service Location:<br>451 GA Highway 22 East, Suite 3-B<br>Milledgeville, GA 31061</p></td></tr></table>
<h3>What you owe</h3>{table([('Last bill', '$XXX.XX'), ('Payments', '$XXX.XX'), ('New charges', '$XXX.XX'), ('Total due 02/27/2026', '$XXX.XX')])}
<h3>Lines and services</h3>{table([(show(owned[0], 'dot'), 'Business Voice Line', 'XX.XX'), (show(owned[1], 'dot'), 'Business Voice Line', 'XX.XX'), ('478.332.7200 – 7203', 'Hunt group, 4 lines', 'XX.XX'), (world.decoy('478', 'dot'), 'Ported out 01/19/2026', '-X.XX'), ('Internet', 'Kinetic Business Fiber 500', 'XX.XX')], '', ('Number', 'Service', 'Amount'))}
<p>Thank You For Choosing Kinetic. Let's talk: {world.known('1-877-807-9463')} sales, {world.known('1-866-445-5880')} care, {world.decoy('501')} fax. Send letters to Windstream, 4005 N Rodney Parham Rd, Little Rock, AR 72212.</p>
<p>-------- 8&lt; --------</p><table width="100%"><tr><td>{esc(box)}</td><td>Acct Number 091 662 340<br>Windstream<br>PO Box 9001908<br>Louisville KY 40290-1908</td></tr></table>
<p style="page-break-before:always">{cells([('Acct Number', '091 662 340'), ('Billing number', '478.332.7190'), ('Bill Date', '02/05/2026'), ('Page', '2/2')])}</p><h3>Calls on 478.332.7191</h3>{table([(d, t, p, c, m) for d, t, c, p, m, _ in world.calls(38, 1, '478', 'dot')], '', ('Date', 'Time', 'Place', 'Number', 'Minutes'))}"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.5cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("091662340", owned, "Oconee Timber & Pulpwood, Inc.", Address("451", "GA Highway 22 East", "Suite 3-B", "Milledgeville", "GA", "31061", "451 GA Highway 22 East\nSuite 3-B\nMilledgeville, GA 31061"), "2026-02-05",
                 ["account number printed in groups of three", "billing number beside the account number", "PIN beside both", "range printed as last four digits after an en dash", "ported-out number among the lines", "amounts replaced by X",
                  "two address blocks side by side", "carrier's fax number", "called numbers in call detail"], btn=owned[0],
                 service=Address("451", "GA Highway 22 East", "Suite 3-B", "Milledgeville", "GA", "31061", "451 GA Highway 22 East, Suite 3-B\nMilledgeville, GA 31061"))
