"""The page's shell: title, ways to jump, two panes."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from relatoria.formats.record_page import about, checks, said
from relatoria.formats.record_page.html import Html, joined, tag
from relatoria.formats.record_page.source_pane import SourcePane
from relatoria.formats.record_page.targets import Targets
from relatoria.i18n import Catalogue, catalogue
from relatoria.model import Record

# Nothing is fetched and nothing runs, whatever the document holds.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write(record: Record, language: str = "en") -> bytes:
    """The page, UTF-8; ``language`` (ISO 639-1) is that of headings and labels."""
    say = catalogue(language)
    title = " ".join((record.document.title or record.document.name).split())
    head = tag(
        "head",
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html('<meta name="color-scheme" content="light dark">'),
        tag("title", f"{title} — Relatoría"),
        tag("style", Html(_style())),
    )
    page = tag("html", head, tag("body", *_body(record, title, say)), lang=say.language)
    return f"<!DOCTYPE html>\n{page}\n".encode()


def _body(record: Record, title: str, say: Catalogue) -> list[Html]:
    source = SourcePane(record, say)
    sections = _sections(record, say, Targets(source.segments, source.shown))
    jumps = [tag("li", tag("a", say(f"label.{key}"), href=f"#{key}")) for key, _ in sections]
    jumps.append(tag("li", tag("a", say("label.source"), href="#source")))
    written = say("say.note_by", name=record.document.name)
    language = record.document.language
    return [
        tag("a", say("say.skip_to_record"), href="#record", class_="skip"),
        tag("a", say("say.skip_to_source"), href="#source", class_="skip"),
        tag("header",
            tag("p", say(f"document.{record.document.kind}"), class_="over"),
            tag("h1", title, lang=language),
            tag("nav", tag("ul", *jumps), aria_label=say("label.record")),
            class_="top"),
        tag("main",
            tag("section", tag("h2", say("label.source")), tag("div", source.html, lang=language),
                id="source", class_="pane source", tabindex=0, aria_label=say("label.source")),
            tag("section",
                *[joined(tag("h2", say(f"label.{key}"), id=key), content)
                  for key, content in sections],
                tag("p", written, class_="colophon"),
                id="record", class_="pane record", tabindex=0, aria_label=say("label.record"))),
    ]  # fmt: skip


def _sections(record: Record, say: Catalogue, targets: Targets) -> list[tuple[str, Html]]:
    text = record.document.text
    found = [
        ("about", about.facts(record, say)),
        ("conflicts", checks.conflicts(record, say, targets)),
        ("programme", about.programme(record, say, targets)),
        ("contributions", said.contributions(record, say, targets)),
        ("people", about.people(record, say, targets)),
        ("lists", checks.lists(record, say, targets)),
        ("claims", checks.claims(record, say, targets)),
        ("reports", checks.reports(record, say, targets)),
        ("coverage", checks.coverage(record.coverage, say, targets, text)),
    ]
    return [(key, content) for key, content in found if content]


@cache
def _style() -> str:
    return files("relatoria.formats.record_page").joinpath("style.css").read_text("utf-8")
