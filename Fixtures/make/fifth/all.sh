#!/bin/sh
# Makes the set in $OUT (a folder, by default out); seeds are the documents' names.
cd "$(dirname "$0")" || exit 1
for part in k1 k2 k3 u1 u2 u3 r1 r2; do python3 "$part.py" || exit 1; done
