#!/usr/bin/env python3
"""Writes lines of `extract-invoice stream` as the files of a batch: drafts.jsonl and failures.jsonl, by file.

    extract-invoice stream < names | results.py DIR

`extract-invoice queue DIR` then lists them. All lines are held in memory: about 10 KB a document.
"""

import json
import os
import sys


def write(lines, folder):
    """Both files, each beside its place first: a reader sees the old one or the new one, whole."""
    drafts, failures = [], []
    for line in lines:
        answer = json.loads(line)
        if "sources" in answer:
            drafts.append((answer["sources"][0]["file"], line))
        else:
            failures.append((answer["file"], line))
    os.makedirs(folder, mode=0o700, exist_ok=True)
    for name, found in (("drafts.jsonl", drafts), ("failures.jsonl", failures)):
        path = os.path.join(folder, name)
        # Customers' data: for their owner alone.
        descriptor = os.open(path + ".new", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            # By bytes, as a batch does.
            for _, line in sorted(found, key=lambda pair: pair[0].encode()):
                file.write(line + "\n")
        os.replace(path + ".new", path)


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    write((line.rstrip("\n") for line in sys.stdin), sys.argv[1])
