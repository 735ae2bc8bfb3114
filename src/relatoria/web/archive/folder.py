"""The folder: written beside its place, sealed with a manifest, and put there at once."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone
from django.utils.translation import override

from relatoria import __version__
from relatoria.errors import RelatoriaError, UsageError
from relatoria.i18n import LANGUAGES, catalogue
from relatoria.schemes.names import words_of
from relatoria.store.models import Expression, SearchText
from relatoria.store.processes import is_running
from relatoria.store.queries import sources
from relatoria.store.queries.links import MeetingLink
from relatoria.web.archive import index
from relatoria.web.archive.crawling import Site, quiet
from relatoria.web.archive.extract import alone, open_meeting
from relatoria.web.archive.index import Entry
from relatoria.web.archive.pages import rewritten
from relatoria.web.archive.places import Address, address_of
from relatoria.web.reader import Part, part_at, parts_of

MANIFEST = "manifest-sha256.txt"
"""As `sha256sum --check` reads it, and BagIt names it (RFC 8493)."""
_PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Archived:
    """What was made."""

    folder: str
    meeting: str
    version: str
    """Digest of the manifest, 16 hexadecimal digits."""
    pages: int
    files: int
    bytes: int


def archive(meeting: str, folder: Path) -> Archived:
    """Write the archive of the meeting with key ``meeting`` into ``folder``, as the public sees it.

    The folder is there whole or not at all. Raises UsageError where there is no such meeting open
    to all, where ``folder`` exists and is not empty, or where it cannot be written.
    """
    shown = open_meeting(meeting)
    with _made(folder) as partial:
        with quiet(), alone(shown.key):
            site = Site(partial)
            site.walk()
            _write_pages(site, shown)
        manifest = _manifest(partial)
        (partial / MANIFEST).write_bytes(manifest)
        sizes = [path.stat().st_size for path in partial.rglob("*") if path.is_file()]
    digest = hashlib.sha256(manifest).hexdigest()[:16]
    return Archived(str(folder), shown.key, digest, len(site.pages), len(sizes), sum(sizes))


def _write_pages(site: Site, meeting: MeetingLink) -> None:
    entries = list(_entries(site))
    drawn = index.drawn(entries)
    static = site.folder / "static"
    static.mkdir(exist_ok=True)
    (static / "search-data.js").write_bytes(drawn.script())
    script = files("relatoria.web.archive").joinpath("assets", "search.js")
    (static / "search.js").write_bytes(script.read_bytes())
    for address, place in site.places.items():
        if address.path.startswith("/static/"):
            _copy_static(site.folder / place, address.path.removeprefix(settings.STATIC_URL))
    for address, place in site.pages:
        _rewrite(site, address, place, (site.folder / place).read_text("utf-8"), meeting)
    for language in LANGUAGES:
        address = Address(f"/{language}/search")
        page = _search_page(language, [entry for _, entry in entries])
        _rewrite(site, address, f"{language}/search.html", page, meeting)
    front = render_to_string("relatoria/archive_front.html", {"meeting": meeting, **_languages()})
    (site.folder / "index.html").write_text(front, "utf-8")


def _rewrite(site: Site, address: Address, place: str, page: str, meeting: MeetingLink) -> None:
    note = catalogue(address.language)(
        "archive.note",
        title=meeting.title or meeting.key,
        day=timezone.now().date().isoformat(),
        site=settings.SITE_NAME,
        version=__version__,
    )
    written = rewritten(page, address, place, site, note)
    (site.folder / place).write_text(written, "utf-8")


def _search_page(language: str, entries: list[Entry]) -> str:
    """The page of the search, with everything by kind and by letter for those without script."""
    kinds: dict[str, list[Entry]] = defaultdict(list)
    letters: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.type == "statement":
            kinds[entry.kind].append(entry)
        elif entry.type == "agent":
            letters[_letter(entry.text)].append(entry)
    with override(language):
        request = RequestFactory().get(f"/{language}/search")
        context = {
            "kinds": dict(kinds),
            "letters": sorted(letters.items()),
            "documents": [one for one in entries if one.type == "document"],
            "meetings": [one for one in entries if one.type == "meeting"],
            "types": ("statement", "passage", "document", "meeting", "agent"),
        }
        return render_to_string("relatoria/archive_search.html", context, request=request)


def _letter(name: str) -> str:
    """The letter under which a name stands, its accent taken off."""
    folded = " ".join(words_of(name))
    return folded[:1].upper() or "…"


def _entries(site: Site) -> Iterator[tuple[SearchText, Entry]]:
    """What can be found and has its page in the folder."""
    parts: dict[int, tuple[Part, ...]] = {}
    for row in index.visible():
        link = _link(row, parts)
        led = address_of(f"/{LANGUAGES[0]}/{link}", Address("/"))
        target = site.target(led[0]) if led else None
        if led is None or target is None:
            continue
        place = target[0].removeprefix(f"{LANGUAGES[0]}/")
        fragment = led[1] or target[1]
        yield row, Entry(
            type=row.row.type,
            kind=_kind(row),
            link=link,
            address=f"{place}#{fragment}" if fragment else place,
            text=row.title if row.row.type in ("agent", "document", "meeting") and row.title
            else index.excerpt(row.text),
            who="",
            language=row.language,
        )  # fmt: skip


def _kind(row: SearchText) -> str:
    held = [token for token in row.row.tokens.split() if token.startswith("kind:")]
    return held[0].removeprefix("kind:") if held else ""


def _link(row: SearchText, parts: dict[int, tuple[Part, ...]]) -> str:
    """The page of ``row`` on the site, below its language."""
    match row.row.type:
        case "statement":
            return f"statements/{row.key}/"
        case "meeting":
            return f"meetings/{row.key}/"
        case "document":
            return f"sources/{row.key}/"
        case "agent":
            area = "people" if _kind(row) == "person" else "organizations"
            return f"{area}/{row.key}/"
    number = row.row.expression_id or 0
    if number not in parts:
        expression = Expression.objects.select_related("reading").get(pk=number)
        parts[number] = parts_of(sources.record_of(expression))
    part = part_at(parts[number], row.start or 0)
    return f"sources/{row.key}/text?part={part.number}#{row.eid}"


def _languages() -> dict[str, object]:
    return {"languages": [{"code": code, "name": name} for code, name in settings.LANGUAGES]}


def _copy_static(path: Path, name: str) -> None:
    found = finders.find(name)
    if not found:
        raise RelatoriaError("a file of the site's look is missing", where=name)
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(str(found), path)


def _manifest(folder: Path) -> bytes:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in paths
    ).encode()


@contextmanager
def _made(folder: Path) -> Iterator[Path]:
    """A folder to write to, which becomes ``folder`` when all went well."""
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(
            "there is something already", where=str(folder), remedy="Name a new or empty folder"
        )
    if not folder.parent.is_dir():
        raise UsageError(
            "there is no such folder", where=str(folder.parent), remedy="Make it first"
        )
    _sweep(folder)
    partial = folder.with_name(f".{folder.name}.{os.getpid()}.{_PARTIAL}")
    try:
        partial.mkdir()
        yield partial
        partial.rename(folder)
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError("the folder cannot be written", where=str(folder), why=why) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what killed processes left beside ``folder``."""
    for left in folder.parent.glob(f".{folder.name}.*.{_PARTIAL}"):
        number = left.name.split(".")[-2]
        if number.isdigit() and not is_running(int(number)):
            shutil.rmtree(left, ignore_errors=True)
