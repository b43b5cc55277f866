"""Makes out/ anew: exchanges of some area codes are changed in the sources before they run, so that not all numbers have 555."""
import sys, pathlib, re, types
HERE = pathlib.Path(__file__).parent; sys.path.insert(0, str(HERE))
import lib
XCH = {"541": "338", "605": "274", "801": "429", "385": "268", "207": "734", "413": "583", "563": "552", "360": "671", "607": "433", "520": "836", "780": "672", "843": "527", "712": "764", "508": "758",
       "218": "387", "863": "665", "509": "765", "814": "838", "450": "378", "787": "842", "435": "896", "419": "472", "859": "744", "785": "827"}
PAT = re.compile(r'(?:(?<!\d)|(?<=\+1))(%s)(\)\s|[-. /]|", "|;|)555(?=\D{0,3}\d)' % "|".join(XCH))

for old in lib.OUT.iterdir(): old.unlink()
mods = []
for n in ("text1", "text2", "pdf1", "pdf2"):
    src = PAT.sub(lambda m: m[1] + m[2] + XCH[m[1]], (HERE / f"{n}.py").read_text())
    src = re.sub(r'seq\("(%s)", "555"' % "|".join(XCH), lambda m: f'seq("{m[1]}", "{XCH[m[1]]}"', src)
    m = types.ModuleType(n); sys.modules[n] = m; exec(compile(src, n + ".py", "exec"), m.__dict__); mods.append(m)
for m in mods: m.run()
fam = {}
for n in lib.MADE: fam.setdefault(n[2:].rsplit("-", 1)[0], []).append(n)
print(len(lib.MADE), "documents", len(fam), "families")
assert all(len(v) == 2 for v in fam.values()), {k: v for k, v in fam.items() if len(v) != 2}
