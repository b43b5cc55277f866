"""A dense performance bill in the manner of a local exchange bill: `dense PAGES OUT.pdf`.

Page 1 is the summary, page 2 the lines, every other page two columns of 72 calls in 6.5 point type. Each column's calls are one
text object of seven tab-like cells a row, as billing systems write them. The truth goes beside it as OUT.truth.json.
"""
import json, random, sys
from .paper import ReportlabPaper, lines
from .world import CALLED, World, show

ACCOUNT, MAIN = "314 671-4400 208 3", "3146714400"
OFFSETS = (0, 20, 46, 82, 146, 206, 244)


def head(paper, page, pages):
    paper.text(36, 30, "AT&T", size=16, font="Helvetica-Bold")
    for x, label, value in ((300, "Page", f"{page} of {pages}"), (370, "Account Number", ACCOUNT), (490, "Billing Date", "May 11, 2026")):
        paper.text(x, 24, label, size=7); paper.text(x, 34, value, size=8, font="Helvetica-Bold")
    paper.line(36, 42, 576, 42, 1)


def column(paper, x, owner, calls, dice):
    """One column: its line's heading and 72 rows of calls, set cell by cell in one text object."""
    paper.text(x, 58, f"Charges for {show(owner, 'att')} - Continued", size=8, font="Helvetica-Bold")
    text = paper.canvas.beginText()
    text.setFont("Helvetica", 6.5)
    for row in range(72):
        code, place = calls[dice.randrange(len(calls))]
        number = f"{code} {dice.randint(220, 989)}-{dice.randint(1000, 9899)}"
        cells = (f"{row + 1:03d}", f"{4 + row % 2:02d}-{1 + row % 28:02d}", f"{1 + row % 12}:{dice.randint(0, 59):02d}P", place, number, f"{dice.randint(1, 59)}:{dice.randint(0, 59):02d}", f"{dice.random() * 3:.2f}")
        for offset, cell in zip(OFFSETS, cells):
            text.setTextOrigin(x + offset, paper.height - 70 - 9.6 * row); text.textOut(cell)
    paper.canvas.drawText(text)


def main():
    pages, out = int(sys.argv[1]), sys.argv[2]
    world, dice = World("dense"), random.Random(pages)
    owned = world.own(MAIN, *(f"31467144{n:02d}" for n in range(1, 40)))
    paper = ReportlabPaper(out)
    box = "MERAMEC VALLEY LOGISTICS & COLD STORAGE, INC.\nATTN: ORLA FITZWILLIAM\n9800 OLD COUNTY RD STE 300\nST LOUIS, MO 63114-2207"
    head(paper, 1, pages)
    lines(paper, 60, 100, box, 11, size=9)
    lines(paper, 36, 200, "Bill-At-A-Glance\nPrevious Bill   $9,114.20\nPayment   $9,114.20CR\nCurrent Charges   $9,340.77\nTotal Amount Due   $9,340.77\nAmount Due in Full by   Jun 3, 2026", 12, size=9)
    lines(paper, 36, 300, "Questions? Call 1 800 321-2000. Repair 1 800 286-8313. Relay 711.", 12)
    lines(paper, 60, 680, box, 11); lines(paper, 380, 680, "AT&T\nP.O. Box 5019\nCarol Stream, IL 60197-5019", 11)
    if pages > 1:
        paper.next(); head(paper, 2, pages)
        paper.text(36, 60, "Plans and Services", size=10, font="Helvetica-Bold")
        for i, n in enumerate(owned):
            paper.text(36, 76 + 16 * i, f"Charges for {show(n, 'att')}", font="Helvetica-Bold"); paper.text(300, 76 + 16 * i, "Business Local Calling"); paper.text(576, 76 + 16 * i, f"{dice.uniform(20, 60):.2f}", align="right")
    for page in range(3, pages + 1):
        paper.next(); head(paper, page, pages)
        for side, x in enumerate((36, 316)): column(paper, x, owned[(2 * page + side) * 40 // (2 * pages + 2) % 40], CALLED, dice)
    paper.save()
    billing = {"printed": "9800 OLD COUNTY RD STE 300\nST LOUIS, MO 63114-2207", "number": "9800", "street": "OLD COUNTY RD", "unit": "STE 300", "city": "ST LOUIS", "state": "MO", "postalCode": "63114-2207"}
    truth = {"kind": "invoice", "carrier": "att-ilec", "accountNumber": "3146714400208", "btn": "+1" + MAIN, "numbers": ["+1" + n for n in owned], "companyName": box.split("\n")[0], "serviceAddress": None, "billingAddress": billing,
             "invoiceDate": "2026-05-11", "authorizedContact": "ORLA FITZWILLIAM", "expectFindings": [], "traps": [f"{pages} dense pages of call detail"], "layout": "dense", "maker": "dense", "renderer": "reportlab"}
    with open(out.removesuffix(".pdf") + ".truth.json", "w", encoding="utf-8") as file: json.dump(truth, file, indent=1)


main()
