"""Sheets whose every glyph is a Type 3 font procedure with a ToUnicode map and no blanks, as AFP converters write them.

The same calls as the other papers; words are placed one by one, so a reader must find the blanks from the gaps.
"""
import zlib


class Type3Font:
    """A font whose codes are handed out in order of first use; widths and outlines come from a TrueType file, scaled to 1000."""

    def __init__(self, path):
        from fontTools.ttLib import TTFont
        self.font = TTFont(path)
        self.scale = 1000 / self.font["head"].unitsPerEm
        self.glyphs, self.names, self.codes = self.font.getGlyphSet(), self.font.getBestCmap(), {}

    def code(self, letter): return self.codes.setdefault(letter, len(self.codes) + 1)

    def advance(self, letter): return self.glyphs[self.names[ord(letter)]].width * self.scale

    def procedure(self, letter):
        from fontTools.pens.basePen import BasePen
        out, scale = [], self.scale

        class Pen(BasePen):
            def _moveTo(self, p): out.append(f"{p[0] * scale:.0f} {p[1] * scale:.0f} m")
            def _lineTo(self, p): out.append(f"{p[0] * scale:.0f} {p[1] * scale:.0f} l")
            def _curveToOne(self, a, b, c): out.append(" ".join(f"{v * scale:.0f}" for p in (a, b, c) for v in p) + " c")
            def _closePath(self): out.append("h")

        self.glyphs[self.names[ord(letter)]].draw(Pen(self.glyphs))
        return f"{self.advance(letter):.0f} 0 0 -250 1000 1000 d1\n" + "\n".join(out) + "\nf"

    def map(self):
        rows = "\n".join(f"<{c:02X}> <{ord(l):04X}>" for l, c in self.codes.items())
        return f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n{len(self.codes)} beginbfchar\n{rows}\nendbfchar endcmap end end"


class Type3Paper:
    """A PDF written object by object; `regular` and `bold` are TrueType files to take outlines from."""

    def __init__(self, pdf, regular, bold, width=612, height=792):
        self.pdf, self.width, self.height = pdf, width, height
        self.fonts, self.pages, self.content = [Type3Font(regular), Type3Font(bold)], [], []

    def text(self, x, y, text, size=8, font="", align="left", color=(0, 0, 0), spacing=0, double=False):
        index = 1 if "Bold" in font else 0
        f, blank = self.fonts[index], size * 0.28
        widths = [sum(f.advance(l) for l in word) * size / 1000 for word in text.split(" ")]
        x -= {"left": 0, "right": 1, "center": 0.5}[align] * (sum(widths) + blank * (len(widths) - 1))
        for word, width in zip(text.split(" "), widths):
            codes = "".join(f"{f.code(l):02X}" for l in word)
            if word: self.content.append(f"BT /F{index} {size} Tf {x:.2f} {self.height - y:.2f} Td <{codes}> Tj ET")
            x += width + blank

    def box(self, x, y, w, h, **style): self.content.append(f"{x} {self.height - y - h} {w} {h} re S")

    def line(self, x1, y1, x2, y2, width=0.6, dash=None): self.content.append(f"{x1} {self.height - y1} m {x2} {self.height - y2} l S")

    def next(self):
        self.pages.append("\n".join(self.content)); self.content = []

    def save(self):
        self.next()
        objects = []

        def add(body, stream=None):
            data = zlib.compress(stream.encode()) if stream is not None else None
            objects.append(body.encode() if data is None else f"<</Length {len(data)}/Filter/FlateDecode{body}>>stream\n".encode() + data + b"\nendstream")
            return len(objects)

        add("<</Type/Catalog/Pages 2 0 R>>"); add("")
        names = []
        for f in self.fonts:
            letters = sorted(f.codes, key=f.codes.get)
            procedures = "".join(f"/g{f.codes[l]} {add('', f.procedure(l))} 0 R" for l in letters)
            differences = " ".join(f"/g{f.codes[l]}" for l in letters)
            widths = " ".join(f"{f.advance(l):.0f}" for l in letters)
            to_unicode = add("", f.map())
            names.append(add(f"<</Type/Font/Subtype/Type3/FontBBox[0 -250 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/CharProcs<<{procedures}>>/Encoding<</Differences[1 {differences}]>>"
                             f"/FirstChar 1/LastChar {max(1, len(letters))}/Widths[{widths}]/ToUnicode {to_unicode} 0 R/Resources<<>>>>"))
        resources = "<</Font<<" + "".join(f"/F{i} {n} 0 R" for i, n in enumerate(names)) + ">>>>"
        kids = [add(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {self.width} {self.height}]/Resources{resources}/Contents {add('', page)} 0 R>>") for page in self.pages]
        objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{k} 0 R' for k in kids)}]>>".encode()
        out, places = bytearray(b"%PDF-1.4\n"), []
        for number, body in enumerate(objects, 1):
            places.append(len(out)); out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        start = len(out)
        out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{p:010d} 00000 n \n".encode() for p in places)
        out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info<</Producer(AFP2PDF-like writer of the fixtures)>>>>\nstartxref\n{start}\n%%EOF\n".encode()
        open(self.pdf, "wb").write(bytes(out))
