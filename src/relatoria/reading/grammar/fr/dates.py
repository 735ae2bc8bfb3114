"""French: months, weekdays and the ways a date or a time is printed."""

from relatoria.reading.grammar.dates import Dates, numbered

DATES = Dates(
    language="fr",
    months=numbered(
        "janvier|janv|jan",
        "février|fevrier|févr|fév",
        "mars",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juil",
        "août|aout",
        "septembre|sept",
        "octobre|oct",
        "novembre|nov",
        "décembre|decembre|déc",
    ),
    weekday_pattern="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    day_suffix_pattern="er|ᵉʳ",
    day_join_pattern="et|au|à|-|–|—",
    of_pattern="de|du",
    month_first=False,
    relative={"aujourd'hui": 0, "demain": 1, "hier": -1},
    time_join_pattern="à|jusqu'à|-|–|—",
    hour_pattern="heures|heure|h",
    noon_pattern="midi",
)
