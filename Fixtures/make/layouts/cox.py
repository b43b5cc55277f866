"""Cox: an invoice number on page 1 with the account on page 2, and a household's letter-spaced bill."""
from common.html import esc, page, table
from common.paper import logo_source
from common.producers import chromium, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("cox", "invoice-first-account-later", "chromium")
def invoice_first(world, pdf):
    """Printed by Chromium: page 1 shows an invoice number of the account's length; the account, PIN and service address follow on page 2."""
    owned = world.own("7573404410", *(f"75734044{n}" for n in range(20, 40)), "8007714410")
    box = "TIDEWATER MARINE SURVEYORS & ADJUSTERS, L.L.C.\nATTN PHILIPPA NGUYEN-ROTH\n1 COMMERCIAL PL FL 14\nNORFOLK VA 23510-2113"
    body = f"""<img src="{logo_source('COX Business', (0, 90, 180), 34)}" width=150><div class=box>{table([('Invoice Number', '0017553120098841'), ('Bill Date', '03/19/2026'), ('Due Date', '04/09/2026'), ('Total Due', '$1,206.55')])}</div>
<div class=mail>{esc(box)}</div><h2>Your Account Summary</h2>{table([('Previous Balance', '$1,206.55'), ('Payments', '-$1,206.55'), ('Monthly Services', '$1,118.00'), ('Usage', '$3.41'), ('Taxes, Fees and Surcharges', '$85.14')], 'half')}
<h2>How to Reach Us</h2><p>{world.known('1-866-272-5777')} &middot; myaccount-business.cox.com &middot; Cox Business, 1341 Crossways Blvd, Chesapeake VA 23320</p>
<div class=stub><div>{esc(box)}</div><div>Invoice Number 0017553120098841<br>Amount Enclosed ________<br><br>COX BUSINESS<br>PO BOX 771911<br>DETROIT MI 48277-1911</div></div>
<div class=brk><div class=box2>Account Number <b>091 3304 0226718 07</b> &nbsp;&nbsp; Cox PIN <b>4410</b> &nbsp;&nbsp; Page 2 of 3<br>Service Address <b>1 Commercial Pl, Fl 14, Norfolk, VA 23510</b></div>
<h2>Monthly Services &nbsp; Mar 19 - Apr 18</h2>{table([('Cox Business VoiceManager Office, main number ' + show(owned[0]), '$45.00'), ('DID block 757-340-4420 thru 4439 (20 numbers)', '$10.00'), ('Toll Free ' + show(owned[-1], 'one'), '$5.00'), ('Cox Optical Internet 200', '$950.00'), ('SIP trunk call paths (8)', '$108.00')], 'w')}
<h2>Changes</h2><p>Number {world.decoy('757')} disconnected 03/02/2026. Remote call forwarding to {world.decoy('804')}.</p></div>
<div class=brk><div class=box2>Account Number <b>091 3304 0226718 07</b> &nbsp; Page 3 of 3</div><h2>Usage {show(owned[0])}</h2>{table([(d, t, c, p, m, a) for d, t, c, p, m, a in world.calls(52, 3, '757', 'dash')], 'w u', ('Date', 'Time', 'Number Called', 'Place', 'Min', 'Charge'), (4, 5))}</div>"""
    css = """@page{size:letter;margin:40pt} .box{position:absolute;right:0;top:0;border:1.5pt solid #0a5ab4;border-radius:8pt;padding:6pt} .mail{margin:60pt 0 40pt 30pt} .w{width:100%} .half{width:60%} .brk{break-before:page} .u td,.u th{font-size:7.5pt}
.stub{border-top:1pt dashed #000;margin-top:110pt;padding-top:16pt;display:flex;justify-content:space-between} .box2{border:1pt solid #0a5ab4;padding:5pt}"""
    chromium(page(body, css), pdf)
    return Truth("0913304022671807", owned, "TIDEWATER MARINE SURVEYORS & ADJUSTERS, L.L.C.", Address("1", "COMMERCIAL PL", "FL 14", "NORFOLK", "VA", "23510-2113", "1 COMMERCIAL PL FL 14\nNORFOLK VA 23510-2113"), "2026-03-19",
                 ["invoice number of sixteen digits on page 1, account number from page 2 on", "Cox PIN that equals the main number's last four digits", "printed range of twenty numbers", "toll-free line", "disconnected number", "forward-to number",
                  "called numbers in call detail"], btn=owned[0], service=Address("1", "Commercial Pl", "Fl 14", "Norfolk", "VA", "23510", "1 Commercial Pl, Fl 14, Norfolk, VA 23510"), contact="PHILIPPA NGUYEN-ROTH")


