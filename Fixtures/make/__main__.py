"""Makes the fixtures named on the command line, or all: `run [NAME...]`; a name is any part of `carrier-layout`."""
import importlib, pathlib, sys
from common.registry import LAYOUTS, make

for module in sorted((pathlib.Path(__file__).parent / "layouts").glob("[a-z]*.py")):
    importlib.import_module(f"layouts.{module.stem}")
wanted = sys.argv[1:]
for stem, layout in sorted(LAYOUTS.items()):
    if not wanted or any(w in stem for w in wanted):
        pdf = make(layout)
        print(f"{stem}: {layout.renderer}, {pdf.stat().st_size // 1024} kB")
