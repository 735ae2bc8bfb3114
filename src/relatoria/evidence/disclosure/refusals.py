"""What is refused before anything is counted."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from relatoria.errors import InputError
from relatoria.evidence.disclosure.policy import Policy


class Refused(InputError):
    """The policy does not allow this release; the message says which rule and what would pass."""


def check_request(policy: Policy, variables: Iterable[str]) -> tuple[str, ...]:
    """The rules that a table over ``variables`` (those it selects by included) passed.

    Raises :class:`Refused` naming the rule and the variables.
    """
    found = roles_of(policy, variables)
    for refusal in policy.refuse:
        if all(role in found for role in refusal.roles):
            named = " × ".join(found[role] for role in refusal.roles)
            raise Refused(
                f"the policy {policy.id} refuses {named}",
                why=refusal.reason,
                remedy="Leave one of them out, or ask the data protection officer",
            )
    return tuple(f"refusals:{len(policy.refuse)}" for _ in policy.refuse[:1])


def roles_of(policy: Policy, variables: Iterable[str]) -> dict[str, str]:
    """Roles that ``variables`` play, each with a variable that plays it.

    The policy's own list decides for the variables it names; otherwise the words of a name do.
    """
    found: dict[str, str] = {}
    for variable in variables:
        declared = policy.variables.get(variable)
        roles = [declared] if declared else _roles_by_name(policy.roles, variable)
        for role in roles:
            found.setdefault(role, variable)
    return found


def _roles_by_name(roles: Mapping[str, tuple[str, ...]], variable: str) -> list[str]:
    words = _words(variable)
    return [
        role
        for role, names in roles.items()
        if any(_contains(words, _words(name)) for name in names)
    ]


def _words(name: str) -> list[str]:
    spread = "".join(f" {sign}" if sign.isupper() else sign for sign in name)
    # A name all in capitals is one word, not as many as it has letters.
    source = name if name.upper() == name else spread
    plain = unicodedata.normalize("NFKD", source)
    letters = "".join(
        sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign)
    )
    return letters.casefold().split()


def _contains(words: list[str], part: list[str]) -> bool:
    return any(words[start : start + len(part)] == part for start in range(len(words)))
