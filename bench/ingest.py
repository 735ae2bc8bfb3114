"""Figures of ingest: statements a second, ratio to plain inserts, a second import, languages.

    python -m bench.ingest                      300 meetings, 30,000 statements
    python -m bench.ingest --statements 330     of each meeting: 100,000
    python -m bench.ingest --documents DIR      also from real documents
    python -m bench.ingest --profile            where the time goes

Every figure is of one run on this machine; ratios compare what was measured in that run.
"""

from __future__ import annotations

import argparse
import cProfile
import hashlib
import itertools
import os
import pstats
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from relatoria.model import (
    Agent,
    Contribution,
    Coverage,
    Document,
    Event,
    EventKind,
    Mode,
    Participation,
    Passage,
    Place,
    Record,
    Role,
    Statement,
    StatementKind,
)

LANGUAGES = ("en", "es", "pt", "fr")
CITIES = (("Santiago", "CHL"), ("Lima", "PER"), ("Bogotá", "COL"), ("Brasília", "BRA"))
SPEAKERS = 12
WORDS = {
    "en": "migrants rights border children work remittances return families access justice "
    "health regular pathways data states region protection women labour climate",
    "es": "migrantes derechos frontera niñas trabajo remesas retorno familias acceso justicia "
    "salud vías regulares datos estados región protección mujeres empleo clima",
    "pt": "migrantes direitos fronteira crianças trabalho remessas retorno famílias acesso "
    "justiça saúde vias regulares dados estados região proteção mulheres emprego clima",
    "fr": "migrants droits frontière enfants travail envois retour familles accès justice santé "
    "voies régulières données états région protection femmes emploi climat",
}
FILLER = "alder birch cedar dune ember fjord glade heath inlet juniper kelp lagoon moss nettle"
"""Words about nothing that is coded: three for each of those above."""
KINDS = tuple(StatementKind)


def synthetic(meetings: int, statements: int, languages: Sequence[str]) -> Iterator[Record]:
    """Records of ``meetings`` meetings, each with ``statements`` statements of a dozen people."""
    draw = random.Random(2013)  # noqa: S311 - figures need the same draw every time
    languages_in_turn = itertools.cycle(languages)
    for number in range(meetings):
        yield _record(draw, number, statements, next(languages_in_turn))


def _record(draw: random.Random, number: int, statements: int, language: str) -> Record:
    words = [*WORDS[language].split(), *FILLER.split() * 4]
    first = date(2000, 1, 3) + timedelta(days=29 * number)
    city, country = CITIES[number % len(CITIES)]
    names = [_name(draw) for _ in range(SPEAKERS)]
    title = f"Meeting {number} on {' '.join(draw.sample(words, 4))}"
    lines, found, passages, at = [title], [], [], len(title) + 2
    for place in range(statements):
        said = f"{' '.join(draw.choices(words, k=draw.randint(12, 36)))} {place}."
        kind = KINDS[place % len(KINDS)]
        turn = f"c-{place * SPEAKERS // statements}"
        found.append(
            Statement(f"s-{place}", at, at + len(said), said, kind, turn, language=language)
        )
        passages.append(Passage(f"sec_1__para_{place}", "paragraph", at, at + len(said), 1))
        lines.append(said)
        at += len(said) + 2
    text = "\n\n".join(lines)
    sha = hashlib.sha256(text.encode()).hexdigest()
    agents = [Agent(f"a-{n}", name, country=country) for n, name in enumerate(names)]
    return Record(
        Document(
            sha[:16], sha, f"meeting-{number}.txt", "text/plain", text,
            kind="rapporteurs_report", language=language, title=title, date=first.isoformat(),
        ),
        passages=(Passage("sec_1", "section", 0, len(text), 1, title=title), *passages),
        events=(
            Event("meeting", EventKind.MEETING, title, date=first.isoformat(),
                  place=Place(city, country)),
        ),
        agents=tuple(agents),
        participations=tuple(
            Participation(one.id, "meeting", Role.SPEAKER, one.name, 0, len(title))
            for one in agents
        ),
        contributions=tuple(_turns(found, agents)),
        statements=tuple(found),
        coverage=Coverage(len(text), len(text), 0),
    )  # fmt: skip


def _turns(found: Sequence[Statement], agents: Sequence[Agent]) -> Iterator[Contribution]:
    for turn, said in itertools.groupby(found, key=lambda one: one.contribution):
        several = list(said)
        speaker = agents[int(str(turn).removeprefix("c-")) % len(agents)]
        yield Contribution(
            str(turn), several[0].start, several[-1].end, Mode.REPORTED_SPEECH, speaker.name,
            attributed_to=speaker.id, event="meeting",
        )  # fmt: skip


def _name(draw: random.Random) -> str:
    syllables = ("ma", "ro", "li", "ten", "sa", "vi", "go", "cal", "pe", "dru", "zan", "bo")
    parts = ("".join(draw.choices(syllables, k=draw.randint(2, 4))) for _ in range(3))
    return " ".join(part.capitalize() for part in parts)


