"""Smaller cable companies: WOW!, Astound, Breezeline, Sparklight, and GCI of Alaska."""
from common.flow import Flow
from common.html import esc, page, table
from common.paper import CairoPaper, lines, logo, logo_source
from common.place import place
from common.producers import chromium, groff, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Truth
from common.world import show


@fixture("wow", "band-of-three-facts", "chromium")
def wow(world, pdf):
    """Printed by Chromium: three facts in a coloured band, labels below the values, phone lines in a list of bundles."""
    owned = world.own("7065530812", "7065530813")
    home = place("3021|MACON RD|STE 12|COLUMBUS|GA|31906-2204", comma=True)
    box = "CHATTAHOOCHEE PET GROOMERS LLC\n" + home.printed()
    body = f"""<img src="{logo_source('WOW!', (240, 120, 0), 36)}" width=80><div class=band><div><b>013388204</b><br>account number</div><div><b>06/18/2026</b><br>statement date</div><div><b>$133.25</b><br>due 07/09/2026</div></div><div class=mail>{esc(box)}</div><p>Service Address: {esc(home.printed().replace(chr(10), ', '))}</p>
<h3>Phone</h3><ul><li>WOW! Business Phone {show(owned[0], 'dot')}, main line &ndash; $29.99<li>WOW! Business Phone {show(owned[1], 'dot')} &ndash; $29.99<li>Call forwarding of {show(owned[1], 'dot')} to {world.decoy('334', 'dot')} &ndash; $0.00</ul><h3>Internet</h3><ul><li>Internet 500 &ndash; $64.99</ul><h3>Taxes, fees</h3>{table(world.taxes(4), 'w')}
<h3>Long distance</h3>{table([(d, c, p, m) for d, _, c, p, m, _ in world.calls(11, 6, '706', 'dot')], 'w', ('Date', 'To', 'Place', 'Min'))}<p>wowway.com &middot; {world.known('1-866-496-9669')} &middot; WideOpenWest, 7887 E Belleview Ave, Englewood, CO 80111</p><div class=stub><div>{esc(box)}</div><div>Account number 013388204<br>WOW!<br>PO Box 5715<br>Carol Stream, IL 60197-5715</div></div>"""
    chromium(page(body, "@page{size:letter;margin:40pt} .band{display:flex;gap:60pt;background:#fde3c4;padding:8pt;margin:8pt 0} .mail{margin:24pt 0} .w{width:60%} .stub{border-top:1pt dashed #000;margin-top:40pt;padding-top:16pt;display:flex;justify-content:space-between}"), pdf)
    return Truth("013388204", owned, "CHATTAHOOCHEE PET GROOMERS LLC", home, "2026-06-18", ["labels below the values in a band", "main line named behind the number", "forward-to number", "carrier's head office in a footer", "called numbers in call detail"], btn=owned[0], service=home)


@fixture("astound", "thirteen-digits-six-digit-pin", "weasyprint")
def astound(world, pdf):
    """Set with WeasyPrint: 13 digits whose first ten would make a telephone number, a PIN of six digits, predecessor's name in a notice."""
    owned = world.own("6105531207", "6105531260")
    home = place("1518|LEHIGH ST|APT 4|ALLENTOWN|PA|18103", comma=True)
    body = f"""<div class=row><div><b class=big>astound</b></div><table><tr><td>Account Number</td><td>6102250447301</td></tr><tr><td>Account PIN</td><td>208815</td></tr><tr><td>Statement Date</td><td>February 3, 2026</td></tr><tr><td>Total Due 02/24/26</td><td>$97.40</td></tr></table></div><div class=mail>WILHELMINA OKAFOR-STRAND<br>{esc(home.printed())}</div>
<div class=two><div><h3>Account summary</h3>{table([('Previous balance', '$97.40'), ('Payment 01/21', '-$97.40'), ('Internet', '$60.00'), ('Phone', '$29.00'), ('Fees', '$8.40')], 'w')}<h3>Phone</h3>{table([('Unlimited ' + show(owned[0], 'paren'), '$19.00'), ('Second line ' + show(owned[1], 'paren'), '$10.00')], 'w')}</div>
<div><h3>Messaging Center</h3><p>RCN is now Astound Broadband. Your account number has not changed. Support {world.known('1-800-427-8686')}, business {world.known('1-877-726-7000')}. astound.com/support</p><h3>Service Address</h3><p>{esc(home.printed())}</p></div></div>
<h3>Usage detail</h3>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(13, 2, '610', 'paren')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min', 'Amount'), (4, 5))}<div class=stub><div>WILHELMINA OKAFOR-STRAND<br>{esc(home.printed())}</div><div>Astound<br>PO Box 11816<br>Newark, NJ 07101-8116</div></div>"""
    weasyprint(page(body, "@page{size:letter;margin:40pt} .row,.stub{display:flex;justify-content:space-between} .big{font-size:22pt;color:#305} .mail{margin:30pt 0} .two{display:flex;gap:30pt} .two>div{flex:1} .w{width:100%} .stub{border-top:1pt dashed #000;margin-top:50pt;padding-top:16pt}"), pdf)
    return Truth("6102250447301", owned, "WILHELMINA OKAFOR-STRAND", home, "2026-02-03", ["13-digit account that begins like a telephone number and is none", "PIN of six digits under the account number", "predecessor named in a notice", "two lines, no main one", "called numbers in call detail"], service=home, findings=["billing telephone number not stated"])


