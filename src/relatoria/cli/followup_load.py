"""``relatoria followup load``, ``link`` and ``remind``: follow-up in the register of the site."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from relatoria.cli.acting import add_user, user_of
from relatoria.cli.followup_inputs import Given, bring
from relatoria.cli.lines import FORMS, Line, emit
from relatoria.errors import UsageError

if TYPE_CHECKING:
    from relatoria.followup.register import Register

_FRAMEWORKS = "framework:"


def add_actions(inside: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the three actions to ``followup``."""
    one = inside.add_parser("load", help="into the register that the site shows")
    one.add_argument(
        "paths", nargs="+", metavar="FILE|-",
        help="what `followup import` takes or writes; framework:ID gives a framework's own items",
    )  # fmt: skip
    one.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    one.add_argument("--draft", action="store_true", help="not yet for the public")
    one.add_argument("--embargo-until", type=_day, metavar="DATE", help="the day it opens (UTC)")
    one.add_argument("--framework", default="", metavar="ID", help="whose paragraphs are cited")
    one.add_argument("--partial", action="store_true", help="leave rows in error, load the rest")
    one.add_argument("--to", choices=FORMS)
    add_user(one)
    one.set_defaults(run=run_load)
    one = inside.add_parser("link", help="say that a report answers a commitment, or does not")
    one.add_argument("report", metavar="REPORT")
    one.add_argument("commitment", metavar="COMMITMENT")
    one.add_argument("--not", dest="refused", action="store_true", help="it does not")
    one.add_argument("--reason", default="", help="why, in the log")
    one.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    one.add_argument("--to", choices=FORMS)
    add_user(one)
    one.set_defaults(run=run_link)
    one = inside.add_parser(
        "remind", help="put reminders of what is due into the outbox, each once; run it daily"
    )
    one.add_argument("--at", type=_moment, metavar="MOMENT", help="as if it were then (ISO 8601)")
    one.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
    one.add_argument("--to", choices=FORMS)
    one.set_defaults(run=run_remind)


def run_load(arguments: argparse.Namespace) -> int:
    """Load everything or nothing; 1 where rows of a spreadsheet were left."""
    from relatoria.followup.register import Register, merge
    from relatoria.web.opening import open_register

    open_register(arguments.register)
    from relatoria.store.followup import Release, load
    from relatoria.store.models import Stage

    whole, left = Register(), []
    given = Given(framework=arguments.framework, partial=arguments.partial)
    for path in arguments.paths:
        if path.startswith(_FRAMEWORKS):
            whole = merge(whole, _framework(path.removeprefix(_FRAMEWORKS))).register
            continue
        for one in bring(path, given, whole):
            whole = merge(whole, one.register).register
            left += [f"{one.path}: {each}" for each in one.left]
    release = Release(
        by=user_of(arguments),
        stage=Stage.DRAFT if arguments.draft else Stage.PUBLISHED,
        public_from=arguments.embargo_until,
        name=", ".join(arguments.paths)[:200],
    )
    done = load(whole, release)
    line: Line = {
        "added": done.added, "updated": done.updated, "unchanged": done.unchanged, "left": left,
    }  # fmt: skip
    emit([line], arguments.to)
    return 1 if left else 0


def run_link(arguments: argparse.Namespace) -> int:
    """Confirm or refuse a link."""
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)
    from relatoria.store.followup import decide

    done = decide(
        arguments.report,
        arguments.commitment,
        answers=not arguments.refused,
        by=user_of(arguments),
        reason=arguments.reason,
    )
    before = done.before.value if done.before else None
    emit(
        [
            {
                "report": done.report, "commitment": done.commitment,
                "before": before, "after": done.after.value,
            }
        ],
        arguments.to,
    )  # fmt: skip
    return 0


def run_remind(arguments: argparse.Namespace) -> int:
    """Queue the letters; `relatoria work` or `relatoria serve` sends them."""
    from relatoria.web.opening import open_register

    open_register(arguments.register, create=False)
    from relatoria.store.followup.reminding import remind

    now: datetime = arguments.at or datetime.now(UTC)
    emit([{"letters": remind(now), "at": now.isoformat()}], arguments.to)
    return 0


def _moment(written: str) -> datetime:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        raise UsageError(
            f"{written!r} is no moment", remedy="Write it as 2026-03-31T08:00:00+00:00"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _framework(name: str) -> Register:
    from relatoria.cli.followup_texts import text_of
    from relatoria.followup.commitments.shipped import shipped_commitments
    from relatoria.followup.register import register_of

    return register_of(shipped_commitments(name, "en", text_of(name, [])))


def _day(written: str) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(written), time(), UTC)
    except ValueError:
        raise UsageError(f"{written!r} is no date", remedy="Write it as 2026-03-31") from None
