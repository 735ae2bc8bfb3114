"""``relatoria account``: who may sign in to the site, and as what."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from typing import TYPE_CHECKING, Any

from relatoria.cli.acting import add_user, user_of
from relatoria.errors import UsageError
from relatoria.i18n import LANGUAGES

if TYPE_CHECKING:
    from relatoria.store.models import Account, Agent

_ROLES = ("participant", "focal_point", "rapporteur", "secretariat", "administrator")
_DESCRIPTION = """\
Accounts of the site. The first administrator is made here; everybody else can be invited from the
desk. Without --password an account signs in by a code sent to its address."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``account`` to the commands of the program."""
    parser = commands.add_parser(
        "account", help="who may sign in, and as what", description=_DESCRIPTION
    )
    inside = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    one = inside.add_parser("add", help="make an account")
    one.add_argument("email", metavar="EMAIL")
    _add_post(one, default="participant")
    one.add_argument("--name", default="", help="as they wish to be called")
    one.add_argument("--language", choices=LANGUAGES, default="", help="of the mail they get")
    one.add_argument(
        "--password", action="store_true", help="ask for one (from a pipe: its first line)"
    )
    one.set_defaults(run=run_add)
    one = inside.add_parser("role", help="change what an account may do")
    one.add_argument("email", metavar="EMAIL")
    _add_post(one)
    one.set_defaults(run=run_role)
    one = inside.add_parser("invite", help="send an invitation by mail")
    one.add_argument("email", metavar="EMAIL")
    _add_post(one, default="participant")
    one.add_argument("--name", default="")
    one.add_argument("--language", choices=LANGUAGES, default="en")
    one.set_defaults(run=run_invite)
    one = inside.add_parser("list", help="list accounts")
    one.set_defaults(run=run_list)
    for each in inside.choices.values():
        each.add_argument("--register", metavar="DB", help="a file or address (DATABASE_URL)")
        add_user(each)


def _add_post(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    parser.add_argument("--role", choices=_ROLES, default=default, required=default is None)
    parser.add_argument("--person", metavar="KEY", help="the person of the register they are")
    parser.add_argument("--institution", metavar="KEY", help="whom a focal point answers for")


def run_add(arguments: argparse.Namespace) -> int:
    """Make an account and say so."""
    _open(arguments)
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    password = _password() if arguments.password else None
    post = Post(Role(arguments.role), _agent(arguments.person), _agent(arguments.institution))
    account = make_account(
        arguments.email, post, name=arguments.name, language=arguments.language,
        password=password, by=user_of(arguments),
    )  # fmt: skip
    return _say([account])


def run_role(arguments: argparse.Namespace) -> int:
    """Change the role of an account and say so."""
    _open(arguments)
    from relatoria.store.accounts import account_of_email, change
    from relatoria.store.models import Role

    account = account_of_email(arguments.email)
    if account is None:
        raise UsageError("there is no such account", where=arguments.email)
    fields: dict[str, Any] = {"role": Role(arguments.role)}
    if arguments.person:
        fields["agent"] = _agent(arguments.person)
    if arguments.institution:
        fields["institution"] = _agent(arguments.institution)
    return _say([change(account, user_of(arguments), **fields)])


def run_invite(arguments: argparse.Namespace) -> int:
    """Put an invitation into the outbox; `relatoria work` or `serve` sends it."""
    _open(arguments)
    from relatoria.store.accounts import invite
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    post = Post(Role(arguments.role), _agent(arguments.person), _agent(arguments.institution))
    made = invite(
        arguments.email, post, name=arguments.name, language=arguments.language,
        by=user_of(arguments),
    )  # fmt: skip
    print(json.dumps({"invitation": made.key, "email": made.email, "role": made.role}))
    return 0


def run_list(arguments: argparse.Namespace) -> int:
    """Every account, by name."""
    _open(arguments)
    from relatoria.store.models import Account

    rows = Account.objects.select_related("user", "agent", "institution")
    return _say(list(rows.filter(erased_at=None)))


def _open(arguments: argparse.Namespace) -> None:
    from relatoria.web.opening import open_register

    open_register(arguments.register)


def _agent(key: str | None) -> Agent | None:
    from relatoria.store.models import Agent

    if not key:
        return None
    found = Agent.objects.filter(key=key).first()
    if found is None:
        raise UsageError(
            "the register knows nobody by this key", where=key, remedy="relatoria search shows keys"
        )
    return found


def _password() -> str:
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    if sys.stdin.isatty():
        given = getpass.getpass("Password: ")
        if given != getpass.getpass("Again: "):
            raise UsageError("the two passwords are not the same")
    else:
        given = sys.stdin.readline().rstrip("\n")
    try:
        validate_password(given)
    except ValidationError as error:
        raise UsageError("this password is too weak", why=" ".join(error.messages)) from error
    return given


def _say(accounts: list[Account]) -> int:
    rows = [
        {
            "key": one.key,
            "email": one.user.email,
            "name": one.name,
            "role": one.role,
            "person": one.agent.key if one.agent else "",
            "institution": one.institution.key if one.institution else "",
        }
        for one in accounts
    ]
    if not sys.stdout.isatty():
        for row in rows:
            print(json.dumps(row, ensure_ascii=False))
        return 0
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for heading in ("key", "email", "name", "role", "person", "institution"):
        table.add_column(heading)
    for row in rows:
        table.add_row(*row.values())
    Console().print(table)
    return 0
