"""An address in one line of source, so that the page and the truth print the same."""
from .truth import Address


def place(text, comma=False, line=False):
    """`number|street|unit|city|state|postal code`; `comma` after the city, `line`: all on one line with commas between."""
    number, street, unit, city, state, code = (part or None for part in text.split("|"))
    first = " ".join(p for p in (number, street, unit) if p)
    last = f"{city}{',' if comma or line else ''} {state}{' ' + code if code else ''}"
    return Address(number, street, unit, city, state, code, f"{first}, {last}" if line else f"{first}\n{last}")
