#!/usr/bin/env python3
"""Makes the files of this folder. Needs pikepdf: pip install pikepdf. Usage: python3 make-fixtures.py"""
import pathlib
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

FOLDER = pathlib.Path(__file__).parent
TEXT = b"BT /F1 11 Tf 72 700 Td (Account number 314 433-7375 277) Tj 0 -20 Td (Billing date Jan 27, 2026) Tj ET"


def bill(content=TEXT, font=None, pages=1):
    """A bill of one font whose pages all hold the same content."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(font or Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for _ in range(pages):
        pdf.add_blank_page(page_size=(612, 792))
        page = pdf.pages[-1]
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        page.Contents = pdf.make_stream(content)
    return pdf


def save(pdf, name, **options):
    pdf.save(FOLDER / name, deterministic_id="encryption" not in options, **options)


def encrypted(user, name):
    save(bill(), name, encryption=pikepdf.Encryption(owner="owner", user=user, R=6))


def without_text():
    pdf = bill(b"q 400 0 0 200 72 500 cm /I Do Q")
    image = pdf.make_stream(zlib.compress(bytes(range(0, 250, 5)) * 50))
    image.update(Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=50, Height=50,
                            ColorSpace=Name.DeviceGray, BitsPerComponent=8, Filter=Name.FlateDecode))
    image.Filter = Name.FlateDecode
    pdf.pages[0].Resources = Dictionary(XObject=Dictionary(I=image))
    save(pdf, "no-text-layer.pdf")


def garbage():
    """Glyphs named and numbered by a subsetter, with no map back to Unicode: codes 1, 2, 3 ... in order of first use."""
    pdf = pikepdf.new()
    text = "Account number 314 433-7375 277 Billing date January 27, 2026 Total amount due by February 23 " * 4
    order = {}
    for letter in text:
        order.setdefault(letter, len(order) + 1)
    square = pdf.make_stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f")
    names = [Name(f"/G{code:02X}") for code in order.values()]
    font = Dictionary(Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 600, 700],
                      FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FirstChar=1, LastChar=len(order),
                      Widths=[600] * len(order), CharProcs=Dictionary({str(name): square for name in names}),
                      Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *names])))
    lines = [text[start:start + 60] for start in range(0, len(text), 60)]
    shown = b" 0 -16 Td ".join(
        b"<" + bytes(order[letter] for letter in line).hex().encode() + b"> Tj" for line in lines)
    pdf.add_blank_page(page_size=(612, 792))
    pdf.pages[0].Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
    pdf.pages[0].Contents = pdf.make_stream(b"BT /F1 11 Tf 72 700 Td " + shown + b" ET")
    save(pdf, "garbage-text-layer.pdf")


def loop():
    pdf = bill(pages=2)
    pages = pdf.Root.Pages
    pages.Kids = Array([pages.Kids[0], pages])
    pages.Count = 9
    save(pdf, "page-tree-loop.pdf")


def bomb():
    """64 MiB of blanks in 300 bytes, before the text."""
    pdf = bill()
    data = zlib.compress(zlib.compress(b" " * (64 << 20) + TEXT, 9), 9)
    pdf.pages[0].Contents = pikepdf.Stream(pdf, data, Filter=[Name.FlateDecode, Name.FlateDecode])
    save(pdf, "decompression-bomb.pdf", compress_streams=False)


def truncated():
    save(bill(pages=3), "truncated.pdf")
    whole = (FOLDER / "truncated.pdf").read_bytes()
    (FOLDER / "truncated.pdf").write_bytes(whole[:200])


(FOLDER / "empty.pdf").write_bytes(b"")
(FOLDER / "not-a-pdf.pdf").write_bytes(b"<!DOCTYPE html><title>Sign in to see your bill</title>\n")
truncated()
encrypted("secret", "encrypted-user-password.pdf")
encrypted("", "encrypted-empty-password.pdf")
without_text()
garbage()
loop()
bomb()
