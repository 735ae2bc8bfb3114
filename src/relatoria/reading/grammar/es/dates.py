"""Spanish: months, weekdays and the ways a date or a time is printed."""

from relatoria.reading.grammar.dates import Dates, numbered

DATES = Dates(
    language="es",
    months=numbered(
        "enero|ene",
        "febrero|feb",
        "marzo|mar",
        "abril|abr",
        "mayo|may",
        "junio|jun",
        "julio|jul",
        "agosto|ago",
        "septiembre|setiembre|sept|sep|set",
        "octubre|oct",
        "noviembre|nov",
        "diciembre|dic",
    ),
    weekday_pattern="lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo",
    day_suffix_pattern="º|°|ro|o",
    day_join_pattern="y|e|al|a|hasta el|hasta|-|–|—",
    of_pattern="de|del",
    month_first=False,
    relative={"hoy": 0, "mañana": 1, "ayer": -1},
    time_join_pattern="a las|a la|a|hasta las|hasta|-|–|—",
    hour_pattern="horas|hora|hrs|hs|h",
    noon_pattern="mediod[íi]a",
)
