"""Learning from judgements: what people decided, as training data and as a better model.

The gain is measured on the judged statements by models that have not seen their source (cross
validation over sources), against the shipped model, which has seen none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from relatoria.coding import CodableStatement
from relatoria.coding.coder import Coder
from relatoria.coding.fitting import prior_of
from relatoria.coding.model import CodingModel, FrameworkModel, shipped_model
from relatoria.coding.training import (
    TRAINED,
    LabelledStatement,
    empty_model,
    featurise,
    fit_framework,
    shipped_statements,
)
from relatoria.errors import InvalidRecord, UsageError
from relatoria.schemes.glossary import glossary
from relatoria.store import journal
from relatoria.store.coding.headings import headings_of
from relatoria.store.coding.models import packed
from relatoria.store.coding.reviewing import PERSON
from relatoria.store.judging import in_force
from relatoria.store.models import (
    Assignment,
    CodingStage,
    Judgement,
    JudgementValue,
    Retraining,
    RoundStatement,
    Statement,
)
from relatoria.store.rows import among
from relatoria.store.transactions import one_writer

if TYPE_CHECKING:
    from collections.abc import Callable

FEWEST = 20
"""Judged statements below which nothing can be said of a gain."""
_FOLDS = 5
_WEIGHT = 2.0
_DECIDED = (JudgementValue.ACCEPT.value, JudgementValue.REJECT.value)


@dataclass(frozen=True, slots=True)
class Gain:
    """Codes due, given and right, before and after learning, of one item or of all."""

    notation: str
    due: int
    before: tuple[int, int]
    """Given and right."""
    after: tuple[int, int]

    def f1(self, side: tuple[int, int]) -> float:
        """F1 of ``before`` or ``after``, 0 to 1; 1 where nothing is due and nothing given."""
        given, right = side
        return 2 * right / (self.due + given) if self.due + given else 1.0


def judged_statements(framework: str) -> list[LabelledStatement]:
    """The statements of which people have decided on every code suggested by ``framework``.

    One left open says nothing, and its statement is left out. Of closed rounds also those that
    speak to no item at all.
    """
    values = _values(framework)
    rows = Statement.objects.filter(merged_into=None, retired=False)
    columns = ("pk", "key", "text", "language", "expression__key")
    found = {row[0]: row for row in among(rows.values_list(*columns), "key", values)}
    for row in among(rows.values_list(*columns), "pk", _of_rounds(framework)):
        found.setdefault(row[0], row)
    suggested = _suggested(found, framework)
    headings = headings_of(found)
    made = []
    for number, (_, key, text, language, source) in sorted(found.items()):
        decided = values.get(key, {})
        if suggested.get(number, set()) <= decided.keys():
            labels = tuple(sorted(one for one, value in decided.items() if value == _DECIDED[0]))
            statement = CodableStatement(key, text, language, headings.get(number, ""))
            made.append(LabelledStatement(statement, {framework: labels}, source, _WEIGHT))
    return made


def _values(framework: str) -> dict[str, dict[str, str]]:
    """By statement and item, what people decided: accept or reject."""
    subjects = (
        Judgement.objects.filter(subject_type="assignment", subject__contains=f"/{framework}/")
        .values_list("subject", flat=True)
        .distinct()
    )
    values: dict[str, dict[str, str]] = defaultdict(dict)
    for (_, subject), one in in_force(("assignment", name) for name in subjects).items():
        key, of, notation = subject.split("/", 2)
        if of == framework and one.value in _DECIDED:
            values[key][notation] = one.value
    return values


def _of_rounds(framework: str) -> list[int]:
    rows = RoundStatement.objects.filter(round__stage=CodingStage.CLOSED.value)
    pairs = rows.values_list("statement_id", "round__frameworks")
    return [number for number, names in pairs if framework in names]


def _suggested(numbers: Iterable[int], framework: str) -> dict[int, set[str]]:
    rows = Assignment.objects.filter(framework=framework).exclude(method=PERSON)
    found: dict[int, set[str]] = defaultdict(set)
    for number, notation in among(
        rows.values_list("statement_id", "notation"), "statement_id", numbers
    ):
        found[number].add(notation)
    return found


def lines(framework: str) -> Iterator[dict[str, object]]:
    """The judged statements as ``relatoria coders train --add`` takes them."""
    for one in judged_statements(framework):
        yield {
            "id": one.statement.id,
            "text": one.statement.text,
            "language": one.statement.language,
            "heading": one.statement.heading,
            "group": one.group,
            "codes": {framework: list(one.labels[framework])},
        }


def learn(
    framework: str, by: str, step: Callable[[int, int], None] = lambda done, total: None
) -> Retraining:
    """Learn the weights of ``framework`` from the shipped statements and the judged ones.

    ``step`` is told how far the work is. Raises UsageError for a framework whose weights are not
    learnt, InvalidRecord where too few statements are judged or all are of one source,
    MissingExtra without numpy.
    """
    if framework not in TRAINED:
        raise UsageError(f"the weights of {framework!r} are not learnt from judgements")
    judged = judged_statements(framework)
    groups = list(dict.fromkeys(one.group for one in judged))
    if len(judged) < FEWEST or len(groups) < 2:
        raise InvalidRecord(
            f"{len(judged)} statements of {len(groups)} sources are judged",
            remedy=f"Judge every code of {FEWEST} statements, of two sources or more",
        )
    own = shipped_statements()
    fit = _fitting(framework, [*own, *judged])
    folds = _folds(groups)
    after: dict[str, frozenset[str]] = {}
    for place, fold in enumerate(folds):
        step(place, len(folds) + 1)
        held = Coder(with_weights(fit(fold)), (framework,))
        after |= _coded(held, [one for one in judged if one.group in fold])
    step(len(folds), len(folds) + 1)
    before = _coded(Coder(shipped_model(), (framework,)), judged)
    return _kept(by, fit(frozenset()), gains(framework, judged, before, after), len(judged))


def _fitting(
    framework: str, every: Sequence[LabelledStatement]
) -> Callable[[frozenset[str]], FrameworkModel]:
    """Fits the weights on ``every`` statement but those of the groups it is given."""
    concepts = glossary()
    features = featurise(Coder(empty_model(concepts)), [one.statement for one in every])
    prior = prior_of(concepts, framework, TRAINED[framework])

    def fit(without: frozenset[str]) -> FrameworkModel:
        kept = [at for at, one in enumerate(every) if one.group not in without]
        return fit_framework(features[kept], [every[at] for at in kept], framework, prior)

    return fit


def with_weights(model: FrameworkModel) -> CodingModel:
    """The shipped model with ``model`` for its framework."""
    shipped = shipped_model()
    others = (one for one in shipped.frameworks if one.framework != model.framework)
    return replace(shipped, frameworks=(*others, model))


def _folds(groups: Sequence[str]) -> list[frozenset[str]]:
    number = min(_FOLDS, len(groups))
    return [frozenset(groups[at::number]) for at in range(number)]


def _coded(coder: Coder, statements: Iterable[LabelledStatement]) -> dict[str, frozenset[str]]:
    return {
        one.statement.id: frozenset(code.notation for code in coder.code(one.statement))
        for one in statements
    }


def gains(
    framework: str,
    judged: Sequence[LabelledStatement],
    before: dict[str, frozenset[str]],
    after: dict[str, frozenset[str]],
) -> list[Gain]:
    """By item and, first, of all together (notation empty)."""
    found = []
    for notation in TRAINED[framework]:
        sides = [[0, 0], [0, 0]]
        due = 0
        for one in judged:
            true = notation in one.labels[framework]
            due += true
            for side, codes in zip(sides, (before, after), strict=True):
                given = notation in codes[one.statement.id]
                side[0] += given
                side[1] += given and true
        found.append(Gain(notation, due, (sides[0][0], sides[0][1]), (sides[1][0], sides[1][1])))
    whole = Gain(
        "",
        sum(one.due for one in found),
        (sum(one.before[0] for one in found), sum(one.before[1] for one in found)),
        (sum(one.after[0] for one in found), sum(one.after[1] for one in found)),
    )
    return [whole, *found]


def _kept(by: str, fitted: FrameworkModel, found: Sequence[Gain], judged: int) -> Retraining:
    whole, *by_item = found
    framework = fitted.framework
    with one_writer():
        number = Retraining.objects.filter(framework=framework).count() + 1
        model = replace(fitted, version=f"{fitted.version}+{number}")
        row = Retraining.objects.create(
            framework=framework, version=model.version, judged=judged,
            before=whole.f1(whole.before), after=whole.f1(whole.after),
            figures=[
                {"notation": one.notation, "due": one.due, "before": list(one.before),
                 "after": list(one.after)}
                for one in by_item if one.due or any((*one.before, *one.after))
            ],
            model=packed(model, shipped_model().glossary), by=by,
        )  # fmt: skip
        told = {"judged": row.judged, "before": row.before, "after": row.after}
        journal.append(by, [journal.Act("learn", "coding-model", model.version, None, told)])
    return row


def adopt(row: Retraining, by: str, reason: str = "") -> None:
    """Let ``row`` suggest from now on. Raises UsageError where it gained nothing."""
    if row.after < row.before:
        raise UsageError(
            "this model does worse on what people judged than the one before",
            why=f"micro-F1 {row.after:.3f} against {row.before:.3f}",
            remedy="Judge more statements, of more sources, and learn again",
        )
    with one_writer():
        Retraining.objects.filter(framework=row.framework).exclude(pk=row.pk).update(adopted=False)
        Retraining.objects.filter(pk=row.pk).update(adopted=True)
        act = journal.Act("adopt", "coding-model", row.version, None, {"after": row.after}, reason)
        journal.append(by, [act])
