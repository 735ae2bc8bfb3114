"""The page: masthead, contents, the report, the sources; nothing is fetched and nothing runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files

from relatoria.drafting.publishing.flow import Heading, Listed, Numbered, Table, flow_of
from relatoria.drafting.publishing.front import front_of
from relatoria.drafting.publishing.html.sources import SourcePane
from relatoria.drafting.publishing.notes import Note, Notes
from relatoria.drafting.volumes import Paragraph, ParagraphKind, Sentence, Volume
from relatoria.formats.record_page.html import Html, joined, tag
from relatoria.i18n import Catalogue, catalogue

Passage = Callable[[Note, int, int], str]
"""Address of a passage: of a note, its n-th citation, and that citation's m-th span."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write(volume: Volume) -> bytes:
    """The page, UTF-8. Every sentence's note is a link to the cited passage, one click away."""
    page = _Page(volume)
    head = tag(
        "head",
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html('<meta name="color-scheme" content="light dark">'),
        tag("title", volume.title),
        tag("style", Html(style())),
    )
    whole = tag("html", head, tag("body", *page.body()), lang=volume.language)
    return f"<!DOCTYPE html>\n{whole}\n".encode()


class _Page:
    def __init__(
        self, volume: Volume, notes: Notes | None = None, passage: Passage | None = None
    ) -> None:
        self._volume = volume
        self._passage = passage or _beside
        self._say: Catalogue = catalogue(volume.language)
        self._notes = notes or Notes(volume)
        self._elements = list(flow_of(volume))

    def body(self) -> list[Html]:
        say = self._say
        sources = SourcePane(self._volume, self._notes, say)
        return [
            tag("a", say("say.skip_to_source"), href="#sources", class_="skip"),
            tag(
                "main",
                tag("div", self.masthead(), self._contents(), joined(*self.report()),
                    class_="report"),
                tag("section", tag("h2", say("volume.sources")), sources.html,
                    id="sources", class_="sources", tabindex=0,
                    aria_label=say("volume.sources")),
            ),
        ]  # fmt: skip

    def masthead(self) -> Html:
        """The first page."""
        front = front_of(self._volume)
        lines = [line for line in (front.distribution, front.date, front.original) if line]
        return tag(
            "header",
            tag("p", tag("span", front.body), tag("strong", front.symbol), class_="head"),
            tag("p", *[tag("span", line) for line in lines], class_="facts"),
            tag("h1", front.title),
            tag("p", front.subtitle, class_="subtitle") if front.subtitle else None,
        )

    def _contents(self) -> Html:
        entries = [
            tag("li", tag("a", one.text, href=f"#{one.part.id}", lang=one.part.language),
                class_=f"l{min(one.level, 3)}")
            for one in self._elements
            if isinstance(one, Heading) and one.is_outlined and one.level < 3
        ]  # fmt: skip
        title = self._say("volume.contents")
        return tag("nav", tag("h2", title), tag("ol", *entries), aria_label=title)

    def report(self) -> Iterator[Html]:
        """Every element in reading order."""
        for one in self._elements:
            match one:
                case Heading():
                    level = min(one.level + 1, 6)
                    yield tag(f"h{level}", one.text, id=one.part.id, lang=one.part.language)
                case Numbered(paragraph, number):
                    yield self._paragraph(paragraph, number)
                case Listed(paragraph, label, _):
                    yield tag(
                        "p", tag("span", label, class_="label"), " ",
                        self._sentences(paragraph), id=paragraph.id,
                        class_=f"item d{min(paragraph.level, 3)}",
                    )  # fmt: skip
                case Table():
                    yield self._table(one)

    def _paragraph(self, paragraph: Paragraph, number: int) -> Html:
        words = self._sentences(paragraph)
        code = paragraph.sentences[0].language if paragraph.sentences else None
        if paragraph.kind is ParagraphKind.QUOTATION and code:
            kept = self._say("volume.kept", language=self._say(f"report.language.{code}"))
            return tag("blockquote", tag("p", kept, class_="kept"), tag("p", words),
                       id=paragraph.id)  # fmt: skip
        label = tag("span", f"{number}.", class_="number") if number else None
        return tag("p", label, " " if label else None, words, id=paragraph.id)

    def _sentences(self, paragraph: Paragraph) -> Html:
        parts: list[str] = []
        for sentence, note in self._notes.marks(paragraph):
            parts += [" "] if parts else []
            parts += [self._sentence(sentence), self._mark(note) if note else Html("")]
        return joined(*parts)

    def _sentence(self, sentence: Sentence) -> Html:
        return tag(
            "span", sentence.text, id=sentence.id, class_="s", data_kind=sentence.kind.value,
            lang=sentence.language,
        )  # fmt: skip

    def _mark(self, note: Note) -> Html:
        first = next(((n, m) for n, one in enumerate(note.citations)
                      for m in range(len(one.spans))), None)  # fmt: skip
        target = self._passage(note, *first) if first else "#sources"
        label = f"{self._say('volume.to_passage')} {note.number}"
        link = tag("a", str(note.number), href=target, id=f"n{note.number}", title=note.text,
                   aria_label=label)  # fmt: skip
        others = [
            tag("a", "·", href=self._passage(note, n, 0), class_="more",
                aria_label=f"{label}, {n + 1}")
            for n, one in enumerate(note.citations)
            if one.spans and first and n != first[0]
        ]  # fmt: skip
        return tag("sup", link, *others)

    def _table(self, table: Table) -> Html:
        head = tag("tr", *[tag("th", label, scope="col") for label in table.labels])
        rows = []
        for row in table.rows:
            marked = self._notes.marks(row)
            cells = [
                tag("td", self._sentence(sentence), self._mark(note) if note else None)
                for sentence, note in marked
            ]
            rows.append(tag("tr", *cells, id=row.id))
        inner = tag("table", tag("thead", head), tag("tbody", *rows))
        return tag("div", inner, class_="scroll", tabindex=0, role="region",
                   aria_label=table.title)  # fmt: skip


def _beside(note: Note, n: int, m: int) -> str:
    return f"#c{note.number}-{n}-{m}"


def report_of(volume: Volume, notes: Notes, passage: Passage | None = None) -> list[Html]:
    """The report without the page around it: masthead, then every element. ``passage`` says where
    a cited passage is read, by default beside the report."""
    page = _Page(volume, notes, passage)
    return [page.masthead(), *page.report()]


@cache
def style() -> str:
    """The style sheet."""
    return files("relatoria.drafting.publishing.html").joinpath("style.css").read_text("utf-8")
