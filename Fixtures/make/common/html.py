"""Small pieces of HTML for the layouts that are set in it."""
import html


def esc(text): return html.escape(text).replace("\n", "<br>")


def table(rows, style="", head=None, right=(-1,)):
    """A table of text cells; columns in `right` (negative from the end) are set to the right."""
    out = [f'<table class="{style}">']
    if head: out.append("<tr>" + "".join(f"<th>{esc(c)}</th>" for c in head) + "</tr>")
    for row in rows:
        marks = {i % len(row) for i in right if -len(row) <= i < len(row)}
        out.append("<tr>" + "".join(f'<td{" class=r" if i in marks else ""}>{esc(str(c))}</td>' for i, c in enumerate(row)) + "</tr>")
    return "".join(out) + "</table>"


def page(body, css="", lang="en"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>bill</title><style>
body{{font:9pt "Liberation Sans",sans-serif;margin:0}} table{{border-collapse:collapse}} td,th{{padding:1pt 4pt;text-align:left;vertical-align:top}} .r{{text-align:right}}
{css}</style></head><body>{body}</body></html>"""
