"""One bill as data: what it says, in the carrier's words; an arrangement decides where each part stands."""
import datetime
from common.place import place
from common.registry import fixture
from common.truth import Truth
from common.world import show

MONTHS_FR = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]


def day(iso, form):
    """A date in a printed form: long (October 3, 2026) short (Oct 3, 2026) us (10/03/2026) us2 (10/03/26) iso dmy (3 Oct 2026) fr upper."""
    d = datetime.date.fromisoformat(iso)
    return {"long": f"{d:%B} {d.day}, {d.year}", "short": f"{d:%b} {d.day}, {d.year}", "us": f"{d:%m/%d/%Y}", "us2": f"{d:%m/%d/%y}", "iso": iso,
            "dmy": f"{d.day} {d:%b} {d.year}", "fr": f"{d.day} {MONTHS_FR[d.month - 1]} {d.year}", "frup": f"{d.day} {MONTHS_FR[d.month - 1]} {d.year}".upper(), "usd": f"{d.month}/{d.day}/{d.year}", "dash": f"{d:%m-%d-%Y}", "upper": f"{d:%b} {d.day:02d}, {d.year}".upper()}[form]


def later(iso, days): return (datetime.date.fromisoformat(iso) + datetime.timedelta(days=days)).isoformat()


class Bill:
    """The parts of one bill. Body items are tuples: H S (heads), R (row with amount), T (table), P (prose), K (label and value), B (new page)."""

    def __init__(self, world):
        self.world, self.body, self.front, self.notes, self.remit, self.summary = world, [], [], [], "", []
        self.stub, self.sender = [], ""
        self.issuer = self.site = self.title = self.pagehead = self.before_name = ""
        self.logo_text = self.scan = self.service_label = None
        self.service = self.attn = self.contact = self.also = self.btn = self.locations = None
        self.numbers, self.findings, self.traps, self.name_lines = [], [], [], []

    def customer(self, name, where, attn=None, contact=None, also=None, dba=None, comma=False, lines=None):
        """The legal name, billing address; `attn` is printed and is the contact unless `contact` says otherwise ("" for none)."""
        self.company, self.billing, self.attn, self.also = name, place(where, comma), attn, also
        self.name_lines = lines or [name] + ([dba] if dba else []) + ([attn] if attn else [])
        person = attn.split(":")[-1].replace("ATTN ", "").replace("Attn ", "").replace("C/O ", "").strip() if attn else None
        self.contact = person if contact is None else contact or None

    def serve(self, where, label="Service Address", comma=False, line=False):
        self.service, self.service_label = place(where, comma, line), label

    def account(self, printed, value=None): self.printed, self.value = printed, value or "".join(c for c in printed if c.isalnum())

    def dated(self, iso, form="long"): self.iso, self.date, self.due = iso, day(iso, form), day(later(iso, 21), form)

    def own(self, *numbers, btn=None):
        self.numbers += self.world.own(*numbers)
        if btn: self.btn = btn
        return list(numbers)

    def lines(self, area, exchange, count):
        """Invented numbers of the customer in one exchange."""
        new = [self.world.number(area, exchange) for _ in range(count)]
        self.numbers += new
        return new

    def pairs(self, text):
        """Label-value pairs `label|value; …`, where {A} is the account number as printed, {D} the bill date, {U} the due date."""
        return [tuple(part.strip() for part in (pair + "|").split("|")[:2]) for pair in text.format(A=self.printed, D=self.date, U=self.due).split(";")]

    def top(self, front, summary="", pagehead=""):
        """The front pairs, the summary and the later pages' head, in the notation of `pairs`."""
        self.front, self.summary = self.pairs(front), self.pairs(summary) if summary else []
        self.pagehead = pagehead.format(A=self.printed, D=self.date, U=self.due)

    def slip(self, stub, remit, scan=None): self.stub, self.remit, self.scan = self.pairs(stub), remit, scan

    def care(self, text, *known):
        """A notice; {n} stands for the carrier's known numbers in turn, {8} for an invented toll-free number, {L} for a local one of `area`."""
        for n in known: text = text.replace("{n}", self.world.known(n), 1)
        while "{8}" in text: text = text.replace("{8}", self.world.decoy(self.world.random.choice(["800", "866", "877", "888"])), 1)
        self.notes.append(text)

    def per_line(self, numbers, form, head, *charges, total=None):
        """For each number a subhead (with {}) and its charges."""
        for n in numbers:
            self.S(head.format(show(n, form))); self.charges(*charges)
            if total: self.R(total.format(show(n, form)), self.world.money(40, 90))

    def window(self): return "\n".join(self.name_lines) + "\n" + self.billing.printed()

    def H(self, text): self.body.append(("H", text))
    def S(self, text): self.body.append(("S", text))
    def R(self, *cells): self.body.append(("R", *cells))
    def P(self, text): self.body.append(("P", text))
    def K(self, *pairs): self.body.append(("K", list(pairs)))
    def T(self, head, rows): self.body.append(("T", head, [list(map(str, r)) for r in rows]))
    def B(self): self.body.append(("B",))

    def charges(self, *names, low=3, high=48):
        for n in names: self.R(n, self.world.money(low, high))

    def taxes(self, count, head="Taxes, Fees and Surcharges"):
        self.H(head)
        for n, m in self.world.taxes(count): self.R(n, m)

    def calls(self, count, month, area, head=("Date", "Time", "Number Called", "Place", "Min", "Amount"), form="att"):
        self.T(list(head), self.world.calls(count, month, area, form))

    def truth(self):
        return Truth(self.value, list(dict.fromkeys(self.numbers)), self.company, self.billing, self.iso, self.traps, self.btn, self.service, self.also, self.contact, self.findings, self.locations)


def held(carrier, name, renderer):
    """Registers a held-out bill: a function that fills a Bill and returns the drawing (a function of the bill and the PDF's path)."""
    def register(fill):
        def draw(world, pdf):
            bill = Bill(world)
            fill(bill)(bill, pdf, renderer)
            truth = bill.truth()
            truth.made = (fill.__doc__ or "Made blind: from the dossier alone, without looking at the carrier's grammar.").strip()
            return truth
        draw.__module__ = fill.__module__
        fixture(carrier, "held-out-" + name, renderer)(draw)
        return fill
    return register
