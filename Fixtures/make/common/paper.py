"""Sheets drawn by coordinates: one small interface over reportlab and cairo. Units are points from the top left corner."""
import base64, io


class ReportlabPaper:
    """A reportlab canvas with the origin at the top left."""

    def __init__(self, pdf, width=612, height=792):
        from reportlab import rl_config
        from reportlab.pdfgen import canvas
        rl_config.useA85 = 0
        self.width, self.height = width, height
        self.canvas = canvas.Canvas(str(pdf), pagesize=(width, height), invariant=1)
        self.canvas.setCreator("")

    def text(self, x, y, text, size=8, font="Helvetica", align="left", color=(0, 0, 0), spacing=0, double=False):
        """One line with its baseline at y. `spacing` letter-spaces; `double` draws it twice, as fake bold does."""
        from reportlab.pdfbase import pdfmetrics
        width = pdfmetrics.stringWidth(text, font, size) + spacing * max(0, len(text) - 1)
        x -= {"left": 0, "right": width, "center": width / 2}[align]
        for shift in ((0, 0.35) if double else (0,)):
            t = self.canvas.beginText(x + shift, self.height - y)
            t.setFont(font, size); t.setFillColorRGB(*color); t.setCharSpace(spacing)
            t.textOut(text)
            self.canvas.drawText(t)

    def box(self, x, y, w, h, fill=None, stroke=(0, 0, 0), width=0.6):
        if fill: self.canvas.setFillColorRGB(*fill)
        self.canvas.setStrokeColorRGB(*(stroke or (0, 0, 0))); self.canvas.setLineWidth(width)
        self.canvas.rect(x, self.height - y - h, w, h, fill=bool(fill), stroke=bool(stroke))

    def line(self, x1, y1, x2, y2, width=0.6, dash=None):
        self.canvas.setLineWidth(width); self.canvas.setDash(dash or [])
        self.canvas.line(x1, self.height - y1, x2, self.height - y2); self.canvas.setDash([])

    def image(self, x, y, w, h, png):
        from reportlab.lib.utils import ImageReader
        self.canvas.drawImage(ImageReader(io.BytesIO(png)), x, self.height - y - h, w, h)

    def turned(self, degrees, x, y):
        """Starts a turned frame about a point; end it with `straight`."""
        self.canvas.saveState(); self.canvas.translate(x, self.height - y); self.canvas.rotate(degrees); self.canvas.translate(0, -self.height)

    def straight(self): self.canvas.restoreState()

    def rotate_page(self, degrees):
        # reportlab exchanges width and height for /Rotate 90; they are exchanged here first, so the MediaBox stays as it was.
        self.canvas.setPageSize((self.height, self.width)); self.canvas.setPageRotation(degrees)

    def next(self):
        self.canvas.showPage(); self.canvas.setPageRotation(0); self.canvas.setPageSize((self.width, self.height))

    def save(self): self.canvas.save()


class CairoPaper:
    """A cairo PDF surface with the same calls; fonts are families, bold by a suffix `-Bold`."""

    def __init__(self, pdf, width=612, height=792):
        import cairo
        self.cairo, self.width, self.height = cairo, width, height
        self.surface = cairo.PDFSurface(str(pdf), width, height)
        self.context = cairo.Context(self.surface)

    def text(self, x, y, text, size=8, font="Liberation Sans", align="left", color=(0, 0, 0), spacing=0, double=False):
        family, _, style = font.partition("-")
        weight = self.cairo.FONT_WEIGHT_BOLD if "Bold" in style else self.cairo.FONT_WEIGHT_NORMAL
        c = self.context
        c.select_font_face(family, self.cairo.FONT_SLANT_NORMAL, weight); c.set_font_size(size); c.set_source_rgb(*color)
        width = c.text_extents(text).x_advance + spacing * max(0, len(text) - 1)
        x -= {"left": 0, "right": width, "center": width / 2}[align]
        for shift in ((0, 0.35) if double else (0,)):
            if not spacing:
                c.move_to(x + shift, y); c.show_text(text); continue
            at = x + shift
            for letter in text:
                c.move_to(at, y); c.show_text(letter); at += c.text_extents(letter).x_advance + spacing

    def box(self, x, y, w, h, fill=None, stroke=(0, 0, 0), width=0.6):
        c = self.context
        c.rectangle(x, y, w, h)
        if fill: c.set_source_rgb(*fill); c.fill_preserve()
        if stroke: c.set_source_rgb(*stroke); c.set_line_width(width); c.stroke_preserve()
        c.new_path()

    def line(self, x1, y1, x2, y2, width=0.6, dash=None):
        c = self.context
        c.set_source_rgb(0, 0, 0); c.set_line_width(width); c.set_dash(dash or []); c.move_to(x1, y1); c.line_to(x2, y2); c.stroke(); c.set_dash([])

    def image(self, x, y, w, h, png):
        picture = self.cairo.ImageSurface.create_from_png(io.BytesIO(png))
        c = self.context
        c.save(); c.translate(x, y); c.scale(w / picture.get_width(), h / picture.get_height()); c.set_source_surface(picture); c.paint(); c.restore()

    def turned(self, degrees, x, y):
        import math
        self.context.save(); self.context.translate(x, y); self.context.rotate(-math.radians(degrees))

    def straight(self): self.context.restore()

    def next(self): self.context.show_page()

    def save(self): self.surface.finish()


def logo(text, color=(0, 80, 160), size=40, background=(255, 255, 255)):
    """A word as a picture (PNG bytes): the carrier's name that no text extraction sees."""
    from PIL import Image, ImageDraw, ImageFont
    font = ImageFont.truetype("LiberationSans-Bold.ttf", size)
    left, top, right, bottom = font.getbbox(text)
    picture = Image.new("RGB", (right + 8, bottom + 8), background)
    ImageDraw.Draw(picture).text((4, 2), text, font=font, fill=color)
    out = io.BytesIO()
    picture.convert("P", palette=Image.ADAPTIVE, colors=16).convert("RGB").save(out, "PNG")
    return out.getvalue()


def logo_source(*arguments, **options):
    """The same picture as a data address for HTML."""
    return "data:image/png;base64," + base64.b64encode(logo(*arguments, **options)).decode()


def redact(paper, x, y, w=34, h=8):
    """A black bar over a price whose text is gone."""
    paper.box(x, y - h + 1, w, h, fill=(0, 0, 0))


def lines(paper, x, y, text, step=10, **style):
    """Several lines of text; returns the baseline after the last."""
    for part in text.split("\n"):
        paper.text(x, y, part, **style); y += step
    return y
