"""``relatoria search``: words, phrases and fields over everything the register holds."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from relatoria.i18n import LANGUAGES, language_of_locale

if TYPE_CHECKING:
    from rich.text import Text

    from relatoria.store.search import Hit, Results, Shown

_FIELDS = {
    "meeting": "key of the meeting", "session": "key of the session",
    "person": "key of the speaker", "institution": "name of the speaker's institution",
    "country": "ISO 3166-1 alpha-3 code", "sector": "government, UN, academia, …",
    "kind": "proposal, finding, … or document, passage, person, …",
    "theme": "notation: T2, or gcm:7 for another framework", "year": "four digits",
    "language": "en, es, pt, fr",
}  # fmt: skip


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``search`` to the commands of the program."""
    parser = commands.add_parser(
        "search", help="search the register, as the site does", description=__doc__
    )
    add_arguments(parser)
    parser.set_defaults(run=run)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "query", metavar="QUERY", nargs="?", default="",
        help='words, "a phrase", AND OR NOT -word ( ), begin*, speaker:, country:, year:2013..2017',
    )  # fmt: skip
    for name, meaning in _FIELDS.items():
        parser.add_argument(
            f"--{name}", action="append", default=[], metavar="VALUE",
            help=f"only this {name} ({meaning}); again for another",
        )  # fmt: skip
    parser.add_argument("--facets", action="store_true", help="count what was found by facet")
    parser.add_argument("--page", type=int, default=1, metavar="N")
    parser.add_argument("--size", type=int, default=20, metavar="N", help="hits a page, up to 200")
    parser.add_argument(
        "--public", action="store_true", help="only what the public sees; by default everything"
    )
    parser.add_argument(
        "--names", choices=LANGUAGES, default=language_of_locale(),
        help="language in which facets are named; by default the environment's",
    )  # fmt: skip
    parser.add_argument("--register", metavar="REGISTER", help="by default DATABASE_URL's")
    parser.add_argument("--to", choices=("jsonl",), help="JSON lines on a terminal too")


def run(arguments: argparse.Namespace) -> int:
    """Print the hits; 0 when done, also when there are none."""
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)
    from relatoria.store.access import PUBLIC, TRUSTED
    from relatoria.store.search import Filters, search
    from relatoria.store.search.cards import FACETS

    results = search(
        arguments.query,
        filters=Filters(**{name: tuple(getattr(arguments, name)) for name in _FIELDS}),
        facets=FACETS if arguments.facets else (),
        page=arguments.page,
        size=arguments.size,
        viewer=PUBLIC if arguments.public else TRUSTED,
        language=arguments.names,
    )
    if arguments.to == "jsonl" or not sys.stdout.isatty():
        _write_lines(results)
    else:
        _print_table(results)
    return 0


def _write_lines(results: Results) -> None:
    """First what was found as a whole, then a line a hit."""
    head = {
        "type": "results", "total": results.total, "more": results.more, "page": results.page,
        "last_page": results.last_page, "notices": list(results.notices),
        "facets": {name: [asdict(one) for one in found] for name, found in results.facets.items()},
    }  # fmt: skip
    for line in (head, *({"type": "hit", **_line(hit)} for hit in results.hits)):
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


def _line(hit: Hit) -> Mapping[str, object]:
    found = asdict(hit)
    found["found"] = found.pop("type")
    return found


def _print_table(results: Results) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    table = Table(box=None, pad_edge=False, show_header=False)
    for hit in results.hits:
        said = Text()
        said.append(hit.title, style="bold")
        for shown in hit.passages:
            said.append("\n" if said else "").append_text(_marked(shown))
        about = [hit.kind, hit.speaker.name if hit.speaker else "", hit.date, hit.key]
        table.add_row(said, Text("\n".join(filter(None, about)), style="dim"))
    console.print(table)
    more = "more than " if results.more else ""
    console.print(Text(f"{more}{results.total} found; page {results.page} of {results.last_page}"))
    for name, values in results.facets.items():
        row = ", ".join(f"{one.label} {one.count}" for one in values[:12])
        if row:
            console.print(Text.assemble((f"{name}: ", "bold"), row))


def _marked(shown: Shown) -> Text:
    from rich.text import Text

    text = Text("… " if shown.before else "")
    for segment in shown.segments:
        text.append(segment.text, style="bold yellow" if segment.marked else "")
    return text.append(" …" if shown.after else "")
