"""What the checks query, which paragraphs stand behind each message, what became of everything
that was said, and whose words were carried."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from relatoria.drafting.checks.volume import findings_in_volume
from relatoria.drafting.publishing.accounts import balance_lines, matrix_lines
from relatoria.drafting.volumes import Fate, Volume
from relatoria.store.models import DraftVolume
from relatoria.store.queries.volumes.balance import declared_sex
from relatoria.store.queries.volumes.sources import Sources
from relatoria.store.volumes.assembling import left_out_reason, volume_of
from relatoria.store.volumes.reasons import give_reason
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.desk.volumes.common import by, explained, find_volume, page_of

_AT_ONCE = 100


@may("volumes.see")
def checks(request: HttpRequest, key: str) -> HttpResponse:
    """Every finding of the checks of a volume, in the reader's language."""
    row = find_volume(key)
    volume = volume_of(row)
    say = saying()
    known = {one.id for one in volume.sentences()}
    found = []
    for one in findings_in_volume(volume):
        says, why, remedy = one.worded(say)
        found.append(
            {"rule": one.rule, "text": one.text, "says": says, "why": why, "remedy": remedy,
             "sentence": one.subject if one.subject in known else "",
             "subject": one.subject if one.rule == "contribution_unused" else ""}
        )  # fmt: skip
    return page_of(request, "checks", row, {"found": found})


@may("volumes.see")
def matrix(request: HttpRequest, key: str) -> HttpResponse:
    """Messages by the paragraphs of the body that carry them, and the other way round."""
    row = find_volume(key)
    volume = volume_of(row)
    sources, words = Sources(row), _paragraphs(volume)
    lines = []
    for line in matrix_lines(volume):
        behind = [words[one["paragraph"]] for one in line["body"] if one["paragraph"] in words]
        near = [words[one["paragraph"]] for one in line["suggested"] if one["paragraph"] in words]
        said = [
            {"subject": one, "words": sources.words(one), "speaker": sources.speaker(one)}
            for one in line["statements"]
        ]
        lines.append({**line, "behind": behind, "near": near, "said": said})
    return page_of(request, "matrix", row, {"lines": lines})


@may("volumes.see")
def coverage(request: HttpRequest, key: str) -> HttpResponse:
    """Every contribution and statement: carried, merged, or left out and why."""
    row = find_volume(key)
    volume = volume_of(row)
    sources = Sources(row)
    counted = {fate.value: 0 for fate in Fate}
    for use in volume.uses:
        counted[use.fate.value] += 1
    wanted = str(request.GET.get("fate", Fate.LEFT_OUT.value))
    given = str(request.GET.get("page", "1"))
    number = max(int(given), 1) if given.isdigit() and len(given) < 6 else 1
    uses = [use for use in volume.uses if use.fate.value == wanted]
    language = saying().language
    shown = [
        {"subject": use.subject, "words": sources.words(use.subject), "count": len(use.sentences),
         "speaker": sources.speaker(use.subject), "reason": left_out_reason(use, language),
         "given": use.subject in row.reasons}
        for use in uses[(number - 1) * _AT_ONCE : number * _AT_ONCE]
    ]  # fmt: skip
    pages = range(1, -(-len(uses) // _AT_ONCE) + 1)
    context = {"counted": counted, "wanted": wanted, "uses": shown, "pages": pages, "shown": number}
    return page_of(request, "coverage", row, context)


@may("volumes.write")
@require_POST
@explained
def reason(request: HttpRequest, key: str) -> HttpResponse:
    """Why something was left out, in a person's own words."""
    row = find_volume(key)
    given = {name: str(request.POST.get(name, "")) for name in ("subject", "reason")}
    give_reason(row, given["subject"], given["reason"], by(request))
    return redirect(f"{reverse('desk-volume-coverage', args=[key])}?fate=left_out")


@may("volumes.see")
def balance(request: HttpRequest, key: str) -> HttpResponse:
    """Statements made and carried by sector, by country and by declared sex."""
    row = find_volume(key)
    return page_of(request, "balance", row, {"tables": _balance(row)})


def _balance(row: DraftVolume) -> list[tuple[str, list[dict[str, Any]]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for line in balance_lines(volume_of(row), declared_sex(row)):
        found.setdefault(line["by"], []).append(line)
    return list(found.items())


def _paragraphs(volume: Volume) -> dict[str, dict[str, str]]:
    return {
        one.id: {
            "part": part.title,
            "words": " ".join(it.text for it in one.sentences),
            "sentence": one.sentences[0].id if one.sentences else "",
        }
        for part, _ in volume.all_parts()
        for one in part.paragraphs
    }
