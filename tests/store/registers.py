"""Registers for tests: made in a folder, filled with rows of every table."""

from __future__ import annotations

import atexit
import hashlib
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from relatoria.web.opening import open_register

_DAY = datetime(2024, 5, 6, 9, 30, 0, 123456, tzinfo=UTC)


@contextmanager
def register(address: str | Path) -> Iterator[None]:
    """Everything inside happens on the register at ``address``, made where there is none."""
    import django
    from django.core.management import call_command

    from relatoria.web.configuration import database

    _set_up(django)
    from relatoria.store.exchange.databases import named

    if isinstance(address, Path) and not address.exists():
        shutil.copy(_empty(), address)
    with named("default", database(str(address))):
        if not isinstance(address, Path):
            call_command("migrate", verbosity=0, interactive=False)
        yield


@cache
def _empty() -> Path:
    """A register without rows: its tables take seconds to make, and a moment to copy."""
    from django.core.management import call_command

    from relatoria.store.exchange.databases import named
    from relatoria.store.exchange.embedded import description

    folder = tempfile.mkdtemp(prefix="relatoria-empty-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "empty.db"
    with named("default", description(path)):
        call_command("migrate", verbosity=0, interactive=False)
    return path


def _set_up(django: object) -> None:
    import os

    os.environ.setdefault("DATABASE_URL", ":memory:")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "relatoria.web.settings")
    django.setup()  # type: ignore[attr-defined]


def fill(
    documents: int = 3, statements: int = 4, languages: tuple[str, ...] = ("es", "en")
) -> None:
    """Put a meeting a document into the register, every table filled."""
    from relatoria.store import journal
    from relatoria.store import models as m

    everybody = m.Agent.objects.create(
        key="org-red", kind="organization", name="Red del Río", folded="del red rio"
    )
    made = [
        _document(n, statements, languages[n % len(languages)], everybody) for n in range(documents)
    ]
    first = m.Statement.objects.order_by("id").first()
    judged = m.Judgement.objects.create(
        key="j-1", subject_type="statement", subject=first.key, value="unsure", user="ana", at=_DAY
    )
    m.Judgement.objects.create(
        key="j-2", subject_type="statement", subject=first.key, value="correct", user="ana",
        correction={"kind": "finding", "año": 2024}, at=_DAY, replaces=judged, reason="«así» dice",
    )  # fmt: skip
    m.Suggestion.objects.create(kind="agent", first="org-red", second="person-0", score=0.5)
    if len(made) > 1:
        m.NearDuplicate.objects.create(first=made[0], second=made[1], similarity=0.875)
        conflict = m.Conflict.objects.create(key="k-1", subject="fecha", field="date")
        for n, one in enumerate(made[:2]):
            m.ConflictSide.objects.create(
                conflict=conflict,
                ordinal=n,
                expression=one,
                value=str(n),
                quote="q",
                start=0,
                end=1,
            )
        made[1].supersedes = made[0]
        made[1].save()
    _follow_up(m, made)
    journal.append(
        "ana", [journal.Act("add", "expression", one.key, after={"n": one.name}) for one in made],
        at=_DAY,
    )  # fmt: skip


def _follow_up(m, made: list) -> None:
    """A commitment of the first document, a report on it, one without, a finding, an answer."""
    source = made[0] if made else None
    promised = m.Commitment.objects.create(
        key="c-1", ordinal=0, text="Abrir oficinas «ñandú»", instrument="Pacto", paragraph="3",
        addressees=["CHL"], themes=["gcm/14"], period_months=12, adopted="2015-04-01",
        language="es", public_from=_DAY, expression=source, start=0, end=3,
    )  # fmt: skip
    m.CommitmentTerm.objects.create(commitment=promised, kind="theme", value="gcm/14", ordinal=0)
    told = m.CommitmentReport.objects.create(
        key="r-1", reporter="Chile", reporter_kind="state", country="CHL", date="2018-05-02",
        text="Se abrieron seis.", linked="confirmed", public_from=_DAY, paragraphs=["3"],
        evidence=[{"name": "a.pdf", "url": "", "sha256": "", "public": False}],
    )  # fmt: skip
    m.CommitmentReport.objects.create(
        key="r-2", reporter="Red", date="2019-01-01", text="Sin párrafo.", public_from=_DAY
    )
    m.CommitmentLink.objects.create(
        report=told, commitment=promised, state="confirmed", origin="cited", evidence=[[0, 3]]
    )
    m.CommitmentStatus.objects.create(
        key="s-1", commitment=promised, addressee="CHL", date="2018-06-01", status="under_way",
        reason="Abiertas", by="Panel", report=told,
    )  # fmt: skip
    m.CommitmentArrow.objects.create(
        key="a-1", source="c-1", target="r-1", kind="answered_by", public_from=_DAY
    )
    m.ExpectedReporter.objects.create(name="Red callada", public_from=_DAY)
    m.QuestionAnswer.objects.create(
        key="q-1", question="no_carrier/CHL/c-1", state="CHL", text="Hay una ley.", by="Chile"
    )


