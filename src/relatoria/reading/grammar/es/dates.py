"""Spanish: months, weekdays and the ways a date or a time is printed."""

from relatoria.reading.grammar.dates import Dates

DATES = Dates(
    language="es",
    months={
        "enero": 1,
        "ene": 1,
        "febrero": 2,
        "feb": 2,
        "marzo": 3,
        "mar": 3,
        "abril": 4,
        "abr": 4,
        "mayo": 5,
        "may": 5,
        "junio": 6,
        "jun": 6,
        "julio": 7,
        "jul": 7,
        "agosto": 8,
        "ago": 8,
        "septiembre": 9,
        "setiembre": 9,
        "sept": 9,
        "sep": 9,
        "set": 9,
        "octubre": 10,
        "oct": 10,
        "noviembre": 11,
        "nov": 11,
        "diciembre": 12,
        "dic": 12,
    },  # fmt: skip
    weekdays=(
        "lunes",
        "martes",
        "miércoles",
        "miercoles",
        "jueves",
        "viernes",
        "sábado",
        "sabado",
        "domingo",
    ),  # fmt: skip
    day_suffix_pattern="º|°|ro|o",
    day_join_pattern="y|e|al|a|hasta el|hasta|-|–|—",
    of_pattern="de|del",
    month_first=False,
    time_join_pattern="a las|a la|a|hasta las|hasta|-|–|—",
    hour_pattern="horas|hora|hrs|hs|h",
    noon=("mediodía", "mediodia"),
)
