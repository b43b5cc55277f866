"""Wireless bills of a regional carrier and of two cable companies' resold service."""
from common.html import esc, page, table
from common.paper import logo_source
from common.place import place
from common.producers import chromium, libreoffice, weasyprint
from common.registry import fixture
from common.truth import Truth
from common.world import show


@fixture("us-cellular", "what-changed-boxes", "weasyprint")
def us_cellular(world, pdf):
    """Set with WeasyPrint: "What Changed" boxes on account and line level, lines as blocks in two columns, a line removed in mid-cycle."""
    owned = world.own("6085530771", "6085530772", "6085530840", "6085539012")
    mail = place("S3417|COUNTY ROAD G||VIROQUA|WI|54665", comma=True)
    box = "KICKAPOO ORCHARD EQUIPMENT LLC\n" + mail.printed()
    gone = world.decoy("608", "dot")
    block = lambda n, user: f"<div class=line><h3>Line {show(n, 'dot')}</h3><p>{user}</p>{table([('Unlimited with Payback', world.money(30, 50)), ('Device installment 7 of 30', world.money(10, 30)), ('Surcharges', world.money(1, 5))], 'w')}<div class=chg>What Changed: no change since last bill</div></div>"
    body = f"""<table class=top><tr><td><img src="{logo_source('UScellular', (200, 16, 46), 30)}" width=120></td><td>Account number<br><b>834401277</b></td><td>Bill date<br><b>May 03, 2026</b></td><td>Due date<br><b>May 28, 2026</b></td></tr></table><div class=mail>{esc(box)}</div>
<h2>Account Summary</h2>{table([('Previous balance', '$318.00'), ('Payments', '-$318.00'), ('Account Level Credits & Discounts', '-$20.00'), ('Line charges', '$331.17'), ('Amount due', '$311.17')], 'half')}<div class=chg>What Changed: {gone} was removed on April 19.</div><p>Questions? {world.known('1-888-944-9400')} or 611 from your phone. Visit uscellular.com.</p>
<div class=stub>{esc(box)}<p class=b>Account number 834401277<br>UScellular<br>PO BOX 650684<br>DALLAS TX 75265-0684</p></div><div class=brk><h2>Line Level</h2><div class=two>{block(owned[0], 'OFFICE')}{block(owned[1], 'E. BERGSTRÖM')}{block(owned[2], 'ORCHARD TRUCK')}{block(owned[3], 'HOTSPOT')}</div>
<h2>Removed lines</h2><p>{gone} partial month credit -$4.11</p><h2>Usage detail {show(owned[1], 'dot')}</h2>{table([(d, t, c, p, m) for d, t, c, p, m, _ in world.calls(18, 4, '608', 'dot')], 'w', ('Date', 'Time', 'Number', 'Place', 'Min'))}</div>"""
    weasyprint(page(body, "@page{size:letter;margin:40pt} .top{width:100%} .mail{margin:40pt 20pt} .half{width:55%} .w{width:100%} .chg{background:#eef;padding:4pt;margin:6pt 0} .brk{break-before:page} .two{columns:2} .line{break-inside:avoid} .stub{border-top:1pt dashed #000;margin-top:120pt;padding-top:16pt;position:relative} .b{position:absolute;right:0;top:8pt}"), pdf)
    return Truth("834401277", owned, "KICKAPOO ORCHARD EQUIPMENT LLC", mail, "2026-05-03", ["grid house number with a letter", "removed line named twice", "line blocks in two columns", "hotspot line", "no service address printed", "called numbers in usage detail"])


