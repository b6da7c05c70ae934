#!/usr/bin/env python3
"""Makes the documents in this folder with the programs that people use.

    python3 -m venv venv && venv/bin/pip install python-docx python-pptx pypdf msoffcrypto-tool pillow
    apt-get install libreoffice-writer-nogui libreoffice-calc-nogui
    venv/bin/python make.py

The files are committed: nothing here runs when the tests run. What each must read as stands in RealDocumentTests.swift.
"""
import io
import pathlib
import subprocess
import tempfile
import zipfile

from msoffcrypto.format.ooxml import OOXMLFile
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image, ImageDraw
from pptx import Presentation
from pypdf import PdfReader, PdfWriter

HERE = pathlib.Path(__file__).parent


def run(text, properties=""):
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def application():
    """An application that uses what Word offers: styles, lists, a merged table, revisions, notes of all kinds."""
    doc = Document()
    doc.add_heading("Underlag: Instagram för Avdelningen för träbyggnad", 1)
    doc.add_heading("Research", 2)
    doc.add_paragraph("Vi gick igenom KTH:s konton i november.")
    for text in ("Arkitekturskolans konto", "Studentsektionens konto"):
        doc.add_paragraph(text, style="List Bullet")
    doc.add_heading("Mål", 2)
    for text in ("500 följare till juni 2027", "4 % engagemang"):
        doc.add_paragraph(text, style="List Number")

    table = doc.add_table(rows=4, cols=3, style="Table Grid")
    for row, cells in zip(table.rows, [("Vem", "Uppgift", "Tid"), ("Anna", "Redaktör", "6 tim/vecka"), ("Anna", "Film", "2 tim/vecka"), ("Ersättare vid sjukdom", "", "")]):
        for cell, text in zip(row.cells, cells):
            cell.text = text
    table.cell(2, 0).text = ""
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(3, 0).merge(table.cell(3, 2))

    bold = doc.add_paragraph()
    bold.add_run("Moderering").bold = True
    body = doc.add_paragraph("Vi läser kommentarer ")
    body._p.append(parse_xml(f"<w:del {nsdecls('w')} w:id='1' w:author='A' w:date='2026-01-01T00:00:00Z'><w:r><w:delText>aldrig</w:delText></w:r></w:del>"))
    body._p.append(parse_xml(f"<w:ins {nsdecls('w')} w:id='2' w:author='A' w:date='2026-01-01T00:00:00Z'>{run('varje vardag')}</w:ins>"))
    body.add_run(".")
    hidden = body.add_run(" HEMLIGT")
    hidden.font.hidden = True

    both = doc.add_paragraph()
    first = both.add_run("Grafisk profil")
    first.bold = True
    first.add_break(WD_BREAK.LINE)
    both.add_run("KTH-blått, Figtree och logotypen enligt mall.")
    doc.save(HERE / "underlag.docx")


def convert(source, *kinds):
    for kind in kinds:
        with tempfile.TemporaryDirectory() as out:
            subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", out, HERE / source], check=True, stdout=subprocess.DEVNULL)
            made = next(pathlib.Path(out).iterdir())
            (HERE / made.name).write_bytes(made.read_bytes())


def locked():
    plain = (HERE / "underlag.docx").open("rb")
    target = io.BytesIO()
    OOXMLFile(plain).encrypt("hemligt", target)
    (HERE / "låst.docx").write_bytes(target.getvalue())
    writer = PdfWriter(clone_from=PdfReader(HERE / "underlag.pdf"))
    writer.encrypt("hemligt", algorithm="AES-128")
    writer.write(HERE / "låst.pdf")


def scan():
    """A page as a scanner leaves it."""
    page = Image.new("L", (620, 877), 255)
    draw = ImageDraw.Draw(page)
    for line in range(12):
        draw.text((60, 80 + 40 * line), "Underlag: vi vill starta ett konto.", fill=0)
    page.save(HERE / "skannat.pdf")
    picture = io.BytesIO()
    page.save(picture, "PNG")
    doc = Document()
    doc.add_picture(io.BytesIO(picture.getvalue()))
    doc.save(HERE / "bild.docx")


def columns():
    """Text in two columns and divided words, as a newsletter has it."""
    doc = Document()
    doc.add_heading("Två spalter", 1)
    for text in ("Vänster spalt handlar om målgrupp och behov. " * 12, "Höger spalt handlar om uppföljning. " * 12):
        doc.add_paragraph(text.strip())
    doc.sections[0]._sectPr.append(parse_xml(f"<w:cols {nsdecls('w')} w:num='2' w:space='720'/>"))
    doc.save(HERE / "spalter.docx")
    convert("spalter.docx", "pdf")
    (HERE / "spalter.docx").unlink()


def bombs():
    """Small files that would be large: one member of 100 MB, and one of two million elements."""
    head = b"<w:document xmlns:w='x'><w:body>"
    for name, filling in (("bomb.docx", b" " * (100 << 20)), ("element.docx", b"<w:p/>" * 2_000_000)):
        with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            archive.writestr("word/document.xml", head + filling + b"</w:body></w:document>")
        assert (HERE / name).stat().st_size < 120_000


def run_in():
    """Headings at the beginning of paragraphs, and a table that goes on over the page."""
    doc = Document()
    doc.add_heading("Ett konto för Avdelningen för träbyggnad", 1)
    for head, text in (("Bakgrund.", " Vi bygger hus av trä."), ("Målgrupp.", " Snickare, 20–40 år."), ("Uppföljning.", " Vi mäter varje månad.")):
        paragraph = doc.add_paragraph()
        paragraph.add_run(head).bold = True
        paragraph.add_run(text)
    table = doc.add_table(rows=2, cols=2, style="Table Grid")
    for row, (first, second) in zip(table.rows, (("Mål", "Femhundra följare. " * 80), ("Moderering", "Vi läser allt varje dag. " * 120))):
        row.cells[0].text, row.cells[1].text = first, second.strip()
    doc.save(HERE / "löpande.docx")
    convert("löpande.docx", "pdf")


def office():
    """A workbook as Calc writes it; the presentation is python-pptx's."""
    with tempfile.TemporaryDirectory() as work:
        table = pathlib.Path(work, "ark.csv")
        table.write_text("Punkt;Svar\nMål;500 följare\n;till juni\n")
        subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--infilter=CSV:59,34,76", "--outdir", HERE, table], check=True)
    deck = Presentation()
    for title, points in (("Mål", ("500 följare", "till juni")), ("Målgrupp", ("Snickare",))):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(points)
    deck.save(HERE / "bilder.pptx")


if __name__ == "__main__":
    run_in()
    office()
    bombs()
    application()
    convert("underlag.docx", "odt", "doc", "rtf", "pdf")
    locked()
    scan()
    columns()
