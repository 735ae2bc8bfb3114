"""French: months, weekdays and the ways a date or a time is printed."""

from relatoria.reading.grammar.dates import Dates

DATES = Dates(
    language="fr",
    months={
        "janvier": 1,
        "janv": 1,
        "jan": 1,
        "février": 2,
        "fevrier": 2,
        "févr": 2,
        "fév": 2,
        "mars": 3,
        "avril": 4,
        "avr": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "juil": 7,
        "août": 8,
        "aout": 8,
        "septembre": 9,
        "sept": 9,
        "octobre": 10,
        "oct": 10,
        "novembre": 11,
        "nov": 11,
        "décembre": 12,
        "decembre": 12,
        "déc": 12,
    },  # fmt: skip
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    day_suffix_pattern="er|ᵉʳ",
    day_join_pattern="et|au|à|-|–|—",
    of_pattern="de|du",
    month_first=False,
    time_join_pattern="à|jusqu'à|-|–|—",
    hour_pattern="heures|heure|h",
    noon=("midi",),
)
