"""The pages of the site that tests walk, by name."""

PAGES = (
    "home",
    "search",
    "meetings",
    "meeting",
    "meeting statements",
    "people",
    "person",
    "organizations",
    "organization",
    "countries",
    "country",
    "topics",
    "topic",
    "sources",
    "source",
    "text",
    "statement",
    "conflicts",
    "about",
)
