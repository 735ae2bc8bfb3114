"""A register of synthetic records for the search benchmark, and the questions asked of it.

Words are drawn by Zipf's law (exponent 1.07, after the small words) from a vocabulary a language:
the terms of the glossary and of the frameworks first, then made-up words of the language's own
syllables, 40,000 in all. English makes up 40 %, Spanish 35 %, Portuguese and French the rest;
lengths are those of statements and paragraphs (log-normal around 26 words).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import accumulate, islice
from typing import Any

_LANGUAGES = ("en", "es", "pt", "fr")
_SHARES = (40, 35, 13, 12)
_VOCABULARY = 40_000
_DOMAIN = 1_500
_SYLLABLES = {
    "en": "ing ter ate men con pro ment ble ship ful tra ord est gen lin mor sti ver ness tor wel",
    "es": "cion ar er mien to con pro ble dad tra or es gen lin mor sti ver eza tor iva co ma",
    "pt": "cao ar er men to con pro vel dade tra or es gen lim mor sti ver eza dor iva co ma",
    "fr": "tion er ment con pro ble ite tra or es gen lin mor sti ver esse teur ive co ma eau",
}
_SMALL = {
    "en": ["the", "of", "and", "to", "in", "for", "with", "that", "by", "on", "are"],
    "es": ["de", "la", "el", "en", "y", "los", "que", "las", "del", "para", "con"],
    "pt": ["de", "a", "o", "que", "e", "do", "da", "em", "para", "com", "os"],
    "fr": ["de", "la", "le", "les", "et", "des", "en", "du", "que", "pour", "dans"],
}
_KINDS = ("proposal", "principle", "finding", "concern", "good_practice", "message", "fact")
_SECTORS = ("government", "UN", "academia", "civil society", "regional process", "private sector")
_OPEN = datetime(2020, 1, 1, tzinfo=UTC)
_MEETINGS, _SESSIONS, _PEOPLE = 300, 12, 3_000
_DISTINCT = 20_000
_TRANSACTION = 20_000

TOPICS = (
    ("remittances", "remesas", "remessas", "envois de fonds"),
    ("women", "mujeres", "mulheres", "femmes"),
    ("migrant people", "personas migrantes", "pessoas migrantes", "personnes migrantes"),
    ("discrimination", "discriminación", "discriminação", "discrimination"),
    ('"rule of law"', '"estado de derecho"', '"estado de direito"', '"état de droit"'),
    ("Turkey", "Türkiye", "Turquia", "Turquie"),
    ("LGBTQ", "LGBTIQ", "LGBTQIA", "LGBTI"),
    ("migrants NOT children", "migrantes NOT niños", "migrantes NOT crianças",
     "migrants NOT enfants"),
    ("traffick*", "remes*", "deport*", "consul*"),
    ("human rights of migrants", "derechos humanos de los migrantes",
     "direitos humanos dos migrantes", "droits de l'homme des migrants"),
    ("labour OR work", "trabajo OR empleo", "trabalho OR emprego", "travail OR emploi"),
    ("(border OR frontier) control", "(frontera OR límite) control",
     "(fronteira OR limite) controle", "(frontière OR limite) contrôle"),
    ("country:Chile return", "país:Chile retorno", "país:Chile retorno", "pays:Chili retour"),
    ("year:2010..2015 health", "año:2010..2015 salud", "ano:2010..2015 saúde",
     "année:2010..2015 santé"),
    ("kind:proposal data", "tipo:propuesta datos", "tipo:proposta dados",
     "genre:proposition données"),
    ("consular protection abroad", "protección consular en el exterior",
     "proteção consular no exterior", "protection consulaire à l'étranger"),
    ("-trafficking migration", "-trata migración", "-tráfico migração", "-traite migration"),
    ("family reunification", "reunificación familiar", "reunificação familiar",
     "regroupement familial"),
    ("irregular migration policy", "política de migración irregular",
     "política de migração irregular", "politique de migration irrégulière"),
    ("migration", "migración", "migração", "migration"),
)  # fmt: skip
"""Twenty questions, each in the four languages; the last one hits a great part of everything."""


def vocabulary(language: str, chance: random.Random) -> tuple[list[str], list[float]]:
    """The words of ``language`` and their cumulative weights."""
    from relatoria.schemes.frameworks import frameworks
    from relatoria.schemes.glossary import glossary

    domain: dict[str, None] = {}
    for concept in glossary().values():
        for term in concept.terms.get(language, ()):
            domain |= dict.fromkeys(word for word in term.split() if word.isalpha())
    for scheme in frameworks().values():
        for item in scheme.items:
            domain |= dict.fromkeys(w for w in item.name(language).split() if w.isalpha())
    field = list(domain)
    chance.shuffle(field)
    # The words of the field's everyday stand at the head, as in any of its documents.
    head = [word for query in TOPICS[-1:] for word in query][:4]
    words = list(dict.fromkeys([*head, *field[:_DOMAIN]]))
    syllables = _SYLLABLES[language].split()
    while len(words) < _VOCABULARY:
        words.append("".join(chance.choices(syllables, k=chance.randint(2, 4))))
    weights = [1 / (rank + 3) ** 1.07 for rank in range(len(words))]
    return words, list(accumulate(weights))


def register() -> dict[str, Any]:
    """Put meetings, sessions, sources and people into the open register; gives their ids."""
    from relatoria.store import models as m

    countries = (
        "ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND JAM MEX NIC PAN PRY PER URY VEN"
    )
    codes = countries.split()
    meetings = m.Meeting.objects.bulk_create(
        m.Meeting(
            key=f"m{n}", title=f"Meeting {n}", date=f"{2000 + n % 26}-05-{n % 28 + 1:02d}",
            country=codes[n % len(codes)], public_from=_OPEN,
        )
        for n in range(_MEETINGS)
    )  # fmt: skip
    works = m.Work.objects.bulk_create(
        m.Work(key=f"w{n}", title=f"Report {n}", meeting=one) for n, one in enumerate(meetings)
    )
    sources = m.Expression.objects.bulk_create(
        m.Expression(
            key=f"x{n}", sha256=f"{n}", work=one, name=f"{n}.pdf", media_type="application/pdf",
            kind="text", language=_LANGUAGES[n % 4], public_from=_OPEN,
        )
        for n, one in enumerate(works)
    )  # fmt: skip
    events = m.Event.objects.bulk_create(
        m.Event(
            key=f"x{n}.e{k}", expression=one, local_id=f"e{k}", ordinal=k, kind="session",
            title=f"Session {k}", meeting=meetings[n],
        )
        for n, one in enumerate(sources) for k in range(_SESSIONS)
    )  # fmt: skip
    people = m.Agent.objects.bulk_create(
        m.Agent(
            key=f"p{n}", kind="person", name=f"Person {n}", folded=f"person {n}",
            country=codes[n % len(codes)], sector=_SECTORS[n % len(_SECTORS)],
        )
        for n in range(_PEOPLE)
    )  # fmt: skip
    return {"meetings": meetings, "sources": sources, "events": events, "people": people}


def rows(number: int, made: dict[str, Any], seed: int = 7) -> Iterator[Any]:
    """``number`` rows to be indexed, as the register would draw them."""
    from relatoria.store.search.cards import Facets
    from relatoria.store.search.drawing.rows import Drawn

    chance = random.Random(seed)  # noqa: S311 - synthetic
    speech = {one: vocabulary(one, chance) for one in _LANGUAGES}
    languages = chance.choices(_LANGUAGES, _SHARES, k=number)
    for n, language in enumerate(languages):
        place = n * _MEETINGS // number
        meeting, source = made["meetings"][place], made["sources"][place]
        person = made["people"][int(_PEOPLE * chance.random() ** 2)]
        length = max(6, min(220, int(chance.lognormvariate(3.25, 0.55))))
        theme = f"T{chance.randint(1, 6)}"
        session = made["events"][place * _SESSIONS + chance.randrange(_SESSIONS)]
        yield Drawn(
            "statement", n, f"{source.key}.s{n}",
            text=_text(speech[language], language, length, chance) if n < _DISTINCT else "",
            language=language,
            facets=Facets(
                "statement", chance.choice(_KINDS), meeting.pk, session.pk, person.pk,
                (f"Institution {person.pk % 400}",), person.country, person.sector,
                int(meeting.date[:4]), language,
                (("themes", theme), ("gcm", str(chance.randint(1, 23)))),
            ),
            public_from=_OPEN, expression=source.pk, date=meeting.date, agent=person.pk,
            meeting=meeting.pk,
        )  # fmt: skip


def _text(
    speech: tuple[list[str], list[float]], language: str, length: int, chance: random.Random
) -> str:
    words, weights = speech
    meant = chance.choices(words, cum_weights=weights, k=length * 6 // 10 + 1)
    small = chance.choices(_SMALL[language], k=length - len(meant) + 1)
    return " ".join(part for pair in zip(meant, [*small, *small], strict=False) for part in pair)


def written(number: int, made: dict[str, Any]) -> Iterator[int]:
    """Index ``number`` rows in transactions of 20,000; gives how many are written so far.

    Texts are analysed once and used again after `_DISTINCT` rows, with other facets: analysis
    would take most of the time, and search does not see which texts are alike.
    """
    from collections import Counter

    from django.db import transaction

    from relatoria.store.models import SearchText
    from relatoria.store.search import cards
    from relatoria.store.search.drawing.rows import analyse, stems_of
    from relatoria.store.search.engines import NewRow, engine
    from relatoria.store.search.indexing import numbers_of

    keep = engine()
    texts: list[tuple[str, str, str, int]] = []
    done = 0
    for batch in batched(rows(number, made), _TRANSACTION):
        with transaction.atomic():
            numbers = numbers_of(batch)
            new, shown = [], []
            stems: Counter[str] = Counter()
            for pk, row in zip(keep.next_ids(len(batch)), batch, strict=True):
                if row.text:
                    found = analyse(row, numbers)
                    words = found.tokens.partition(f" {cards.EVERY} ")[0]
                    texts.append((row.text, row.language, words, found.length))
                    keep.learn(found.pairs)
                text, language, words, length = texts[-1 if row.text else pk % len(texts)]
                tokens = f"{words} {' '.join(cards.tokens_of(row.facets, numbers))} "
                stems.update(stems_of(tokens))
                new.append(
                    NewRow(
                        pk, row.type, row.subject, row.expression, row.public_from, row.date,
                        length, cards.pack(row.facets, numbers), tokens,
                    )
                )  # fmt: skip
                shown.append(
                    SearchText(
                        row_id=pk, key=row.key, text=text, language=language, agent=row.agent,
                        meeting=row.meeting,
                    )
                )  # fmt: skip
            keep.add(new)
            SearchText.objects.bulk_create(shown, batch_size=1_000)
            keep.count_stems(stems)
        done += len(batch)
        yield done


def batched(source: Iterator[Any], size: int) -> Iterator[list[Any]]:
    """``source`` in lists of ``size``."""
    while some := list(islice(source, size)):
        yield some
