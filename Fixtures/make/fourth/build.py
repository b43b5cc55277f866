import importlib, pathlib, sys, traceback, os
os.environ.setdefault("SOURCE_DATE_EPOCH", "1767225600")
here = pathlib.Path(__file__).parent; sys.path[:0] = [str(here), str(here.parent)]
import kit
for m in sorted(here.glob("families/*.py")):
    if m.stem != "__init__": sys.modules.setdefault("families", type(sys)("families")); sys.modules["families"].__path__ = [str(here / "families")]; importlib.import_module(f"families.{m.stem}")
want = sys.argv[1:]
for carrier, name, module, renderer, f in kit.BILLS:
    if want and not any(w in name or w in module for w in want): continue
    b = kit.Bill(name, carrier, module.rpartition(".")[2], renderer); b.made = (f.__doc__ or "").strip()
    try: f(b); b.write(); print(name, renderer, b.pdf.stat().st_size // 1024, "kB", len(b.numbers), "numbers")
    except Exception: print("FAIL", name); traceback.print_exc()