@fixture("breezeline", "sixteen-digits-flat", "libreoffice")
def breezeline(world, pdf):
    """Exported by LibreOffice Writer: sixteen digits in one piece, PIN in the same line, the former name in the remittance block."""
    [line] = world.own("8143810466")
    home = place("227|JULIAN ST||BEDFORD|PA|15522-1319", comma=True)
    body = f"""<p><b>Breezeline</b></p><p>Statement Date: 03/25/2026</p><p>Account Number: 8413200170338214 &nbsp; PIN: 7720</p><p><br>SILAS P WETHERBEE<br>{esc(home.printed())}</p><h3>Service Address</h3><p>{esc(home.printed())}</p>{table([('Previous Balance', '88.10'), ('Payments', '-88.10'), ('Internet', '59.99'), ('Phone: Unlimited Talk', '24.99'), (show(line, 'tight'), ''), ('Fees', '3.12'), ('Total due by 04/15/2026', '$88.10')])}
<p>Customer care {world.known('1-888-536-9600')}, breezeline.com. Atlantic Broadband became Breezeline in 2022. PA One Call: 811 or {world.decoy('800')}.</p><h3>Calls</h3>{table([(d, c, p, m) for d, _, c, p, m, _ in world.calls(10, 3, '814', 'tight')], '', ('Date', 'Number', 'Place', 'Min'))}
<table width="100%"><tr><td>SILAS P WETHERBEE<br>{esc(home.printed())}</td><td>Breezeline<br>PO Box 371801<br>Pittsburgh, PA 15250-7801</td></tr></table><p>{world.scan_line('8413200170338214')}</p>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:2cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("8413200170338214", [line], "SILAS P WETHERBEE", home, "2026-03-25", ["sixteen digits in one piece", "PIN in the same line", "the only number in a row of its own", "former name in a notice", "called numbers in call detail"], btn=line, service=home)


@fixture("sparklight", "contact-info-block", "cairo")
def sparklight(world, pdf):
    """Drawn with cairo: Contact Info and Your Info blocks side by side, billed-from and billed-to dates, number and date glued to their labels."""
    owned = world.own("2085530219", "2085530220")
    home = place("801|N 8TH ST||BOISE|ID|83702-3319", comma=True)
    sans, bold = "Liberation Sans", "Liberation Sans-Bold"
    p = CairoPaper(pdf)
    p.text(36, 44, "Sparklight Business", size=18, font=bold, color=(0.1, 0.4, 0.7))
    lines(p, 36, 80, "Contact Info\nSparklight\n8400 W WESTPARK ST\nBOISE, ID 83704\n" + world.known("877-570-0500"), 12, size=9, font=sans)
    lines(p, 320, 80, "Your Info\nHYDE PARK BICYCLE WORKS INC\n" + home.printed() + "\nAccount Number:104482771\nStatement Date:01/09/2026", 12, size=9, font=sans)
    flow = Flow(p, [(36, 540)], 100, 580, None, font=sans, first_top=180, size=9, step=12)
    flow.head("Account Summary", size=11); flow.row("Billed From 01/10/2026   Billed To 02/09/2026")
    for label, value in (("Balance", "$154.00"), ("Payments", "-$154.00"), ("Business Internet 300", "$99.00"), ("Phone " + show(owned[0], "paren"), "$30.00"), ("Phone " + show(owned[1], "paren"), "$20.00"), ("Surcharges", "$6.91"), ("Total", "$155.91")): flow.row(label, value)
    flow.head("Special Messaging Area"); flow.prose("Service Address on file: " + home.printed().replace("\n", ", ") + ". Cable ONE is now Sparklight. Refer a friend at business.sparklight.com or " + world.decoy("888", "paren") + ".")
    flow.head("Call Details")
    for day, time, called, where, minutes, _ in world.calls(16, 1, "208", "paren"): flow.row((0, day, "left"), (60, time, "left"), (140, called, "left"), (260, where, "left"), (460, minutes, "right"))
    p.line(36, 620, 576, 620, dash=[2, 2]); lines(p, 54, 660, "HYDE PARK BICYCLE WORKS INC\n" + home.printed(), 11, font=sans); lines(p, 360, 660, "SPARKLIGHT\nPO BOX 78000\nPHOENIX AZ 85062-8000", 11, font=sans); p.save()
    return Truth("104482771", owned, "HYDE PARK BICYCLE WORKS INC", home, "2026-01-09", ["carrier's address and number in a block beside the customer's", "no blank between label and value", "service address inside a sentence", "dates of the period labelled Billed From and Billed To", "two lines, no main one", "called numbers in call detail"],
                 service=place("801|N 8TH ST||BOISE|ID|83702-3319", line=True), findings=["billing telephone number not stated"])


@fixture("gci", "two-ids-in-a-column", "groff")
def gci(world, pdf):
    """Set with groff and distilled: an invoice number of eleven digits over an account number of nine, local and wireless lines."""
    owned = world.own("9074860000", "9074860011", "9074860128")
    mail = place("|PO BOX 3317||KODIAK|AK|99615-3317", comma=True)
    served = place("419|MARINE WAY||KODIAK|AK|99615", comma=True)
    calls = "\n".join("\t".join((d, t, c, w, m)) for d, t, c, w, m, _ in world.calls(15, 5, "907", "dash"))
    source = f""".po 0.8i
