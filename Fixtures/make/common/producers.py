"""The PDF producers that are programs or take HTML: Chromium, WeasyPrint, LibreOffice, groff, Ghostscript."""
import pathlib, shutil, subprocess, tempfile


def run(*command, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, **options)
    if done.returncode: raise RuntimeError(f"{command[0]} failed: {done.stderr.decode(errors='replace')[-800:]}")
    return done.stdout


def chromium(html, pdf):
    """Prints a page as a browser's user does (Skia PDF)."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "bill.html"
        page.write_text(html, encoding="utf-8")
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={pdf}", page.as_uri())


def weasyprint(html, pdf):
    import weasyprint as engine
    engine.HTML(string=html).write_pdf(pdf)


def libreoffice(source, pdf, suffix=".html", infilter=None):
    """Converts a Writer document (HTML, flat ODT or a .docx given as bytes) as an accounting package's export does."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / ("bill" + suffix)
        page.write_bytes(source if isinstance(source, bytes) else source.encode())
        filters = [f"--infilter={infilter}"] if infilter else []
        run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *filters, "--convert-to", "pdf:writer_pdf_Export",
            "--outdir", folder, page)
        shutil.copy(pathlib.Path(folder) / "bill.pdf", pdf)


def groff(text, pdf, *options):
    """Sets troff source in PostScript and distils it; traps leave half an inch free at the head and foot of each page."""
    text = ".de HD\n'sp 0.5i\n..\n.de FT\n'bp\n..\n.wh 0 HD\n.wh -0.5i FT\n" + text
    with tempfile.TemporaryDirectory() as folder:
        ps = pathlib.Path(folder) / "bill.ps"
        ps.write_bytes(run("groff", "-k", "-Tps", *(options or ("-P-pletter",)), input=text.encode()))
        distil(ps, pdf)


def distil(source, pdf):
    """Passes a PDF or PostScript file through Ghostscript, as mail gateways and print servers do."""
    target = pathlib.Path(pdf)
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out.pdf"
        run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-dEmbedAllFonts=true", "-dSubsetFonts=true", f"-sOutputFile={out}", source)
        shutil.copy(out, target)
