"""Judgements: one chain a subject, with one head."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Count, F, Q

from relatoria.store.models import Judgement, JudgementValue


def check_judgements() -> Iterator[tuple[str, str]]:
    """Every subject has one judgement in force, and each link replaces an earlier of its own."""
    heads = Judgement.objects.filter(replaced_by=None).values("subject_type", "subject")
    for row in heads.annotate(heads=Count("id")).filter(heads__gt=1).order_by("subject"):
        where = f"{row['subject_type']} {row['subject']}"
        yield where, f"{row['heads']} judgements about it are in force at once"
    links = Judgement.objects.filter(replaces__isnull=False)
    foreign = links.exclude(
        replaces__subject=F("subject"), replaces__subject_type=F("subject_type")
    )
    for key in foreign.values_list("key", flat=True):
        yield f"judgement {key}", "it replaces a judgement about something else"
    for key in links.filter(replaces__at__gt=F("at")).values_list("key", flat=True):
        yield f"judgement {key}", "it is older than the judgement it replaces"
    nobody = Judgement.objects.filter(user="").exclude(value=JudgementValue.REOPENED.value)
    for key in nobody.values_list("key", flat=True):
        yield f"judgement {key}", "nobody answers for it"
    correct = Q(value=JudgementValue.CORRECT.value)
    bare = Judgement.objects.filter(correct, correction={})
    for key in bare.values_list("key", flat=True):
        yield f"judgement {key}", "it corrects and does not say how"