@fixture("cox", "household-letter-spaced", "weasyprint")
def household(world, pdf):
    """Set with WeasyPrint: a household's bill, headings and labels letter-spaced wide, one voice line."""
    [line] = world.own("4798313062")
    box = "TEODORO J VILLASEÑOR\n208 1/2 NW B ST\nBENTONVILLE AR 72712-5306"
    body = f"""<div class=cols><div><h2>ACCOUNT NUMBER</h2><p>186 0417 2209335 02</p><h2>COX PIN</h2><p>0628</p></div><div><h2>BILL DATE</h2><p>August 4, 2026</p><h2>SERVICE ADDRESS</h2><p>208 1/2 NW B ST<br>BENTONVILLE AR 72712-5306</p></div><div><h2>TOTAL DUE</h2><p>$131.10</p><h2>BY</h2><p>Aug 25, 2026</p></div></div>
<div class=mail>{esc(box)}</div><h2>MONTHLY SERVICES</h2>{table([('Cox Homelife Internet Preferred', '89.99'), (f'Cox Voice Premier   {show(line, "paren")}', '34.99'), ('Voice mail', '0.00'), ('Long distance: unlimited', '0.00')], 'w')}
<h2>TAXES AND FEES</h2>{table(world.taxes(4), 'w')}<h2>HOW TO REACH US</h2><p>Cox Communications, {world.known('1-800-234-3993')} or {world.known('479-717-3700')} in Northwest Arkansas. cox.com/chat</p>
<p>Prepaid cards: text COX to {world.decoy('833')}. By returning the stub you agree to the terms at cox.com/policies.</p>
<div class=stub>{esc(box)}<div class=b>ACCOUNT NUMBER 186 0417 2209335 02<br>COX COMMUNICATIONS<br>PO BOX 53262<br>PHOENIX AZ 85072-3262</div><code>{world.scan_line('1860417220933502')}</code></div>"""
    css = """@page{size:letter;margin:44pt} h2{font-size:8pt;letter-spacing:4pt;font-weight:normal;color:#035;margin:10pt 0 2pt} .cols{display:flex;gap:40pt} .mail{margin:40pt 20pt} .w{width:80%} p{margin:0 0 4pt}
.stub{border-top:1pt dotted #000;margin-top:60pt;padding-top:20pt;position:relative} .b{position:absolute;right:20pt;top:20pt} code{display:block;margin-top:30pt}"""
    weasyprint(page(body, css), pdf)
    return Truth("1860417220933502", [line], "TEODORO J VILLASEÑOR", Address("208 1/2", "NW B ST", None, "BENTONVILLE", "AR", "72712-5306", "208 1/2 NW B ST\nBENTONVILLE AR 72712-5306"), "2026-08-04",
                 ["letter-spaced labels over values in three columns", "PIN beside the account number", "half house number", "letter with a tilde in the name", "local care number", "single line: it is the main number"], btn=line,
                 service=Address("208 1/2", "NW B ST", None, "BENTONVILLE", "AR", "72712-5306", "208 1/2 NW B ST\nBENTONVILLE AR 72712-5306"))
