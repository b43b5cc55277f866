"""Text that flows down columns and over pages: rows of cells, with a heading repeated as "continued"."""


class Flow:
    """Columns are (x, width) pairs; `header(page)` draws each new page's head. Rows are cells (offset, text, align)."""

    def __init__(self, paper, columns, top, bottom, header=None, font="Helvetica", size=7.5, step=9.5, page=1, first_top=None):
        self.paper, self.columns, self.top, self.bottom, self.header = paper, columns, top, bottom, header
        self.font, self.size, self.step, self.page = font, size, step, page
        self.column, self.y, self.heading = 0, first_top or top, None

    def advance(self, need=1):
        if self.y + need * self.step <= self.bottom: return
        self.column += 1
        if self.column == len(self.columns):
            self.paper.next(); self.page += 1; self.column = 0
            if self.header: self.header(self.page)
        self.y = self.top
        if self.heading:
            self.draw([(0, self.heading, "left")], bold=True); self.y += 2

    def draw(self, cells, bold=False, **style):
        x = self.columns[self.column][0]
        for offset, text, align in cells:
            self.paper.text(x + offset, self.y, text, size=style.get("size", self.size), font=self.font + "-Bold" if bold else self.font,
                            align=align, double=style.get("double", False), spacing=style.get("spacing", 0))
        self.y += self.step

    def row(self, *cells, bold=False, need=1, **style):
        """A row of cells; a bare string stands at the column's left edge, a second one at its right edge."""
        self.advance(need)
        width = self.columns[self.column][1]
        spots = [(0, c, "left") if isinstance(c, str) and i == 0 else (width, c, "right") if isinstance(c, str) else c for i, c in enumerate(cells)]
        self.draw(spots, bold=bold, **style)

    def head(self, text, continued=None, **style):
        """A heading; `continued` is what the next column or page repeats it as."""
        self.heading = None
        self.advance(3)
        self.y += 3
        self.row(text, bold=True, **style)
        self.heading = continued

    def gap(self, points=6): self.y += points

    def end(self): self.heading = None

    def prose(self, text, bold=False):
        """A paragraph broken by the number of letters that fit the column."""
        import textwrap
        for part in textwrap.wrap(text, int(self.columns[self.column][1] / (self.size * 0.5))): self.row(part, bold=bold)
