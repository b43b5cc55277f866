"""The truth written beside a bill, in the field order of the samples."""
import dataclasses, json
from .ties import ties


@dataclasses.dataclass
class Address:
    """A postal address: the parts, and the lines as printed."""
    number: str | None
    street: str
    unit: str | None
    city: str
    state: str
    postalCode: str | None
    lines: str | None = None

    def printed(self):
        if self.lines: return self.lines
        first = " ".join(p for p in (self.number, self.street, self.unit) if p)
        return f"{first}\n{self.city}, {self.state}{' ' + self.postalCode if self.postalCode else ''}"

    def value(self):
        parts = {k: getattr(self, k) for k in ("number", "street", "unit", "city", "state", "postalCode")}
        return {"printed": self.printed(), **parts}


@dataclasses.dataclass
class Truth:
    """What a correct draft says of one bill. Numbers are ten digits; `made` tells how the PDF came to be."""
    account: str | None
    numbers: list
    company: str | None
    billing: Address | None
    date: str | None
    traps: list
    btn: str | None = None
    service: Address | None = None
    also: list | None = None
    contact: str | None = None
    findings: list = dataclasses.field(default_factory=list)
    locations: list | None = None
    made: str = ""
    kind: str = "invoice"
    carrier: str | None = None

    def value(self, carrier, layout, maker, renderer, decoys):
        v = {"kind": self.kind, "carrier": carrier if self.kind == "invoice" else self.carrier, "accountNumber": self.account, "btn": "+1" + self.btn if self.btn else None,
             "numbers": ["+1" + n for n in self.numbers], "companyName": self.company}
        if self.also: v["companyNameAlso"] = self.also
        v["serviceAddress"] = self.service.value() if self.service else None
        v["billingAddress"] = self.billing.value() if self.billing else None
        v |= {"invoiceDate": self.date, "authorizedContact": self.contact, "expectFindings": self.findings}
        if self.locations:
            v["locations"] = [l.value() | tied for l, tied in zip(self.locations, ties(f"{carrier or 'unknown'}-{layout}", self.numbers), strict=True)]
        own = set(self.numbers)
        # Long call detail would drown the file: the first sixty decoys stand for all.
        v["decoys"] = ["+1" + n for n in list(dict.fromkeys(decoys))[:60] if n not in own]
        v |= {"traps": self.traps, "layout": layout, "maker": maker, "renderer": renderer, "made": self.made}
        return json.dumps(v, indent=1, ensure_ascii=False) + "\n"
