"""From bytes to text: the content decides, a declaration only breaks ties.

Order of evidence: byte order mark; zero bytes in every other place (UTF-16 without a mark);
valid UTF-8 with at least one multi-byte character; the declared character set; UTF-8 with a few
broken bytes; and last the single-byte set whose letters look most like Western European words.
Sources: WHATWG Encoding Standard (labels, Windows-1252 for ISO-8859-1), RFC 3629.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from relatoria.model import Notice

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Only character sets: Python also knows codecs that compress, escape or rotate.
_KNOWN = re.compile(
    r"(?:iso-?8859-?\d{1,2}|latin-?[19]|windows-125\d|cp-?(?:125\d|437|850|858)|mac(?:intosh|-?roman)"
    r"|koi8-[ru]|gb(?:2312|k|18030)|big5|shift[_-]jis|euc-(?:jp|kr)|us-ascii|ascii"
    r"|utf-?8|utf-?16(?:-?[lb]e)?)",
    re.I,
)
_AS_WINDOWS = frozenset({"ascii", "iso8859-1"})
_GUESSED = ("cp1252", "mac_roman", "cp850")
_LETTERS = frozenset("áéíóúàèìòùâêîôûäëïöüãõñçÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÄËÏÖÜÃÕÑÇßœŒæÆøØåÅ")
_SIGNS = frozenset("«»“”‘’‚„–—…•€£°ºª¿¡§·©®™½¼¾²³¹\u00a0\u00ad")
_BROKEN_RUN = re.compile(rb"[\x80-\xff]+")
_MULTI_BYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_SAMPLE = 65_536
_GOOD_SHARE = 0.5

# UTF-8 read as Windows-1252 once too often: the lead byte of a Latin letter or a quotation mark,
# followed by what Windows-1252 shows for a continuation byte.
_CONTINUATION = "[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ€]"
_MOJIBAKE = re.compile(f"[ÂÃ]{_CONTINUATION}|â€{_CONTINUATION}?")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the character set it was written in, and what to tell the reader about it."""

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode ``data``; ``declared`` is a label found in the file or its transport, if any.

    The byte order mark is dropped; the text never holds a lone surrogate. Never raises.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _certain(data[len(mark) :], encoding)
    wide = _utf16_without_mark(data)
    if wide:
        return _certain(data, wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, _codec_of(declared))
    return _told(text, "utf-8")


def has_mojibake(text: str) -> bool:
    """Whether ``text`` shows UTF-8 that somebody decoded as Windows-1252."""
    found = 0
    for match in _MOJIBAKE.finditer(text):
        before = text[match.start() - 1 : match.start()]
        after = text[match.end() : match.end() + 1]
        # «SÃ…» in capitals may be Portuguese followed by an ellipsis.
        found += 1 if before.islower() or after.islower() or match[0][0] == "â" else 0
        if found >= 2:
            return True
    return found == 1 and len(text) < 400


def universal_newlines(text: str) -> str:
    """``text`` with every CR LF and lone CR as LF, and nothing else changed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _certain(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return _told(text, encoding)


def _told(text: str, encoding: str, *notices: Notice) -> Decoded:
    told = list(notices)
    if "\ufffd" in text:
        told.append(
            Notice(
                "replaced-characters",
                f"{text.count(chr(0xFFFD)):,} characters cannot be read and stand as U+FFFD",
            )
        )
    if has_mojibake(text):
        told.append(
            Notice(
                "mojibake",
                "accented letters look like UTF-8 decoded as Windows-1252 once too often; "
                "the text is left as it is",
            )
        )
    return Decoded(text, encoding, tuple(told))


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    if len(sample) < 4 or len(data) % 2 or b"\x00" not in sample:
        return None
    pairs = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * pairs and even < 0.05 * pairs:
        return "utf-16-le"
    if even > 0.6 * pairs and odd < 0.05 * pairs:
        return "utf-16-be"
    return None


def _codec_of(declared: str | None) -> str | None:
    label = (declared or "").strip(" \t\r\n\"'").lower()
    if not _KNOWN.fullmatch(label):
        return None
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    return "cp1252" if name in _AS_WINDOWS else name


def _not_utf8(data: bytes, declared: str | None) -> Decoded:
    if _mostly_utf8(data):
        text = data.decode("utf-8", "relatoria-windows")
        return _told(
            text,
            "utf-8",
            Notice("mixed-encoding", "UTF-8 with some bytes of Windows-1252, read as such"),
        )
    if declared and declared not in ("utf-8", "cp1252") and not declared.startswith("utf-16"):
        return _told(data.decode(declared, "replace"), declared)
    encoding = _guess(data)
    notices: tuple[Notice, ...] = ()
    if declared == "utf-8":
        notices = (
            Notice("wrong-encoding", f"declared as UTF-8, but the bytes are {_NAMES[encoding]}"),
        )
    return _told(_single_byte(data, encoding), encoding, *notices)


_NAMES = {"cp1252": "Windows-1252", "mac_roman": "Mac Roman", "cp850": "code page 850"}


def _mostly_utf8(data: bytes) -> bool:
    high = sum(len(run) for run in _BROKEN_RUN.findall(data))
    valid = sum(len(run) for run in _MULTI_BYTE.findall(data))
    return valid >= 2 * (high - valid)


def _guess(data: bytes) -> str:
    """Windows-1252, unless its letters are unlikely and those of an older set are not."""
    high = b"".join(_BROKEN_RUN.findall(data[: 4 * _SAMPLE]))[:_SAMPLE]
    scores = {name: _likeness(high, name) for name in _GUESSED}
    if scores["cp1252"] >= _GOOD_SHARE:
        return "cp1252"
    return max(_GUESSED, key=lambda name: scores[name])


def _likeness(high: bytes, encoding: str) -> float:
    """The share of ``high`` that reads as Western letters and signs, oddities counted against."""
    text = _single_byte(high, encoding)
    score = sum(1 if c in _LETTERS or c in _SIGNS else -3 for c in text)
    return score / max(1, len(text))


def _single_byte(data: bytes, encoding: str) -> str:
    # Windows-1252 leaves five bytes undefined; the Encoding Standard reads them as C1 controls.
    return data.decode(encoding, "relatoria-windows")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start : error.start + 1]
    # Lone surrogates written as three bytes (CESU) are no characters of anybody's text.
    if byte == b"\xed" and re.match(rb"\xed[\xa0-\xbf][\x80-\xbf]", error.object[error.start :]):
        return "\ufffd", error.start + 3
    try:
        return byte.decode("cp1252"), error.start + 1
    except UnicodeDecodeError:
        return byte.decode("latin-1"), error.start + 1


codecs.register_error("relatoria-windows", _as_windows)
