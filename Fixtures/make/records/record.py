"""What a record fixture is: its text, its truth, and how both are written."""
import json, pathlib, re, sys

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "records"
RECORDS = []


def numbers(text):
    """`312 555-0100 0102-0104; 800 555-0199`: digits of numbers, ends of ranges with a dash, prefixes inherited."""
    found, npa, nxx = [], None, None
    for group in text.split(";"):
        for word in group.split():
            m = re.fullmatch(r"(\d{3})", word)
            if m:
                npa = word
                continue
            m = re.fullmatch(r"(?:(\d{3})-)?(\d{4})(?:-(\d{4}))?", word)
            nxx = m[1] or nxx
            found += [f"+1{npa}{nxx}{n:04d}" for n in range(int(m[2]), int(m[3] or m[2]) + 1)]
    return found


def address(number, street, unit, city, state, postal):
    line = " ".join(x for x in (number, street, unit) if x)
    end = ", ".join(x for x in (city, " ".join(y for y in (state, postal) if y)) if x)
    return {"printed": line + "\n" + end, "number": number, "street": street, "unit": unit, "city": city, "state": state,
            "postalCode": postal}


def record(family, account, btn, lines, name, service, billing, findings, text, also=None, others="", traps=(), pdf=None,
           contact=None, coding="utf-8", extension="txt", carrier=None, places=()):
    """`places`: of a record of several, each an address and the numbers that stand there."""
    locations = [address(*place) | {"accountNumber": None, "btn": None, "numbers": sorted(numbers(there))}
                 for place, there in places]
    RECORDS.append(dict(
        family=family, text=text, pdf=pdf, coding=coding, extension=extension,
        truth={
            "kind": "customerServiceRecord", "carrier": carrier, "accountNumber": account or None,
            "btn": numbers(btn)[0] if btn else None, "numbers": sorted(numbers(lines)), "companyName": name,
            "companyNameAlso": [also] if also else [], "serviceAddress": service and address(*service),
            "billingAddress": billing and address(*billing), "invoiceDate": None, "authorizedContact": contact,
            "expectFindings": sorted(findings.split()), **({"locations": locations} if places else {}),
            "notNumbers": sorted(numbers(others)) if others else [], "traps": list(traps), "layout": family,
            "maker": sys._getframe(1).f_globals["__name__"], "renderer": "reportlab" if pdf else "text"}))


def write():
    counts = {}
    for item in RECORDS:
        family = item["family"]
        counts[family] = counts.get(family, 0) + 1
        stem = f"{family}-{counts[family]}"
        folder = FOLDER / stem
        folder.mkdir(parents=True, exist_ok=True)
        if item["pdf"]:
            draw(folder / f"{stem}.pdf", item["text"], **item["pdf"])
        else:
            (folder / f"{stem}.{item['extension']}").write_bytes(item["text"].lstrip("\n").encode(item["coding"]))
        (folder / f"{stem}.truth.json").write_text(json.dumps(item["truth"], indent=1) + "\n")


def draw(path, text, font="Courier", size=8, leading=10, left=40, lines=60):
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfgen import canvas
    page = canvas.Canvas(str(path), pagesize=letter, invariant=1)
    for sheet in text.strip("\n").split("\f"):
        rows = sheet.strip("\n").split("\n")
        for start in range(0, len(rows), lines):
            page.setFont(font, size)
            for row, line in enumerate(rows[start:start + lines]):
                page.drawString(left, 750 - row * leading, line)
            page.showPage()
    page.save()
