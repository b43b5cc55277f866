"""An invented world for one bill: telephone numbers, called numbers, prices and notices, all from one seed.

The seed is the fixture's name, so every run invents the same bill. Numbers are ten digits without a leading one.
"""
import random

CALLED = [("212", "NEW YORK NY"), ("312", "CHICAGO IL"), ("404", "ATLANTA GA"), ("713", "HOUSTON TX"), ("503", "PORTLAND OR"),
          ("617", "BOSTON MA"), ("702", "LAS VEGAS NV"), ("801", "SALT LAKE UT"), ("816", "KANSAS CY MO"), ("919", "RALEIGH NC"),
          ("504", "NEWORLEANS LA"), ("303", "DENVER CO"), ("206", "SEATTLE WA"), ("513", "CINCINNATI OH"), ("902", "HALIFAX NS"),
          ("416", "TORONTO ON"), ("787", "SAN JUAN PR"), ("804", "RICHMOND VA"), ("615", "NASHVILLE TN"), ("412", "PITTSBURGH PA")]

TAXES = ["Federal Excise Tax", "State Sales Tax", "City Utility Tax", "911 Service Fee", "Federal Universal Service Fund",
         "Telecommunications Relay Service", "State Universal Service Fund", "Cost Recovery Surcharge", "Federal Access Recovery Charge"]

SEPARATORS = {"dash": "-", "dot": ".", "space": " ", "endash": "\u2013", "flat": ""}


def show(number, form="dash"):
    """A number in one of the printed forms: dash dot space endash flat paren att one 1paren slash."""
    a, b, c = number[:3], number[3:6], number[6:]
    if form == "paren": return f"({a}) {b}-{c}"
    if form == "tight": return f"({a}){b}-{c}"
    if form == "att": return f"{a} {b}-{c}"
    if form == "one": return f"1-{a}-{b}-{c}"
    if form == "slash": return f"{a}/{b}-{c}"
    if form == "plus": return f"+1 {a} {b} {c}"
    return SEPARATORS[form].join((a, b, c))


class World:
    """The seeded inventions of one bill; remembers every number that it gave out as a decoy."""

    def __init__(self, name):
        self.random = random.Random(name)
        self.taken, self.decoys = set(), []

    def number(self, area, exchange=None):
        """A number that is on no other part of the bill."""
        while True:
            e = exchange or str(self.random.randint(220, 989))
            n = area + e + f"{self.random.randint(1000, 9899)}"
            if n in self.taken or e[1:] == "11" or e == "555": continue
            self.taken.add(n)
            return n

    def own(self, *numbers):
        """Keep the customer's hand-written numbers from being invented again."""
        self.taken.update(numbers)
        return list(numbers)

    def decoy(self, area="800", form="dash"):
        """A printed number that is not the customer's, in a printed form."""
        n = self.number(area)
        self.decoys.append(n)
        return show(n, form)

    def known(self, printed):
        """A number of the carrier (care, relay), as printed; it is a decoy too."""
        digits = "".join(c for c in printed if c.isdigit())[-10:]
        self.decoys.append(digits); self.taken.add(digits)
        return printed

    def money(self, low=0.5, high=60.0):
        return f"{self.random.uniform(low, high):.2f}"

    def calls(self, count, month, area, form="att", clock="{}:{:02d}{}"):
        """Rows of call detail: date, time, called number, place, minutes, amount."""
        day, rows = 1, []
        for index in range(count):
            day = 1 + index * 28 // max(1, count)
            code, place = self.random.choice(CALLED)
            if self.random.random() < 0.2: code, place = area, "LOCAL"
            time = clock.format(self.random.randint(1, 12), self.random.randint(0, 59), self.random.choice("AP"))
            rows.append((f"{month:02d}/{day:02d}", time, self.decoy(code, form), place, f"{self.random.uniform(0.1, 45):.1f}", self.money(0, 3)))
        return rows

    def taxes(self, count):
        return [(name, self.money(0.1, 9)) for name in self.random.sample(TAXES, count)]

    def digits(self, count):
        return "".join(str(self.random.randint(0, 9)) for _ in range(count))

    def scan_line(self, account):
        """The coupon's scan line: a lockbox number, the account number, amounts and check digits in one run of digits."""
        return self.digits(4) + account + self.digits(26)