@fixture("xfinity-mobile", "lines-by-device", "chromium")
def xfinity_mobile(world, pdf):
    """Printed by Chromium: devices with their numbers below, the internet account named in a notice, no service address."""
    owned = world.own("2674410938", "2674410939", "2155520176")
    mail = place("612|S 9TH ST|APT 3R|PHILADELPHIA|PA|19147", comma=True)
    box = "BENEDETTA MCALLISTER\n" + mail.printed()
    device = lambda n, name: f"<div class=d><b>{name}</b><br>{show(n, 'paren')}<br>{table([('By the Gig, shared', '$15.00'), ('Device payment 4 of 24', world.money(10, 40)), ('Taxes, fees and other charges', world.money(1, 4))], 'w')}</div>"
    body = f"""<div class=top><img src="{logo_source('xfinity mobile', (90, 20, 200), 30)}" width=150><div><b>Account number</b> 4051127790<br><b>Bill date</b> Aug 14, 2026<br><b>Bill period</b> Jul 14 - Aug 13</div></div><h1>Hi Benedetta, thanks for being an Xfinity Mobile customer.</h1><p class=big>Auto pay on Sep 4: $131.02</p><div class=mail>{esc(box)}</div>
<h2>Lines</h2>{device(owned[0], "Benedetta's iPhone")}{device(owned[1], "Watch")}{device(owned[2], "Galaxy A15")}<h2>Good to know</h2><p>Your Xfinity Mobile account is apart from Xfinity Internet account 8499 10 114 0820031. To move a number away ask for a Transfer PIN in the app; it lasts 24 hours. Text or call {world.known('1-888-936-4968')}. Paying by mail: Xfinity Mobile, PO Box 70225, Philadelphia, PA 19176.</p>
<h2>Talk &amp; text to other countries</h2>{table([(d, c, p, m, a) for d, _, c, p, m, a in world.calls(8, 8, '215', 'paren')], 'w', ('Date', 'Number', 'Place', 'Min', 'Charge'))}"""
    chromium(page(body, "@page{size:letter;margin:44pt} .top{display:flex;justify-content:space-between} .mail{margin:20pt 0 24pt} .d{border:.6pt solid #bbb;border-radius:6pt;padding:8pt;margin:6pt 0} .w{width:100%} .big{font-size:13pt}"), pdf)
    return Truth("4051127790", owned, "BENEDETTA MCALLISTER", mail, "2026-08-14", ["ten-digit account that is no telephone number though its area code exists", "internet account of sixteen digits in a notice", "greeting with the first name", "numbers under device names", "no service address printed", "called numbers in usage detail"])


@fixture("spectrum-mobile", "alphanumeric-account", "libreoffice")
def spectrum_mobile(world, pdf):
    """Exported by LibreOffice Writer: an account of letters and digits at the top right, a billing security code, line totals in a table."""
    owned = world.own("3145560182", "3145560183")
    mail = place("4418|GRAVOIS AVE||SAINT LOUIS|MO|63116-2027", comma=True)
    body = f"""<table width="100%"><tr><td><b>Spectrum Mobile</b></td><td>Account number: SM40X7719204<br>Bill date: Jan 21, 2026<br>Billing security code: 6604<br>Auto Pay: Feb 11, 2026</td></tr></table><p><br>OTTOLINE B FAIRWEATHER<br>{esc(mail.printed())}</p><h3>Summary</h3>{table([('Last bill', '$78.20'), ('Payment', '-$78.20'), ('Current charges', '$79.36')])}
<h3>Charges by line</h3>{table([('Line', 'Plan', 'Device', 'Total'), (show(owned[0]), 'Unlimited', '$20.83', '$52.40'), (show(owned[1]), 'By the Gig', '$0.00', '$26.96')])}<p>The security code is not your Transfer PIN. Get a Transfer PIN in the My Spectrum app. Help: {world.decoy('833')}. Your Spectrum Internet account is billed apart.</p>
<h3>Calls of {show(owned[1])}</h3>{table([(d, c, p, m) for d, _, c, p, m, _ in world.calls(12, 1, '314', 'dash')], '', ('Date', 'Number', 'Place', 'Min'))}<table width="100%"><tr><td>OTTOLINE B FAIRWEATHER<br>{esc(mail.printed())}</td><td>Spectrum Mobile<br>PO Box 6188<br>Carol Stream, IL 60197-6188</td></tr></table>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.9cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("SM40X7719204", owned, "OTTOLINE B FAIRWEATHER", mail, "2026-01-21", ["letters in the account number", "billing security code beside the account number", "internet account mentioned without a number", "no service address printed", "called numbers in usage detail"])
