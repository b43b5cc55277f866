"""Comcast Business: hierarchy bills of several accounts, and a small office's voice lines."""
from common.html import esc, page, table
from common.paper import logo_source
from common.producers import libreoffice, weasyprint
from common.registry import fixture
from common.truth import Address, Truth
from common.world import show


@fixture("comcast-business", "hierarchy-overview", "weasyprint")
def hierarchy(world, pdf):
    """Set with WeasyPrint: a primary account and three additional accounts, each with its own number, place and lines."""
    places = [("8155 40 002 0417733", "2100 Riverside Pkwy, Lawrenceville, GA 30043", "7706821140", ["7706821140", "7706821141"], Address("2100", "Riverside Pkwy", None, "Lawrenceville", "GA", "30043")),
              ("8155 40 017 0093318", "48 Hwy 138 SE Bldg 2, Conyers, GA 30013", "7704830927", ["7704830927"], Address("48", "Hwy 138 SE", "Bldg 2", "Conyers", "GA", "30013")),
              ("8155 60 021 0250046", "915 Gordon Ave, Thomasville, GA 31792", "2292265513", ["2292265513", "2292265514", "2292265519"], Address("915", "Gordon Ave", None, "Thomasville", "GA", "31792"))]
    owned = world.own(*(n for _, _, _, ns, _ in places for n in ns))
    box = "PEACH STATE TITLE & ESCROW, LLC\nATTN: TREASURY, 6TH FLOOR\n3350 PEACHTREE RD NE STE 600\nATLANTA, GA 30326-1039"
    head = "<table class=top><tr><td>Account number<br><b>8155 40 001 9930062</b></td><td>Billing date<br><b>Dec 02, 2025</b></td><td>Services from<br><b>Dec 10, 2025 to Jan 09, 2026</b></td><td>Page<br><b>{} of 5</b></td></tr></table>"
    rows = table([("8155 40 001 9930062 (primary)", "3350 PEACHTREE RD NE STE 600", "$0.00")] + [(a, p, "$" + world.money(90, 300)) for a, p, *_ in places], "w", ("Account number", "For", "New charges"))
    detail = "".join(f"""<div class=brk>{head.format(i + 3)}<h2>Account number {a}</h2><p>Service address: {esc(p)}</p>
<h3>Comcast Business services</h3>{table([('Business Internet 300', '$' + world.money(80, 140)), ('Business Voice Mobility Line', '$' + world.money(20, 40)), ('Voice Network Investment', '$' + world.money(1, 9)), ('Promotional discount', '-' + world.money() + ' cr')], 'w')}
<h3>Voice lines</h3>{table([(show(n, 'paren') + (' Main number' if n == m else ''), 'Mobility Line', '$34.95') for n in ns], 'w')}
<h3>Calls for {show(ns[0], 'paren')}</h3>{table([(d, t, c, pl, mi, '0.00') for d, t, c, pl, mi, _ in world.calls(14, 11, ns[0][:3], 'paren')], 'w u', ('Date', 'Time', 'Number', 'Place', 'Min', 'Amount'), (4, 5))}</div>""" for i, (a, p, m, ns, _) in enumerate(places))
    body = f"""{head.format(1)}<img src="{logo_source('COMCAST BUSINESS', (0, 0, 0), 30)}" width=150><h1>Your bill at a glance</h1>{table([('Previous balance', '$702.18'), ('Payment - thank you', '-702.18 cr'), ('New charges for 4 accounts', '$688.04'), ('Amount due', '$688.04')], 'w half')}
<p>Payment due by <b>Dec 24, 2025</b></p><p>business.comcast.com/help · {world.known('1-800-391-3000')} · accessibility {world.known('1-855-270-0379')}</p>
<div class=stub><div class=a>{esc(box)}</div><div class=b>Account number 8155 40 001 9930062<br>Please pay $688.04<br><br>COMCAST<br>PO BOX 60533<br>CITY OF INDUSTRY CA 91716-0533</div></div><code>{world.scan_line('8155400019930062')}</code>
<div class=brk>{head.format(2)}<h1>Account overview</h1>{rows}</div>{detail}"""
    css = """@page{size:letter;margin:36pt} .top{width:100%;font-size:8pt;border-bottom:2pt solid #000;margin-bottom:12pt} .w{width:100%} .half{width:55%} .brk{break-before:page} .u td,.u th{font-size:7.5pt}
.stub{border-top:1pt dashed #000;margin-top:200pt;padding-top:10pt} .a{float:left;width:50%} .b{margin-left:55%} h2{letter-spacing:1pt} code{clear:both;display:block;padding-top:20pt}"""
    weasyprint(page(body, css), pdf)
    return Truth("8155400019930062", owned, "PEACH STATE TITLE & ESCROW, LLC", Address("3350", "PEACHTREE RD NE", "STE 600", "ATLANTA", "GA", "30326-1039"), "2025-12-02",
                 ["hierarchy: primary account and three more accounts", "a main number in every location", "several locations, no one service address", "header row repeated on every page",
                  "ATTN line that names no person", "credits printed with cr", "called numbers in call detail"], findings=["several accounts and locations on one bill"], locations=[p[4] for p in places])


