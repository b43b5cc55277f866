"""Writes the record fixtures beside this folder: `python3 Fixtures/csr/make`. PDFs need reportlab."""
import labelled, sectioned
import unseen_labels, unseen_sections, unseen_later  # noqa: F401
from record import write

write()