.ll 7i
.ft HB
.ps 18
GCI
.ps 9
.ft H
.nf
.ta 4.4i 5.6i
\tInvoice date\tMay 01, 2026
\tInvoice number\t20448170335
\tAccount Number\t503381177
\tDue date\tMay 25, 2026
.sp 2
SHELIKOF STRAIT CHARTERS LLC
{mail.printed()}
.sp
Service Address
{served.printed()}
.sp
.ta 4.5iR
Previous balance\t311.00
Payment\t\\-311.00
Local phone\t88.50
Internet\t189.99
Wireless\t35.00
Total due\t$313.49
.sp
MyGCI at gci.com, or {world.known("800-800-4800")}. In Anchorage {world.known("907-265-5400")}.
.sp
.ft HB
Local phone
.ft H
{show(owned[0])} Business line\t39.50
{show(owned[1])} Business line\t39.50
Voice mail of {show(owned[0])}\t9.50
.sp
.ft HB
Wireless
.ft H
{show(owned[2])} Skipper\t35.00
.sp
.ft HB
Long distance
.ft H
.ta 0.7i 1.4i 2.8i 5.2iR
{calls}
.sp 2
.ta 3.8i
SHELIKOF STRAIT CHARTERS LLC\tGCI
Account Number 503381177\tPO BOX 99001
\tANCHORAGE AK 99509-9001
.fi
"""
    groff(source, pdf)
    return Truth("503381177", owned, "SHELIKOF STRAIT CHARTERS LLC", mail, "2026-05-01", ["invoice number of eleven digits over the account number", "local and wireless lines on one account", "local care number", "PO box billing, street service", "called numbers in call detail"], service=served, findings=["billing telephone number not stated"])