@fixture("comcast-business", "small-office-writer", "libreoffice")
def small_office(world, pdf):
    """Exported by LibreOffice Writer: labels beside values, numbers with dots, a toll-free and a fax line, prices left out."""
    owned = world.own("9705246630", "9705246631", "9705246632", "8774195563")
    box = "DR. FENWICK-ASHBY ORTHODONTICS, P.C.\n417 COUNTY ROAD 250\nDURANGO CO 81301-6604"
    body = f"""<table width="100%"><tr><td><img src="{logo_source('COMCAST', (180, 0, 0), 30)}" width="120"></td><td class="r">Account number: 8497 10 330 0062275<br>Bill date: May 9, 2026<br>Services from May 18, 2026 to Jun 17, 2026<br>Page 1</td></tr></table>
<p><br>{esc(box)}</p><h2>One-Stop Shop</h2><p>For service at: 417 COUNTY ROAD 250, DURANGO CO 81301-6604<br>Payment due by Jun 1, 2026</p>
{table([('Comcast Business Internet Deluxe', '1', 'redacted'), ('Comcast Business Voice - full featured line', '3', 'redacted'), ('Toll free number', '1', 'redacted'), ('Equipment fee', '1', 'redacted')], '', ('Description', 'Qty', 'Amount'))}
<p>Phone numbers on this account</p>{table([(show(owned[0], 'dot'), 'Main number', 'unpublished'), (show(owned[1], 'dot'), 'Line 2', 'roll-over'), (show(owned[2], 'dot'), 'Fax', ''), (show(owned[3], 'dot'), 'Toll free', 'rings to ' + show(owned[0], 'dot'))], '', ('Number', 'Use', 'Note'), ())}
<p>Recently ported out: {world.decoy('970', 'dot')} (Apr 28, 2026)</p>
<p>Trouble? {world.known('1-800-391-3000')}. Fax forms to {world.decoy('866')}. Comcast, Attn: Copyright, 1701 John F Kennedy Blvd, Philadelphia, PA 19103. Colorado PUC {world.known('1-800-456-0858')}.</p>
<p>- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -</p>
<table width="100%"><tr><td>{esc(box)}</td><td>Account number 8497 10 330 0062275<br>Amount enclosed $<br>Comcast<br>PO Box 37601<br>Philadelphia, PA 19101-0601</td></tr></table>"""
    libreoffice(page(body, "@page{size:8.5in 11in;margin:1.6cm} td{font-size:9pt}"), pdf, infilter="HTML (StarWriter)")
    return Truth("8497103300062275", owned, "DR. FENWICK-ASHBY ORTHODONTICS, P.C.", Address("417", "COUNTY ROAD 250", None, "DURANGO", "CO", "81301-6604", "417 COUNTY ROAD 250\nDURANGO CO 81301-6604"),
                 "2026-05-09", ["labels beside values with colons", "the word redacted in place of prices", "ported-out number", "toll-free line that rings to the main number", "county road address",
                                "name with a hyphen, full stops and P.C.", "carrier's fax number", "billing and service address alike"], btn=owned[0],
                 service=Address("417", "COUNTY ROAD 250", None, "DURANGO", "CO", "81301-6604", "417 COUNTY ROAD 250, DURANGO CO 81301-6604"))
