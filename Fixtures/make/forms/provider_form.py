"""Makes an invented provider's letter of authorization as a PDF form: provider_form.py FOLDER.

provider-loa.pdf          fields of every kind, twelve lines for numbers
provider-loa-locked.pdf   the same, encrypted with the password 'form'
provider-loa-flat.pdf     the same page without any field
"""
import subprocess
import sys
from pathlib import Path

from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas

LINES = [
    ("Company name", "Company.Name", 330, 40),
    ("Billing address", "Company.BillingAddress", 330, 0),
    ("Service address", "Company.ServiceAddress", 330, 0),
    ("City", "Company.City", 150, 0),
    ("State", "Company.State", 40, 2),
    ("ZIP", "Company.Zip", 80, 10),
    ("Current provider", "Losing.Carrier", 330, 0),
    ("Account number", "Losing.Account", 200, 20),
    ("Billing telephone number", "Losing.BTN", 120, 12),
    ("Requested date", "RequestedDate", 120, 10),
]


def page(pdf, with_fields):
    pdf.setFont("Helvetica-Bold", 15)
    pdf.drawString(54, 740, "Fabrikam Voice: Letter of Authorization")
    pdf.setFont("Helvetica", 9)
    y = 712
    form = pdf.acroForm

    def text(name, x, y, width, height=15, limit=0, flags=""):
        if with_fields:
            form.textfield(name=name, x=x, y=y, width=width, height=height, fontSize=9, borderWidth=0.5,
                           maxlen=limit or 100000, fieldFlags=flags, forceBorder=True)

    for label, name, width, limit in LINES:
        pdf.drawString(54, y + 4, label)
        text(name, 190, y, width, limit=limit)
        y -= 21
    pdf.drawString(54, y + 4, "This port is")
    for index, (label, name) in enumerate([("full", "PortFull"), ("partial", "PortPartial")]):
        x = 190 + 80 * index
        if with_fields:
            form.checkbox(name=name, x=x, y=y, size=13, borderWidth=0.5, forceBorder=True)
        pdf.drawString(x + 18, y + 3, label)
    y -= 26
    pdf.drawString(54, y + 4, "Telephone numbers")
    for index in range(12):
        text(f"TN{index + 1}", 190 + 115 * (index % 3), y - 19 * (index // 3), 108, limit=14)
    y -= 86
    pdf.drawString(54, y + 4, "Remarks")
    text("Remarks", 190, y - 24, 330, height=40, flags="multiline")
    y -= 60
    for line in [
        "I confirm the billing name, the address and each telephone number above or attached. I have decided to change",
        "my carrier for them to Fabrikam Voice, which I designate as my agent for the change. I understand that one",
        "carrier may be designated for a number, and that a fee may apply.",
    ]:
        pdf.drawString(54, y, line)
        y -= 13
    y -= 26
    pdf.line(54, y, 300, y)
    pdf.line(330, y, 520, y)
    pdf.drawString(54, y - 11, "Signature")
    pdf.drawString(330, y - 11, "Date")
    pdf.drawString(54, y - 40, "Printed name")
    text("Signer.Name", 130, y - 44, 170, limit=15)
    if with_fields:
        form.textfield(name="OfficeUse", x=400, y=40, width=120, height=15, fontSize=9, fieldFlags="readOnly",
                       value="FV-LOA-7", forceBorder=True)
    pdf.showPage()


def make(path, with_fields=True):
    pdf = canvas.Canvas(str(path), pagesize=letter, invariant=1)
    pdf.setTitle("Letter of Authorization")
    page(pdf, with_fields)
    pdf.save()


folder = Path(sys.argv[1])
make(folder / "provider-loa.pdf")
make(folder / "provider-loa-flat.pdf", with_fields=False)
subprocess.run(["qpdf", "--encrypt", "form", "owner", "256", "--", folder / "provider-loa.pdf",
                folder / "provider-loa-locked.pdf"], check=True)
