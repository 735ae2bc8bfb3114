"""What reading a PDF costs, against what PDFium needs to hand over the same file.

    python bench/pdf_speed.py [--runs 5] [--layout-only] [FILE …]

Prints, for each file, medians in milliseconds of: the bare text of every page; every text object
with its words, box, font and size; the reader of ``relatoria.formats.pdf``; and the whole way to
a record, with both ratios of each. The four are timed in turn, run by run, so that a busy machine
slows them alike.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
from pypdfium2 import raw

from relatoria.formats import ReadOptions, read_document
from relatoria.formats.pdf import read
from relatoria.reading.pipeline import read_record

SHARED = Path(__file__).resolve().parents[2] / "shared"


def bare_text(path: Path) -> int:
    """Characters of the bare text of every page."""
    characters = 0
    document = pdfium.PdfDocument(path)
    for page in document:
        text_page = page.get_textpage()
        characters += len(text_page.get_text_bounded())
        text_page.close()
        page.close()
    document.close()
    return characters


def text_objects(path: Path) -> int:
    """Text objects of every page, each asked for its words, box, font and size."""
    found = 0
    document = pdfium.PdfDocument(path)
    for page in document:
        text_page = page.get_textpage()
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=text_page):
            item.extract()
            item.get_bounds()
            item.get_font().get_base_name()
            item.get_font_size()
            found += 1
        text_page.close()
        page.close()
    document.close()
    return found


def layout(path: Path) -> int:
    """Blocks found by the reader of PDF."""
    return len(read(path.read_bytes(), ReadOptions()).blocks)


def record(path: Path) -> int:
    """Statements of the full record."""
    return len(read_record(read_document(path.read_bytes(), path.name)).statements)


Steps = tuple[tuple[str, Callable[[Path], int]], ...]
STEPS: Steps = (
    ("bare", bare_text),
    ("objects", text_objects),
    ("layout", layout),
    ("record", record),
)


def medians(path: Path, runs: int, steps: Steps) -> dict[str, float]:
    """Milliseconds of each step, the median of ``runs`` runs in turn."""
    times: dict[str, list[float]] = {name: [] for name, _ in steps}
    for _, step in steps:
        step(path)
    for _ in range(runs):
        for name, step in steps:
            started = time.perf_counter()
            step(path)
            times[name].append(1000 * (time.perf_counter() - started))
    return {name: statistics.median(found) for name, found in times.items()}


def files() -> list[Path]:
    """The born-digital PDFs of the development data."""
    found = [*SHARED.glob("documents/upr/*.pdf"), *SHARED.glob("formats/seed*/*.pdf")]
    return sorted(path for path in found if "scan" not in path.name)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--layout-only", action="store_true", help="leave the record out")
    given = parser.parse_args()
    paths = given.files or files()
    if not paths:
        raise SystemExit("no files given, and the development data is not there")
    steps = STEPS[:3] if given.layout_only else STEPS
    ratios = [(name, base) for name, _ in steps[2:] for base in ("objects", "bare")]
    titles = [name for name, _ in steps] + [f"{name}/{base}" for name, base in ratios]
    print(f"{'file':<26}" + "".join(f"{title:>15}" for title in titles))
    for path in paths:
        ms = medians(path, given.runs, steps)
        cells = [f"{ms[name]:.0f} ms" for name, _ in steps]
        cells += [f"{ms[name] / ms[base]:.2f}" for name, base in ratios]
        print(f"{path.name:<26}" + "".join(f"{cell:>15}" for cell in cells))


if __name__ == "__main__":
    main()
