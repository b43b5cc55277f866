"""Arrangements as lines: a line printer's character grid and troff with tab stops."""
import textwrap
from common.producers import groff
from .drawn import with_paper


def ruled(texts, widths):
    """One line of a line printer: cells at fixed columns."""
    return "".join(str(t)[:w - 1].ljust(w) for t, w in zip(texts, widths)).rstrip()


def printed_lines(b, width=90, kind="colon", pay_first=False):
    """The whole bill as lines of fixed pitch."""
    out, half = [], width // 2

    def both(a, c):
        a, c = a.split("\n"), c.split("\n")
        for i in range(max(len(a), len(c))): out.append((a[i] if i < len(a) else "").ljust(half) + (c[i] if i < len(c) else ""))
    colon = ":" if kind == "colon" else ""
    labels = "\n".join(f"{(k + colon).ljust(20)} {v}" for k, v in b.front)
    if kind == "above": out += [b.issuer, *b.sender.split("\n"), "", ruled([k for k, _ in b.front], [width // len(b.front)] * 9), ruled([v for _, v in b.front], [width // len(b.front)] * 9), ""]
    else: both(b.issuer + "\n" + b.sender, labels); out.append("")
    both(b.window(), (b.service_label + "\n" + b.service.printed()) if b.service else ""); out.append("")
    for k, v in b.summary: out.append(k.ljust(40, ".") + v.rjust(14))
    for n in b.notes: out += [""] + textwrap.wrap(n, width - 6)
    pages = [out]
    for item in b.body:
        tag, rest = item[0], item[1:]
        if tag == "H": pages[-1] += ["", rest[0].upper(), "-" * len(rest[0])]
        elif tag == "S": pages[-1] += ["", "  " + rest[0]]
        elif tag == "P": pages[-1] += textwrap.wrap(rest[0], width - 6)
        elif tag == "R": pages[-1].append("  " + "  ".join(rest[:-1]).ljust(width - 26) + rest[-1].rjust(12))
        elif tag == "K": pages[-1] += ["  " + (k + ":").ljust(22) + v.replace("\n", ", ") for k, v in rest[0]]
        elif tag == "T":
            full = ([rest[0]] if rest[0] else []) + rest[1]
            widths = [max(len(r[i]) for r in full) + 2 for i in range(len(full[0]))]
            pages[-1] += ["  " + ruled(r, widths) for r in full]
        elif tag == "B": pages.append([b.pagehead, ""])
    tail = ["", "- " * (half - 2), "RETURN THIS PORTION WITH PAYMENT", ""] + [k.ljust(24) + v for k, v in b.stub] + [""]
    pages[-1] += tail
    keep, out2 = pages[-1], []
    a, c = b.window().split("\n"), b.remit.split("\n")
    for i in range(max(len(a), len(c))): out2.append((a[i] if i < len(a) else "").ljust(half) + (c[i] if i < len(c) else ""))
    pages[-1] = keep + out2 + ([""] + [b.scan] if b.scan else [])
    return pages


def printer(kind="colon", width=88, size=8.5):
    """A line printer's sheets: Courier, everything on a character grid."""
    def draw(b, pdf, renderer):
        def sheet(p):
            font = "Liberation Mono" if renderer.startswith("cairo") else "Courier"
            started = False
            for page in printed_lines(b, width, kind):
                for at in range(0, len(page), 64):
                    if started: p.next()
                    started = True
                    for i, line in enumerate(page[at:at + 64]):
                        if line.strip(): p.text(40, 50 + i * 11, line, size=size, font=font)
        with_paper(pdf, renderer, sheet)
    return draw


def quoted(t): return t.replace("\\", "\\e").replace("-", "\\-")


def troff(kind="colon", family_name="H"):
    """Set by troff in a proportional face with tab stops."""
    def draw(b, pdf, renderer):
        out = [f".fam {family_name}", ".ps 9", ".vs 11", ".nf", ".po 0.8i", ".ll 7i", ".ta 1.7i 3.6i 5.2i"]

        def put(*cells):
            out.append("\\&" + "\t".join(quoted(c) for c in cells))
        put(f"{b.issuer}"); out.append(".br")
        for s in b.sender.split("\n"): put(s)
        out.append(".sp")
        if kind == "above":
            out.append(".ta 1.8i 3.4i 5.0i 6.2i"); put(*[k for k, _ in b.front]); put(*[v for _, v in b.front]); out.append(".ta 1.7i 3.6i 5.2i")
        else:
            for k, v in b.front: put(k + (":" if kind == "colon" else ""), v)
        out.append(".sp")
        name, serve = b.window().split("\n"), ([b.service_label] + b.service.printed().split("\n")) if b.service else []
        out.append(".ta 3.6i")
        for i in range(max(len(name), len(serve))): put(name[i] if i < len(name) else "", serve[i] if i < len(serve) else "")
        out += [".ta 1.7i 3.6i 5.2i", ".sp"]
        for k, v in b.summary: put(k, "", v)
        for n in b.notes: out += [".sp", ".fi", quoted(n), ".nf"]
        for item in b.body:
            tag, rest = item[0], item[1:]
            if tag == "H": out += [".sp", ".ft B"]; put(rest[0]); out.append(".ft R")
            elif tag == "S": out += [".sp 0.5"]; put(rest[0])
            elif tag == "P": out += [".fi", quoted(rest[0]), ".nf"]
            elif tag == "R": put(rest[0], *(["", *rest[1:]] if len(rest) == 2 else rest[1:]))
            elif tag == "K":
                for k, v in rest[0]: put(k, v.replace("\n", ", "))
            elif tag == "T":
                n = len(rest[1][0]); stops = " ".join(f"{6.6 * i / n:.2f}i" for i in range(1, n))
                out.append(f".ta {stops}")
                if rest[0]: put(*rest[0])
                for r in rest[1]: put(*r)
                out.append(".ta 1.7i 3.6i 5.2i")
            elif tag == "B": out.append(".bp"); put(b.pagehead); out.append(".sp")
        out += [".sp 2", "\\l'6.5i'"]
        for k, v in b.stub: put(k, v)
        out.append(".sp")
        a, c = b.window().split("\n"), b.remit.split("\n")
        for i in range(max(len(a), len(c))): put(a[i] if i < len(a) else "", "", c[i] if i < len(c) else "")
        if b.scan: out.append(".sp"); put(b.scan)
        groff("\n".join(out) + "\n", pdf)
    return draw
