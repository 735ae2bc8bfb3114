"""Coding the register anew with the model in use; what was coded before stays readable."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from relatoria.coding import CodableStatement
from relatoria.coding.describing import VERSION as DETAILS_VERSION
from relatoria.coding.model import FrameworkModel
from relatoria.store import journal
from relatoria.store.coding.drawing import spans, write_details
from relatoria.store.coding.headings import headings_of
from relatoria.store.coding.models import coder_in_use
from relatoria.store.coding.reviewing import PERSON
from relatoria.store.models import Assignment, RetiredCoding, Statement, StatementDetail
from relatoria.store.queries.coding.in_force import DETAILS
from relatoria.store.rows import Writer
from relatoria.store.transactions import one_writer

_AT_ONCE = 2_000
_WORDS = "words"

Step = Callable[[int, int], None]


def recode(
    frameworks: Sequence[str], by: str, reason: str = "", step: Step = lambda done, total: None
) -> int:
    """Code every statement by ``frameworks``, and draw what it names; gives how many rows.

    Done twice it leaves what once leaves. Assignments of other versions of the same frameworks
    are retired, not taken away. ``step`` is told how far the work is. Raises UsageError for a
    framework the model does not know.
    """
    coder = coder_in_use(frameworks)
    models = {one.framework: one for one in coder.model.frameworks if one.framework in frameworks}
    with one_writer():
        writer = Writer()
        known = {name: _there(name, one.method, one.version) for name, one in models.items()}
        described = set(
            StatementDetail.objects.filter(version=DETAILS_VERSION).values_list(
                "statement_id", flat=True
            )
        )
        total, done, written = Statement.objects.count(), 0, 0
        for some in _statements():
            fresh = [(number, one) for number, one in some if number not in described]
            written += write_details(writer, fresh)
            for number, statement in some:
                for one in coder.code(statement):
                    if (number, one.notation) in known[one.framework]:
                        continue
                    writer.add(Assignment, {
                        "statement_id": number, "framework": one.framework,
                        "notation": one.notation, "score": one.score, "method": one.method,
                        "version": one.version, "evidence": spans(one.evidence),
                    })  # fmt: skip
                    written += 1
            writer.flush()
            done += len(some)
            step(done, total)
        retired = [*_retire(models, by, reason), *_retire_details(by, reason)]
        after = {"frameworks": list(frameworks), "rows": written, "retired": retired}
        journal.append(by, [journal.Act("recode", "register", "", None, after, reason)])
    return written


def _there(framework: str, method: str, version: str) -> set[tuple[int, str]]:
    rows = Assignment.objects.filter(framework=framework, method=method, version=version)
    return set(rows.values_list("statement_id", "notation"))


def _statements() -> Iterator[list[tuple[int, CodableStatement]]]:
    rows = Statement.objects.order_by("pk").values_list("pk", "key", "text", "language")
    several = rows.iterator(chunk_size=_AT_ONCE)
    while some := list(islice(several, _AT_ONCE)):
        headings = headings_of(row[0] for row in some)
        yield [
            (pk, CodableStatement(key, text, language, headings[pk]))
            for pk, key, text, language in some
        ]


def _retire(models: Mapping[str, FrameworkModel], by: str, reason: str) -> Iterator[str]:
    for name, one in models.items():
        # A version that is used again counts again.
        RetiredCoding.objects.filter(
            framework=name, method=one.method, version=one.version
        ).delete()
        rows = Assignment.objects.filter(framework=name).exclude(method=PERSON)
        others = rows.exclude(method=one.method, version=one.version).order_by()
        for method, version in others.values_list("method", "version").distinct():
            yield _retired(name, method, version, by, reason)


def _retire_details(by: str, reason: str) -> Iterator[str]:
    rows = StatementDetail.objects.exclude(version=DETAILS_VERSION).order_by()
    for version in rows.values_list("version", flat=True).distinct():
        yield _retired(DETAILS, _WORDS, version, by, reason)


def _retired(name: str, method: str, version: str, by: str, reason: str) -> str:
    RetiredCoding.objects.get_or_create(
        framework=name, method=method, version=version, defaults={"by": by, "reason": reason}
    )
    return f"{name} {method} {version}"
