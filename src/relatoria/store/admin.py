"""The register in Django's admin: to be looked at; it is changed by judgements and commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest

from relatoria.store import models

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Any]
else:
    _ModelAdmin = admin.ModelAdmin  # takes its parameter for the type checker alone


class ReadOnly(_ModelAdmin):
    """Shows rows and changes none: what is wrong is corrected by a judgement, which is logged."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Sources come in by `relatoria add`."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nothing is overwritten."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nothing is deleted."""
        return False


@admin.register(models.Work)
class WorkAdmin(ReadOnly):
    """Works, by symbol and title."""

    list_display = ("key", "symbol", "title", "kind")
    list_filter = ("kind",)
    search_fields = ("key", "symbol", "title")


@admin.register(models.Expression)
class ExpressionAdmin(ReadOnly):
    """Sources, by language and version."""

    list_display = ("key", "name", "language", "version", "current", "access", "added_at")
    list_filter = ("language", "kind", "access", "current")
    search_fields = ("key", "name", "title", "symbol")
    exclude = ("sketch",)


@admin.register(models.Meeting)
class MeetingAdmin(ReadOnly):
    """Meetings, by day and place."""

    list_display = ("key", "title", "date", "city", "country", "access")
    list_filter = ("country", "access")
    search_fields = ("key", "title", "city")


@admin.register(models.Agent)
class AgentAdmin(ReadOnly):
    """People, organisations and States."""

    list_display = ("key", "name", "kind", "country", "sector", "merged_into")
    list_filter = ("kind", "sector")
    search_fields = ("key", "name", "folded")


@admin.register(models.Statement)
class StatementAdmin(ReadOnly):
    """Statements in their own words."""

    list_display = ("key", "kind", "language", "country", "year", "text")
    list_filter = ("kind", "language", "sector")
    search_fields = ("key", "text")
    list_select_related = True


@admin.register(models.Judgement)
class JudgementAdmin(ReadOnly):
    """Who decided what, and what it replaced."""

    list_display = ("at", "user", "subject_type", "subject", "value", "reason")
    list_filter = ("value", "subject_type")
    search_fields = ("subject", "user", "reason")


@admin.register(models.LineageStep)
class LineageStepAdmin(ReadOnly):
    """Merges, splits and undos."""

    list_display = ("at", "user", "operation", "kind", "sources", "results")
    list_filter = ("operation", "kind")


@admin.register(models.LogEntry)
class LogEntryAdmin(ReadOnly):
    """The event log, newest first."""

    list_display = ("at", "user", "action", "subject_type", "subject", "reason")
    list_filter = ("action", "subject_type")
    search_fields = ("subject", "user", "reason")
    ordering = ("-id",)


@admin.register(models.Suggestion)
class SuggestionAdmin(ReadOnly):
    """What may be one and waits for a person."""

    list_display = ("kind", "first", "second", "score", "reason")
    list_filter = ("kind",)