def text_of(n: int, statements: int) -> str:
    """The canonical text of document ``n``."""
    lines = [
        f"Dijo la persona {n}: propuesta número {at} de la sesión «ñandú» 🛶."
        for at in range(statements)
    ]
    return "\n".join([f"Informe {n}", *lines, "Fin."])


def _document(n: int, statements: int, language: str, everybody: object):
    from relatoria.store import models as m

    text = text_of(n, statements)
    data = f"bytes {n}\n{text}".encode()
    sha = hashlib.sha256(data).hexdigest()
    meeting = m.Meeting.objects.create(
        key=f"meeting-{n}", title=f"Taller {n}", date=f"2024-0{n % 9 + 1}-01", public_from=_DAY
    )
    work = m.Work.objects.create(key=f"work-{n}", title=f"Informe {n}", meeting=meeting)
    expression = m.Expression.objects.create(
        key=sha[:16], sha256=sha, work=work, name=f"informe-{n}.txt", media_type="text/plain",
        kind="report", language=language, sketch=bytes([n % 256] * 16), authors=["Ana Ríos"],
        added_at=_DAY + timedelta(minutes=n), public_from=_DAY,
    )  # fmt: skip
    m.SourceFile.objects.create(expression=expression, size=len(data), data=data)
    m.Reading.objects.create(
        expression=expression, program_version="1", text=text, counts={"statement": statements},
        lines=zlib.compress(text.encode()),
    )  # fmt: skip
    m.Passage.objects.create(
        expression=expression, eid="sec_1", kind="section", start=0, end=len(text)
    )
    event = m.Event.objects.create(
        key=f"{sha[:16]}.e1", expression=expression, local_id="e1", ordinal=0, meeting=meeting,
        kind="meeting", title=meeting.title,
    )  # fmt: skip
    agent = m.Agent.objects.create(
        key=f"person-{n}", kind="person", name=f"Ana Ríos {n}", folded=f"{n} ana rios"
    )
    printed = m.PrintedAgent.objects.create(
        expression=expression, local_id="a1", ordinal=0, agent=agent, kind="person", name=agent.name
    )
    m.PrintedAgent.objects.create(
        expression=expression,
        local_id="a2",
        ordinal=1,
        agent=everybody,
        kind="organization",
        name="Red",
    )
    m.Participation.objects.create(
        expression=expression, ordinal=0, printed_agent=printed, agent=agent, event=event,
        meeting=meeting, role="speaker", as_printed="la persona", start=0, end=5,
    )  # fmt: skip
    turn = m.Contribution.objects.create(
        key=f"{sha[:16]}.c0-{len(text)}", expression=expression, local_id="c1", ordinal=0,
        meeting=meeting, event=event, start=0, end=len(text), mode="reported_speech",
        attribution_text="la persona", printed_agent=printed, agent=agent,
    )  # fmt: skip
    m.Relation.objects.create(
        expression=expression,
        kind="agrees",
        source=turn,
        target=everybody,
        start=0,
        end=3,
        text="Inf",
    )
    m.Enumeration.objects.create(
        expression=expression, group="g1", extracted=statements, declared=5, contribution=turn
    )
    _statements(m, expression, turn, text, statements)
    m.Claim.objects.create(
        key=f"{sha[:16]}.f1",
        expression=expression,
        start=0,
        end=3,
        text="Inf",
        quantity="p",
        value=0.1,
    )
    m.ReportEntry.objects.create(
        key=f"{sha[:16]}.r1", expression=expression, ordinal=0, institution="Red", agent=everybody,
        start=0, end=3, paragraphs=["1", "2"],
    )  # fmt: skip
    return expression


def _statements(m: object, expression: object, turn: object, text: str, wanted: int) -> None:
    parent = None
    rows, at = [], 0
    for n in range(wanted):
        at = text.index("Dijo", at)
        end = text.index("\n", at)
        words = text[at:end]
        row = m.Statement(
            key=f"{expression.key}.s{at}-{end}", expression=expression, local_id=f"s{n}", ordinal=n,
            contribution=turn, start=at, end=end, text=words, kind="proposal", meeting=turn.meeting,
            event=turn.event, agent=turn.agent, year=2024, language=expression.language,
            by=["a1"], country="CHL",
        )  # fmt: skip
        rows.append(row)
        at = end
    # The first to be written belongs to the last: references may point forward.
    m.Statement.objects.bulk_create(rows)
    if rows:
        parent = rows[-1]
        m.Statement.objects.filter(pk=rows[0].pk).update(parent=parent)
        m.Assignment.objects.create(
            statement=rows[0], framework="gcm", notation="6", score=0.75, method="linear",
            version="1", evidence=[{"start": 0, "end": 4, "in": "text"}],
        )  # fmt: skip
        m.StatementDetail.objects.create(
            statement=rows[0], kind="group", value="women", version="1",
            evidence=[{"start": 0, "end": 4, "in": "text"}],
        )  # fmt: skip


__all__ = ["fill", "open_register", "register", "text_of"]
