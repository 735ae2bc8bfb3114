"""Numbers, periods, areas and sources as a reader reads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.urls import reverse

from relatoria.evidence.areas import alpha3_of
from relatoria.evidence.datasets import Data, years_of
from relatoria.evidence.indicators import Figure, definition
from relatoria.evidence.indicators.export import area_name, printed
from relatoria.i18n import catalogue
from relatoria.web.figures.held import years_held
from relatoria.web.figures.shapes import Cell, Choice, Headline, Method, Table


class Voice:
    """The interface's words in one language, and how figures are told in it."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.say = catalogue(language)

    def __call__(self, key: str, **values: object) -> str:
        """The string ``figures.<key>``."""
        return self.say(f"figures.{key}", **values)

    def area(self, code: str) -> str:
        """The name of an area."""
        return area_name(code, self.language)

    def indicator(self, identifier: str) -> str:
        """The name of an indicator."""
        return self.say(f"evidence.indicator.{identifier}.name")

    def unit(self, key: str) -> str:
        """The name of a unit."""
        return self.say(f"evidence.unit.{key}")

    def period(self, when: str) -> str:
        """A year, or first and last year."""
        first, last = years_of(when)
        return str(first) if first == last else f"{first}–{last}"

    def number(self, value: float | None, digits: int = 0) -> str:
        """A number, or that there is none."""
        if value is None:
            return self.say("evidence.label.no_figure")
        return self.say.number(value, digits).replace("-", "−")

    def percent(self, part: float, whole: float) -> str:
        """A part of a whole as a percentage with one decimal."""
        value = 100.0 * part / whole if whole else 0.0
        return self.say("number.percent", value=self.say.number(value, 1))

    def value(self, figure: Figure) -> str:
        """The value of a figure; percentages with their sign, dollars with theirs."""
        plain = printed(figure, self.say).replace("-", "−")
        if figure.unit == "percent":
            return self.say("number.percent", value=plain)
        return plain

    def with_unit(self, figure: Figure) -> str:
        """The value and its unit."""
        told = self.value(figure)
        return told if figure.unit == "percent" else f"{told} {self.unit(figure.unit)}"

    def headline(self, figure: Figure) -> Headline:
        """A figure in large type."""
        detail = self("of_year", year=self.period(figure.period), revision=figure.revision)
        if figure.unit != "percent":
            detail = f"{self.unit(figure.unit)}; {detail}"
        return Headline(self.value(figure), self.indicator(figure.indicator), detail)

    def method(self, identifier: str) -> Method:
        """How an indicator is made."""
        described, stem = definition(identifier), f"evidence.indicator.{identifier}"
        return Method(
            identifier,
            self.indicator(identifier),
            self.say(f"{stem}.definition"),
            self.say(f"{stem}.formula"),
            tuple(self.say(f"evidence.limit.{one}") for one in described.limits),
            tuple(self.say(f"evidence.disaggregation.{one}") for one in described.missing),
        )

    def sources(self, data: Data, identifiers: Iterable[str]) -> tuple[str, ...]:
        """A line for each dataset: whose it is, revision, as-of date, licence."""
        found = []
        for identifier in dict.fromkeys(identifiers):
            one = data.dataset(identifier)
            found.append(
                self(
                    "source_line", source=one.source.rstrip("."), revision=one.revision,
                    as_of=one.as_of, licence=one.licence, dataset=one.id,
                )
            )  # fmt: skip
        return tuple(found)

    def missing(self, identifier: str) -> str:
        """What the figures of an indicator cannot be broken down by."""
        named = ", ".join(
            self.say(f"evidence.disaggregation.{one}") for one in definition(identifier).missing
        )
        return f"{self.say('evidence.label.missing')}: {named}."


def country_url(code: str) -> str:
    """The profile of a country by its M49 code; empty for what is no country of today."""
    alpha3 = alpha3_of(code)
    return reverse("figures-country", args=[alpha3]) if alpha3 else ""


def number_cell(voice: Voice, value: float | None, digits: int = 0) -> Cell:
    """A number as people read it, and unrounded for files."""
    return Cell(voice.number(value, digits), "" if value is None else value, right=True)


def area_cell(voice: Voice, code: str) -> Cell:
    """An area's name with a link to its profile."""
    return Cell(voice.area(code), url=country_url(code))


def table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]], numbers: int = 1
) -> Table:
    """A table whose last ``numbers`` columns hold numbers."""
    kept = tuple(tuple(row) for row in rows)
    plain = len(heads) - numbers
    return Table(caption, tuple(heads), kept, tuple(n >= plain for n in range(len(heads))))


def year_choices(data: Data, flow: str, indicator: str | None, here: int) -> tuple[Choice, ...]:
    """Links to the years there are; of long series every fifth and the last."""
    years = years_held(data, flow, indicator)
    if len(years) > 12:
        years = sorted({*(year for year in years if year % 5 == 0), years[-1], here})
    return tuple(Choice(str(year), f"year={year}", year == here) for year in years)
