import sys, traceback, shutil, lib
mods = sys.argv[1:] or ['known', 'unseen', 'records']
import importlib
if not sys.argv[1:]:
    for f in lib.OUT.iterdir(): f.unlink()
off = {'known': 0, 'unseen': 45, 'records': 93}
bad = 0
for mn in mods:
    base, _, only = mn.partition(':')
    M = importlib.import_module(base)
    lib._ci[0] = off[base]; lib._pi[0] = off[base]
    for (name, rend, n, star, note, f) in M.FAMS:
        for i in range(n):
            ci, pi = lib._ci[0], lib._pi[0]
            lib._ci[0], lib._pi[0] = ci + 1, pi + 1
            if only and only not in name: continue
            lib._ci[0], lib._pi[0] = ci, pi
            try: f(i, f'{name}-{i+1}')
            except Exception: bad += 1; print('FAIL', name); traceback.print_exc()
            lib._ci[0], lib._pi[0] = ci + 1, pi + 1
print('bad', bad)
