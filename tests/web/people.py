"""A small register with something of every kind of access, and somebody in every role."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

PASSWORD = "-".join(("thirteen", "quiet", "harbours"))
DOCUMENT = """# Report of the meeting of experts on {topic}

{place}, {day}

## A. {topic}

The speakers in this session were {name}, {office}, and {other}, Director of the {forum}. \
The moderator was {moderator} of the {body}.

{name} said that {secret}. She proposed three measures: (i) that {secret} be counted every year; \
(ii) that shelters be opened near the {topic}; and (iii) that nobody be asked for papers there.

{other} agreed with {short} and added that {secret} had been seen since 2014.
"""
OPEN = {
    "topic": "ferry landings", "place": "Lima", "day": "7 and 8 June 2017",
    "name": "Rosenda Ayala Cueto", "office": "Secretary of the Boat Council",
    "other": "Severo Mansilla Prado", "forum": "Landing Forum", "secret": "tickets cost too much",
    "moderator": "Amparo Rivas Solano", "body": "Southern Bureau", "short": "Ms. Ayala",
}  # fmt: skip
EMBARGOED = {
    "topic": "river crossings", "place": "Asuncion", "day": "3 and 4 May 2016",
    "name": "Petrona Villagra Ojeda", "office": "Head of the Ferry Guild",
    "other": "Ramiro Zelaya Funes", "forum": "Harbour Forum",
    "secret": "boats sink at the sandbanks", "moderator": "Ana Quispe Rada",
    "body": "Southern Observatory", "short": "Ms. Villagra",
}  # fmt: skip
RESTRICTED = {
    "topic": "desert roads", "place": "Antofagasta", "day": "11 and 12 July 2018",
    "name": "Celinda Mamani Torrico", "office": "Secretary of the Caravan League",
    "other": "Eusebio Larrain Pinto", "forum": "Oasis Forum",
    "secret": "wells were poisoned by the quarries", "moderator": "Ines Baeza Toro",
    "body": "Northern Observatory", "short": "Ms. Mamani",
}  # fmt: skip
WITHHELD = {
    "topic": "border markets", "place": "Tapachula", "day": "9 and 10 March 2015",
    "name": "Brigida Cahuana Sosa", "office": "Convener of the Stallholders Bench",
    "other": "Otoniel Paredes Lux", "forum": "Market Forum",
    "secret": "stalls are cleared before dawn", "moderator": "Delia Meza Rolon",
    "body": "Western Observatory", "short": "Ms. Cahuana",
}  # fmt: skip
PSEUDONYM = {
    "topic": "night shelters", "place": "Quito", "day": "2 and 3 October 2019",
    "name": "Leocadia Urrutia Banda", "office": "Chair of the Lantern Circle",
    "other": "Fermin Aldana Coto", "forum": "Shelter Forum", "secret": "doors close at nine",
    "moderator": "Noemi Salas Vega", "body": "Eastern Bureau", "short": "Ms. Urrutia",
}  # fmt: skip
CASES = {
    "open": OPEN, "embargoed": EMBARGOED, "restricted": RESTRICTED, "withheld": WITHHELD,
    "pseudonym": PSEUDONYM,
}  # fmt: skip


def fill() -> dict[str, Any]:
    """Put the documents in; gives the sources' keys by case."""
    from relatoria.reading import read_bytes
    from relatoria.store.ingest import Incoming, Terms, ingest
    from relatoria.store.models import Access, Agent
    from relatoria.store.pseudonyms.giving import give

    late = datetime(2090, 1, 1, tzinfo=UTC)
    terms = {
        "open": Terms(by="test"),
        "embargoed": Terms(Access.EMBARGOED, late, by="test"),
        "restricted": Terms(Access.RESTRICTED, by="test"),
        "withheld": Terms(attribution_withheld=True, by="test"),
        "pseudonym": Terms(by="test"),
    }
    keys = {}
    for case, words in CASES.items():
        data = DOCUMENT.format(**words).encode()
        record = read_bytes(data, f"{case}.md")
        keys[case] = ingest([Incoming(record, data)], terms[case]).outcomes[0].key
    give(Agent.objects.get(name=PSEUDONYM["name"]), "test")
    return keys


def accounts() -> dict[str, Any]:
    """An account in every role, by a short name; two participants of different meetings."""
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Agent, Role

    def named(name: str) -> Agent:
        return Agent.objects.get(name=name)

    institution = Agent.objects.create(
        key="lighthouse-service", kind="organization", name="Lighthouse Service", folded="x"
    )
    posts = {
        "participant": Post(Role.PARTICIPANT, named(OPEN["name"])),
        "guest of the embargoed": Post(Role.PARTICIPANT, named(EMBARGOED["name"])),
        "guest of the withheld": Post(Role.PARTICIPANT, named(WITHHELD["name"])),
        "focal point": Post(Role.FOCAL_POINT, institution=institution),
        "rapporteur": Post(Role.RAPPORTEUR),
        "secretariat": Post(Role.SECRETARIAT),
        "administrator": Post(Role.ADMINISTRATOR),
    }
    return {
        name: make_account(f"{name.replace(' ', '.')}@example.org", post, password=PASSWORD)
        for name, post in posts.items()
    }
