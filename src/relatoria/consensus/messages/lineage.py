"""Messages that merge and split over any number of generations; nothing about them is lost.

A reaction belongs to the text it was given on, for ever: merging does not make anybody agree with
a wording they have not seen. So reactions stay with their message, and what a later message
inherits is told with its origin. A reservation travels into every message made of that text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from relatoria.errors import InputError
from relatoria.model.vote import Vote


class Operation(Enum):
    """How messages came from others."""

    MERGE = "merge"
    SPLIT = "split"
    REWORD = "reword"


@dataclass(frozen=True, slots=True)
class Message:
    """A draft, in the words its authors gave it."""

    id: str
    texts: Mapping[str, str]
    """Language to wording."""
    authors: tuple[str, ...] = ()
    """Who proposed these words; those of earlier drafts are found by `Drafts.authors`."""
    statements: tuple[str, ...] = ()
    """Statements it is drawn from."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What somebody said of one message; a later one by the same person supersedes it."""

    participant: str
    message: str
    vote: Vote
    reservation: str = ""
    """What they want kept beside the text, in their words."""
    language: str = ""
    """Of the wording they saw."""


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: messages that ceased, and those that came of them."""

    operation: Operation
    before: tuple[str, ...]
    after: tuple[str, ...]
    by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Drafts:
    """The messages of a round with their whole past. Every change gives new `Drafts`."""

    messages: Mapping[str, Message] = field(default_factory=dict)
    reactions: tuple[Reaction, ...] = ()
    """In the order given; superseded ones are kept."""
    steps: tuple[Step, ...] = ()

    def with_message(self, message: Message) -> Drafts:
        """With one message more. Raises InputError where its id is taken."""
        if message.id in self.messages:
            raise InputError(
                f"there is a message {message.id} already",
                remedy="Give every message an id of its own; ids are never used again",
            )
        return replace(self, messages={**self.messages, message.id: message})

    def with_reaction(self, reaction: Reaction) -> Drafts:
        """With one reaction more. Raises InputError where its message is not open."""
        self._open(reaction.message)
        return replace(self, reactions=(*self.reactions, reaction))

    def merged(
        self, before: Sequence[str], message: Message, by: str = "", reason: str = ""
    ) -> Drafts:
        """Two or more open messages become ``message``."""
        if len(set(before)) < 2:
            raise InputError("a merge takes two messages or more, each named once")
        return self._stepped(Operation.MERGE, before, (message,), by, reason)

    def split(
        self, before: str, parts: Sequence[Message], by: str = "", reason: str = ""
    ) -> Drafts:
        """An open message becomes two or more."""
        if len(parts) < 2:
            raise InputError("a split gives two messages or more")
        return self._stepped(Operation.SPLIT, (before,), parts, by, reason)

    def reworded(self, before: str, message: Message, by: str = "", reason: str = "") -> Drafts:
        """An open message gets other words: a message of its own, which nobody has reacted to."""
        return self._stepped(Operation.REWORD, (before,), (message,), by, reason)

    def _stepped(
        self, how: Operation, before: Sequence[str], after: Sequence[Message], by: str, reason: str
    ) -> Drafts:
        if len(set(before)) != len(before):
            raise InputError(f"a message is named twice among {', '.join(before)}")
        for name in before:
            self._open(name)
        drafts = self
        for message in after:
            drafts = drafts.with_message(message)
        step = Step(how, tuple(before), tuple(one.id for one in after), by, reason)
        return replace(drafts, steps=(*self.steps, step))

    def _open(self, name: str) -> None:
        if name not in self.messages:
            raise InputError(f"there is no message {name}")
        for step in self.steps:
            if name in step.before:
                raise InputError(
                    f"message {name} is closed",
                    why=f"a {step.operation.value} made {', '.join(step.after)} of it",
                    remedy="Take one of those instead",
                )

    @property
    def open(self) -> tuple[str, ...]:
        """Messages that nothing has replaced, in the order they were made."""
        closed = {name for step in self.steps for name in step.before}
        return tuple(name for name in self.messages if name not in closed)

    def origins(self, message: str) -> tuple[str, ...]:
        """``message`` and every message it came of, nearest first; each once."""
        return tuple(
            self._walk(message, {after: s.before for s in self.steps for after in s.after})
        )

    def became(self, message: str) -> tuple[str, ...]:
        """``message`` and everything that came of it, nearest first; each once."""
        return tuple(self._walk(message, {name: s.after for s in self.steps for name in s.before}))

    def _walk(self, start: str, leads: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        if start not in self.messages:
            raise InputError(f"there is no message {start}")
        found = {start: None}
        queue = [start]
        for name in queue:
            for other in leads.get(name, ()):
                if other not in found:
                    found[other] = None
                    queue.append(other)
        yield from found

    def authors(self, message: str) -> tuple[str, ...]:
        """Everybody who proposed its words or words it came of; each once."""
        names = (one for name in self.origins(message) for one in self.messages[name].authors)
        return tuple(dict.fromkeys(names))

    def statements(self, message: str) -> tuple[str, ...]:
        """Every statement it or its origins were drawn from; each once."""
        names = (one for name in self.origins(message) for one in self.messages[name].statements)
        return tuple(dict.fromkeys(names))

    def reactions_to(self, message: str, *, inherited: bool = True) -> tuple[Reaction, ...]:
        """What was said of it and, where ``inherited``, of its origins, superseded ones left out.

        Each names the message it was given on: an inherited one says nothing of the new words.
        """
        wanted = set(self.origins(message)) if inherited else {message}
        last = {(r.message, r.participant): r for r in self.reactions if r.message in wanted}
        return tuple(last.values())

    def reservations(self, message: str) -> tuple[Reaction, ...]:
        """The reservations that go into the report beside ``message``, those inherited as well."""
        return tuple(one for one in self.reactions_to(message) if one.reservation)
