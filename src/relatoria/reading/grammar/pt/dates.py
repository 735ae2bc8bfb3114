"""Portuguese: months, weekdays and the ways a date or a time is printed."""

from relatoria.reading.grammar.dates import Dates, numbered

DATES = Dates(
    language="pt",
    months=numbered(
        "janeiro|jan",
        "fevereiro|fev",
        "março|marco|mar",
        "abril|abr",
        "maio|mai",
        "junho|jun",
        "julho|jul",
        "agosto|ago",
        "setembro|set",
        "outubro|out",
        "novembro|nov",
        "dezembro|dez",
    ),
    weekday_pattern="(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:[- ]feira)?|s[áa]bado|domingo",
    day_suffix_pattern="º|°|o",
    day_join_pattern="e|a|ao|até|-|–|—",
    of_pattern="de|do",
    month_first=False,
    relative={"hoje": 0, "amanhã": 1, "ontem": -1},
    time_join_pattern="às|as|à|a|até as|até às|até|-|–|—",
    hour_pattern="horas|hora|hs|h",
    noon_pattern="meio[- ]dia",
)