def measure(arguments: argparse.Namespace) -> None:
    """One register in this process: its figures as lines ``name value``."""
    from relatoria.web.opening import open_register

    folder = tempfile.TemporaryDirectory()
    path = Path(folder.name) / "register.db"
    open_register(str(path))
    from relatoria.store.ingest import Incoming, ingest, ingesting

    indexing = [0.0]
    index = ingesting._index

    def timed_index(expressions: Sequence[int]) -> None:
        indexing[0] += _timed(lambda: index(expressions))

    ingesting._index = timed_index
    records = list(
        synthetic(arguments.meetings, arguments.statements, arguments.languages.split(","))
    )
    if arguments.documents:
        records = _read(arguments.documents)
    statements = sum(len(one.statements) for one in records)
    coder_ready()
    watch = cProfile.Profile()
    if arguments.profile:
        watch.enable()
    used = time.process_time()
    seconds = _timed(lambda: ingest(map(Incoming, records)))
    used = time.process_time() - used
    if arguments.profile:
        watch.disable()
        pstats.Stats(watch).sort_stats("cumulative").print_stats(45)
    rows, plain, indexed = _plainly(path, Path(folder.name) / "plain.db")
    print(f"statements           {statements:,}")
    print(f"rows                 {rows:,} and {indexed:,} of the search index")
    print(f"statements a second  {statements / seconds:,.0f}")
    print(f"  of processor time  {statements / used:,.0f}")
    print(f"  without index      {statements / (seconds - indexing[0]):,.0f}")
    print(f"share of the index   {indexing[0] / seconds:.2f} of the time")
    print(f"rows a second        {(rows + indexed) / seconds:,.0f}")
    print(f"ratio to executemany {seconds / plain:.1f}")
    before = _state(path)
    again = _timed(lambda: ingest(map(Incoming, records)))
    print(f"second time          {again / seconds:.3f} of the first")
    print(f"second time changes  {'nothing' if _state(path) == before else 'SOMETHING'}")
    print(f"us a row             {1e6 * used / (rows + indexed):.1f} of processor time")
    folder.cleanup()


def coder_ready() -> None:
    """Load the coding model, which a server loads once and a run of thousands never feels."""
    from relatoria.coding import CodableStatement, coder

    for language in LANGUAGES:
        coder(("themes", "gcm")).code(CodableStatement("s", "migrants", language))


def _timed(work: Any) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _read(folder: Path) -> list[Record]:
    from relatoria.cli.gathering import files_of, outcomes
    from relatoria.formats import ReadOptions

    read = outcomes(files_of([str(folder)]), ReadOptions())
    found = {one.record.document.id: one.record for one in read if one.record}
    return list(found.values())


def _plainly(source: Path, target: Path) -> tuple[int, float, int]:
    """Rows of the register's own tables, seconds to write them plainly, rows of the index."""
    there = sqlite3.connect(source)
    tables = dict(
        there.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name LIKE 'store\\_%' "
            "ESCAPE '\\' AND sql NOT LIKE '%VIRTUAL%'"
        )
    )
    own = [name for name in tables if not name.startswith("store_search")]
    held = {name: there.execute(f"SELECT * FROM {name}").fetchall() for name in own}  # noqa: S608
    indexes = [
        sql
        for name, sql in there.execute("SELECT tbl_name, sql FROM sqlite_master WHERE type='index'")
        if name in held and sql
    ]
    indexed = there.execute("SELECT COUNT(*) FROM store_searchrow").fetchone()[0]
    here = sqlite3.connect(target)
    here.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        + ";".join(tables[name] for name in own)
        + ";"
        + ";".join(indexes)
    )

    def write() -> None:
        for name, rows in held.items():
            if rows:
                places = ",".join("?" * len(rows[0]))
                here.executemany(f"INSERT INTO {name} VALUES ({places})", rows)  # noqa: S608
        here.commit()

    return sum(map(len, held.values())), _timed(write), indexed


def _state(path: Path) -> str:
    """What the whole register holds, as one number."""
    database = sqlite3.connect(path)
    names = database.execute(
        "SELECT name FROM sqlite_master WHERE type='table' "
        "AND name LIKE 'store%' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name"
    )
    digest = hashlib.sha256()
    for (name,) in names.fetchall():
        for row in database.execute(f"SELECT * FROM {name}"):  # noqa: S608
            digest.update(repr(row).encode())
    return digest.hexdigest()


def main() -> None:
    """Measure with one language and with four, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--meetings", type=int, default=300)
    parser.add_argument("--statements", type=int, default=100, help="of each meeting")
    parser.add_argument("--languages", default="")
    parser.add_argument("--documents", type=Path)
    parser.add_argument("--profile", action="store_true")
    arguments = parser.parse_args()
    if arguments.languages:
        measure(arguments)
        return
    given = [sys.executable, "-m", "bench.ingest", *sys.argv[1:], "--languages"]
    choices = ("en,es,pt,fr",) if arguments.documents else ("en", "en,es,pt,fr")
    for languages in choices:
        print(f"-- {languages}", flush=True)
        subprocess.run([*given, languages], check=True, env=os.environ.copy())


if __name__ == "__main__":
    main()
