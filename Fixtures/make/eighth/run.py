import sys; sys.path.insert(0, __file__.rsplit("/",1)[0])
import kit
for m in ("rec", "rec2", "uns", "uns2", "kno", "kno2", "more"):
    try: __import__("fam_" + m)
    except ModuleNotFoundError as e: print(e)
kit.run(sys.argv[1:] or None)
