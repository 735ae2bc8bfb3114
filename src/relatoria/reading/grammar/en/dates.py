"""English: months, weekdays and the ways a date or a time is printed."""

from relatoria.reading.grammar.dates import Dates, numbered

DATES = Dates(
    language="en",
    months=numbered(
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    weekday_pattern="monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thu|fri|sat|sun",
    day_suffix_pattern="st|nd|rd|th",
    day_join_pattern="and|to|through|until|-|–|—|&",
    of_pattern="of",
    month_first=True,
    relative={"today": 0, "tomorrow": 1, "yesterday": -1},
    time_join_pattern="to|until|till|-|–|—",
    hour_pattern="hours|hrs|hr|h",
    noon_pattern="noon|midday",
)
