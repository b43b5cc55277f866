#!/usr/bin/env python3
"""Documents broken at random: each a fixture with one of the kinds of damage that files meet, or are given on purpose:
mutations.py FIXTURES FOLDER COUNT [SEED]. The same seed makes the same bytes."""

import os
import random
import re
import sys
import zlib

MIB = 1 << 20
# Larger fixtures are left out: time goes into many documents, not into long ones.
LARGEST_SOURCE = 64 << 10
OBJECT = re.compile(rb"(?<!\d)(\d{1,7}) 0 obj\b")
ROOT = re.compile(rb"/Root\s+(\d+) 0 R")
START = re.compile(rb"startxref\s+(\d+)")


def sources(fixtures):
    """The bytes of the fixtures, PDFs and texts, in the order of their paths."""
    pdfs, texts = [], []
    for folder, folders, names in os.walk(fixtures):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(folder, name)
            kind = {".pdf": pdfs, ".txt": texts}.get(os.path.splitext(name)[1])
            if kind is None or not 0 < os.path.getsize(path) <= LARGEST_SOURCE:
                continue
            with open(path, "rb") as file:
                kind.append(file.read())
    return pdfs, texts


def make(fixtures, folder, count, seed):
    """Writes so many documents, of which one in six is text."""
    pdfs, texts = sources(fixtures)
    dice = random.Random(seed)
    for index in range(count):
        is_text = index % 6 == 5
        kinds, pool = (TEXT_KINDS, texts) if is_text else (PDF_KINDS, pdfs)
        kind = kinds[index // 6 % len(kinds)] if is_text else kinds[index % len(kinds)]
        name = f"{index // 1000:02}/{index:06}-{kind.__name__}{'.txt' if is_text else '.pdf'}"
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(kind(dice.choice(pool), dice))


# Of any file.


def whole(data, dice):
    return data


def truncated(data, dice):
    return data[: dice.randrange(len(data))]


def flipped_bits(data, dice):
    out = bytearray(data)
    for _ in range(dice.choice((1, 4, 16, 64, 256))):
        out[dice.randrange(len(out))] ^= 1 << dice.randrange(8)
    return bytes(out)


def random_tail(data, dice):
    return data + dice.randbytes(dice.randrange(1, 40_000))


def random_middle(data, dice):
    """As a disk leaves it that lost some blocks."""
    at, size = dice.randrange(len(data)), dice.choice((16, 512, 4096))
    return data[:at] + dice.randbytes(size) + data[at + size :]


def moved_part(data, dice):
    a, b, c = sorted(dice.randrange(len(data) + 1) for _ in range(3))
    return data[:a] + data[b:c] + data[a:b] + data[c:]


# Of PDFs.


def update(data, bodies):
    """The file with objects replaced, as programs do it that append what they change."""
    root, start = ROOT.search(data), START.findall(data)
    if root is None or not start:
        return data
    out, places = bytearray(data + b"\n"), {}
    for number, body in sorted(bodies.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % place for place in places.items())
    size = max([int(number) for number in OBJECT.findall(data)] + list(bodies)) + 1
    out += b"trailer << /Size %d /Root %s 0 R /Prev %s >>\n" % (size, root[1], start[-1])
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def objects(data):
    """The bodies of the objects that stand open in a file, by their numbers."""
    found = list(OBJECT.finditer(data))
    ends = [data.find(b"endobj", match.end()) for match in found]
    return {int(match[1]): data[match.end() : end].strip() for match, end in zip(found, ends) if end >= 0}


def chosen(data, dice, mark):
    """The number of an object whose body has a mark; else of any; 1 where there is none."""
    bodies = objects(data)
    fitting = [number for number, body in bodies.items() if mark in body]
    return dice.choice(fitting or list(bodies) or [1])


def broken_table(data, dice):
    """Offsets that lead elsewhere: in the table, or to it."""
    out = bytearray(data)
    for match in list(re.finditer(rb"\d{10} \d{5} [nf]", data)):
        if dice.random() < 0.3:
            out[match.start() : match.start() + 10] = b"%010d" % dice.randrange(2 * len(data))
    if dice.random() < 0.5 and (match := START.search(data)):
        width = match.end(1) - match.start(1)
        out[match.start(1) : match.end(1)] = b"%0*d" % (width, dice.randrange(10**width))
    return bytes(out)


def table_loop(data, dice):
    """A cross-reference table that comes before itself."""
    start = START.findall(data)
    if not start:
        return data
    place = len(data) + 1
    root = ROOT.search(data)
    trailer = b"trailer << /Size 9 /Root %s 0 R /Prev %d >>" % (root[1] if root else b"1", place)
    return data + b"\nxref\n0 0\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer, place)


def stream_bomb(data, dice):
    """A stream that unpacks to many times its size."""
    packer = zlib.compressobj(9)
    piece = dice.choice((b" ", b"\0", b"q Q\n", b"(1) Tj ")) * (MIB // 4)
    packed = b"".join(packer.compress(piece) for _ in range(dice.choice((4, 64, 256)))) + packer.flush()
    head = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
    return update(data, {chosen(data, dice, b"stream"): head + packed + b"\nendstream"})


def page_tree_loop(data, dice):
    number = chosen(data, dice, b"/Kids")
    kids = b"%d 0 R " % number * dice.choice((1, 2, 10))
    return update(data, {number: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, dice.choice((1, 9, 10**9)))})


def page_tree_bomb(data, dice):
    """The same pages many times over."""
    number = chosen(data, dice, b"/Kids")
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", objects(data).get(number, b""))
    many = (kids[1] if kids else b"1 0 R") + b" "
    times = dice.choice((3, 30, 300))
    return update(data, {number: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (many * times, times)})


def swapped_objects(data, dice):
    bodies = objects(data)
    if len(bodies) < 2:
        return data
    a, b = dice.sample(sorted(bodies), 2)
    return update(data, {a: bodies[b], b: bodies[a]})


def doubled_objects(data, dice):
    """Objects that stand in the file again, with the body of another and without a table that tells of it."""
    bodies = objects(data)
    if not bodies:
        return data
    numbers = sorted(bodies)
    again = [b"\n%d 0 obj\n%s\nendobj\n" % (dice.choice(numbers), bodies[dice.choice(numbers)]) for _ in range(5)]
    return data + b"".join(again)


# Of text.


def doubled_lines(data, dice):
    lines = data.splitlines(keepends=True)
    return b"".join(line * dice.choice((1, 1, 1, 2, 50)) for line in lines)


def shuffled_lines(data, dice):
    lines = data.splitlines(keepends=True)
    dice.shuffle(lines)
    return b"".join(lines)


def text_bomb(data, dice):
    return dice.choice((data * 20, data.replace(b"\n", b""), data + b"word " * 200_000, data + b"\f" * 100_000))


ANY = [whole, truncated, flipped_bits, random_tail, random_middle, moved_part]
PDF_KINDS = ANY + [
    broken_table, table_loop, stream_bomb, page_tree_loop, page_tree_bomb, swapped_objects, doubled_objects,
]  # fmt: skip
TEXT_KINDS = ANY + [doubled_lines, shuffled_lines, text_bomb]

if __name__ == "__main__":
    make(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else 1)
