"""Paragraphs, sentences and messages as plain values of a JSON column, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from relatoria.drafting.volumes import Citation, Message, Paragraph, Sentence
from relatoria.store.rows import storable


def plain(values: Iterable[Paragraph | Sentence | Citation | Message]) -> list[Any]:
    """What the column holds."""
    found: list[Any] = [_storable(msgspec.to_builtins(one)) for one in values]
    return found


def paragraphs_from(values: Any) -> tuple[Paragraph, ...]:
    """The paragraphs in a column. Raises msgspec.ValidationError where they break the schema."""
    return msgspec.convert(values, tuple[Paragraph, ...])


def citations_from(values: Any) -> tuple[Citation, ...]:
    """The citations in a column."""
    return msgspec.convert(values, tuple[Citation, ...])


def messages_from(values: Any) -> tuple[Message, ...]:
    """The messages in a column."""
    return msgspec.convert(values, tuple[Message, ...])


def sentence_from(value: Any) -> Sentence | None:
    """The sentence in a column; ``None`` where it holds none."""
    return None if value is None else msgspec.convert(value, Sentence)


def words_of(paragraph: Paragraph | None) -> str:
    """The words of a paragraph, its sentences one behind the other."""
    return " ".join(one.text for one in paragraph.sentences) if paragraph else ""


def sentences_of(paragraphs: Sequence[Paragraph]) -> list[Sentence]:
    """Every sentence in order."""
    return [one for paragraph in paragraphs for one in paragraph.sentences]


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, dict):
        return {key: _storable(one) for key, one in value.items()}
    return value
