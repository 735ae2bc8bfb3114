"""Columns that many tables share."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.db import models


def key_field() -> models.CharField[str, str]:
    """The public identifier: in addresses, exports and citations; never reused."""
    return models.CharField(max_length=120, unique=True)


def words(length: int = 300, **options: Any) -> models.CharField[str, str]:
    """A short text; empty where nothing says."""
    return models.CharField(max_length=length, blank=True, default="", **options)


def long_words() -> models.TextField[str, str]:
    """A text of any length; empty where nothing says."""
    return models.TextField(blank=True, default="")


def one_of(kinds: type[StrEnum], **options: Any) -> models.CharField[str, str]:
    """A word of a closed list of the model."""
    longest = max(len(kind.value) for kind in kinds)
    return models.CharField(
        max_length=longest, choices=[(k.value, k.value) for k in kinds], **options
    )


def offset(**options: Any) -> models.PositiveIntegerField[int, int]:
    """A place in the canonical text, in characters."""
    return models.PositiveIntegerField(**options)


def listing() -> models.JSONField[Any, Any]:
    """A short list of plain values."""
    return models.JSONField(default=list, blank=True)


def mapping() -> models.JSONField[Any, Any]:
    """A small mapping of plain values."""
    return models.JSONField(default=dict, blank=True)
