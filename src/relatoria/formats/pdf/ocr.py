"""Pages without text: recognised by Tesseract where the ``ocr`` extra and the program are there.

The words come back with boxes and a confidence, and become lines like any others, so that
columns, furniture and paragraphs are found in scans as in born-digital pages.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from typing import TYPE_CHECKING, Any

from relatoria.formats.pdf.lines import Line, PageLines
from relatoria.formats.pdf.pieces import whole_lines
from relatoria.model import Notice

if TYPE_CHECKING:
    from relatoria.formats.door import ReadOptions

_DPI = 300
_POINTS = 72 / _DPI
_LANGUAGES = ("eng", "spa", "por", "fra")
_LARGEST_SIDE = 6_000
"""Pixels; larger pages are recognised at a lower resolution."""
_WEAK = 0.6
"""Mean confidence below which a page's text is told to be doubtful."""
_SECONDS_A_PAGE = 90

Word = tuple[str, float, float, float, float, float]
"""Text, left, bottom, right, top in points, and confidence 0 to 1."""


def recognise(document: Any, pages: list[PageLines], options: ReadOptions) -> list[Notice]:
    """Fill ``pages`` with the lines recognised on them; tell of every page that stays empty."""
    missing = "" if options.ocr else "optical recognition is switched off"
    missing = missing or _missing()
    if missing:
        return [_no_text(page.number, missing) for page in pages]
    notices: list[Notice] = []
    workers = min(len(pages), os.cpu_count() or 1)
    languages = _installed()
    with ThreadPoolExecutor(workers) as pool:
        waiting: list[tuple[PageLines, Any]] = []
        for page in pages:
            image, scale = _image(document, page)
            waiting.append((page, pool.submit(_words, image, languages, scale, page.height)))
            if len(waiting) > workers:
                _finish(*waiting.pop(0), notices)
        for page, task in waiting:
            _finish(page, task, notices)
    return notices


def _finish(page: PageLines, task: Any, notices: list[Notice]) -> None:
    try:
        words = task.result()
    except RuntimeError as error:
        notices.append(_no_text(page.number, f"recognition failed: {error}"))
        return
    if not words:
        notices.append(Notice("blank-page", f"page {page.number} shows no words", page.number))
        return
    page.lines = whole_lines(_lines(words, page.number))
    page.confidence = round(
        sum(word[5] for _, row in words for word in row) / sum(len(row) for _, row in words), 3
    )
    if page.confidence < _WEAK:
        notices.append(
            Notice(
                "low-confidence",
                f"page {page.number} was recognised with a mean word confidence of only"
                f" {page.confidence:.0%}; compare its text with the scan",
                page.number,
            )
        )


def _no_text(number: int, why: str) -> Notice:
    return Notice(
        "no-text",
        f"page {number} has no text ({why}); install relatoria[ocr] and the program tesseract"
        " with the languages eng, spa, por and fra to recognise it",
        number,
    )


def _missing() -> str:
    try:
        import PIL.Image  # noqa: F401
        import pytesseract
    except ImportError:
        return "the extra ocr is not installed"
    try:
        pytesseract.get_tesseract_version()
    except (pytesseract.TesseractNotFoundError, OSError, SystemExit):
        return "the program tesseract is not installed"
    return ""


def _installed() -> str:
    import pytesseract

    there = set(pytesseract.get_languages(config=""))
    found = [language for language in _LANGUAGES if language in there]
    return "+".join(found or sorted(there - {"osd"})[:1] or ["eng"])


def _image(document: Any, page: PageLines) -> tuple[Any, float]:
    """The page as a grey image, and points for a pixel."""
    source = document[page.number - 1]
    try:
        longest = max(*source.get_size(), 1.0)
        scale = min(_DPI / 72, _LARGEST_SIDE / longest)
        return source.render(scale=scale, grayscale=True).to_pil(), 1 / scale
    finally:
        source.close()


def _words(image: Any, languages: str, scale: float, height: float) -> list[tuple[int, list[Word]]]:
    """The rows of words Tesseract finds, each with the number of its block."""
    import pytesseract

    # One thread a page: several pages are recognised at once, and more threads slow each other.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    data = pytesseract.image_to_data(
        image,
        lang=languages,
        config="--psm 3 --dpi 300",
        output_type=pytesseract.Output.DICT,
        timeout=_SECONDS_A_PAGE,
    )
    rows: dict[tuple[int, int, int], list[Word]] = {}
    for index, text in enumerate(data["text"]):
        confidence = float(data["conf"][index])
        if confidence < 0 or not text.strip():
            continue
        left, top = data["left"][index] * scale, data["top"][index] * scale
        right, bottom = left + data["width"][index] * scale, top + data["height"][index] * scale
        key = (data["block_num"][index], data["par_num"][index], data["line_num"][index])
        word = (text.strip(), left, height - bottom, right, height - top, confidence / 100)
        rows.setdefault(key, []).append(word)
    return [(key[0], row) for key, row in rows.items()]


def _lines(rows: list[tuple[int, list[Word]]], number: int) -> list[Line]:
    heights = [median(word[4] - word[2] for word in row) for _, row in rows]
    usual = median(heights)
    lines = []
    for (_, row), height in zip(rows, heights, strict=True):
        size = usual if 0.6 * usual < height < 1.6 * usual else height
        text = " ".join(word[0] for word in row)
        baseline = median(word[2] for word in row)
        lines.append(
            Line(text, row[0][1], row[-1][3], baseline, round(size * 2) / 2 or 0.5, number)
        )
    return lines
