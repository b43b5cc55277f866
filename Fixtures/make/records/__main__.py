"""Writes the record fixtures into `Fixtures/records`: `python3 Fixtures/make/records`. PDFs need reportlab."""
import labelled, sectioned
import unseen_labels, unseen_sections, unseen_later  # noqa: F401
from record import write

write()
