"""The fixtures by name, and the making of one: layout function, PDF, truth."""
import dataclasses, pathlib
from .world import World

FIXTURES = pathlib.Path(__file__).resolve().parents[2]
LAYOUTS = {}


@dataclasses.dataclass
class Layout:
    carrier: str | None
    name: str
    renderer: str
    draw: object

    @property
    def maker(self):
        """The module whose function draws it: documents of one maker are left out together when weights are judged."""
        return self.draw.__module__.rpartition(".")[2]

    @property
    def stem(self): return f"{self.carrier or 'unknown'}-{self.name}"

    @property
    def folder(self):
        """Documents that are no invoices stand in a room of their own."""
        room = FIXTURES / "other-documents" if self.carrier == "not-an-invoice" else FIXTURES / "bills" / (self.carrier or "unknown")
        return room / self.name


def fixture(carrier, name, renderer):
    """Registers a layout: a function of the world and the PDF's path that draws the bill and returns its truth."""
    def register(draw):
        layout = Layout(carrier, name, renderer, draw)
        LAYOUTS[layout.stem] = layout
        return draw
    return register


def make(layout):
    """Draws one fixture and writes its truth beside it."""
    layout.folder.mkdir(parents=True, exist_ok=True)
    world = World(layout.stem)
    pdf = layout.folder / f"{layout.stem}.pdf"
    truth = layout.draw(world, pdf)
    truth.made = truth.made or (layout.draw.__doc__ or "").strip()
    (layout.folder / f"{layout.stem}.truth.json").write_text(truth.value(layout.carrier, layout.name, layout.maker, layout.renderer, world.decoys), encoding="utf-8")
    return pdf
