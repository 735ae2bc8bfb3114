"""Small PDFs made in the test: text at given places, in the fonts every reader knows."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field

FONTS = {
    "R": "Courier",
    "B": "Courier-Bold",
    "I": "Courier-Oblique",
}
"""Of one width, so that the place of every character is known: 0.6 of the size."""
WIDTH, HEIGHT = 595.0, 842.0


@dataclass
class Sheet:
    """A page being drawn; lengths in points from the lower left corner."""

    rotate: int = 0
    operators: list[str] = field(default_factory=list)

    def text(self, x: float, y: float, words: str, size: float = 10, font: str = "R") -> Sheet:
        escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        self.operators.append(f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET")
        return self

    def rule(self, x0: float, y: float, x1: float) -> Sheet:
        self.operators.append(f"0.5 w {x0} {y} m {x1} {y} l S")
        return self

    def block(
        self,
        x: float,
        y: float,
        words: str,
        *,
        width: float = 400,
        size: float = 10,
        indent: float = 0,
        font: str = "R",
        leading: float = 1.2,
    ) -> float:
        """Set ``words`` as a ragged paragraph from ``y`` down; the first line is indented.

        Gives the height of the next baseline.
        """
        for number, line in enumerate(wrapped(words, width, size, indent)):
            self.text(x + (0 if number else indent), y, line, size, font)
            y -= leading * size
        return y


def wrapped(words: str, width: float, size: float, indent: float = 0) -> list[str]:
    """The lines of a paragraph set in the font of one width; broken at blanks alone."""
    filler = "\x00" * round(indent / (0.6 * size))
    lines = textwrap.wrap(
        filler + words,
        int(width / (0.6 * size)),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.lstrip("\x00") for line in lines]


def pdf(sheets: list[Sheet]) -> bytes:
    """The file of these pages."""
    objects: list[bytes] = []

    def add(body: str | bytes) -> int:
        objects.append(body.encode("cp1252") if isinstance(body, str) else body)
        return len(objects)

    catalog, tree = add(""), add("")
    fonts = {
        key: add(f"<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding/WinAnsiEncoding>>")
        for key, name in FONTS.items()
    }
    resources = "<</Font<<" + "".join(f"/{key} {at} 0 R" for key, at in fonts.items()) + ">>>>"
    kids = []
    for sheet in sheets:
        stream = "\n".join(sheet.operators).encode("cp1252")
        content = add(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        kids.append(
            add(
                f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {WIDTH:g} {HEIGHT:g}]"
                f"/Rotate {sheet.rotate}/Resources {resources}/Contents {content} 0 R>>"
            )
        )
    objects[catalog - 1] = f"<</Type/Catalog/Pages {tree} 0 R>>".encode()
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[tree - 1] = f"<</Type/Pages/Count {len(kids)}/Kids[{listed}]>>".encode()
    return _file(objects)


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
