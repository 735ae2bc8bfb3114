"""One sentence: its sources, who said it, its history, remarks on it, and two texts to choose."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from relatoria.drafting.volumes import Sentence, SentenceKind, defects_of, redline
from relatoria.store.models import DraftVolume, SectionComment, SentenceClash, VolumeSection
from relatoria.store.queries.volumes.panel import panel
from relatoria.store.queries.volumes.sources import Sources
from relatoria.store.volumes.assembling import volume_of
from relatoria.store.volumes.changing import cite, reword, set_kind, uncite
from relatoria.store.volumes.reviewing import comment, settle_comment
from relatoria.store.volumes.saving import settle
from relatoria.store.volumes.values import paragraphs_from, sentences_of
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may, require
from relatoria.web.desk.volumes.common import (
    by,
    explained,
    find_section,
    find_volume,
    hand,
    page_of,
)
from relatoria.web.desk.volumes.sections import asked_for


@may("volumes.see")
@explained
def page(request: HttpRequest, key: str, sentence: str) -> HttpResponse:
    """The sentence; a POST cites, takes a source away, says what kind it is, or rewords it."""
    volume = find_volume(key)
    section, found = _placed(volume, sentence)
    if request.method == "POST":
        require(request, "volumes.write", None)
        return _changed(request, section, found)
    sources, asked = Sources(volume), asked_for(request)
    cited = [sources.shown(one, n) for n, one in enumerate(found.citations)]
    reasons = [one for one in defects_of(volume_of(volume)) if one.sentence.id == found.id]
    context: dict[str, Any] = {
        "section": section,
        "sentence": found,
        "cited": cited,
        "speakers": list(dict.fromkeys(name for one in cited for name in one.speakers)),
        "defects": [
            {
                "why": saying()(f"defect.reason.{one.reason}", detail=one.detail),
                "remedy": saying()(f"defect.remedy.{one.reason}"),
            }
            for one in reasons
        ],
        "history": _history(section, found.id),
        "comments": section.comments.filter(sentence=found.id),
        "panel": panel(volume, sources, asked),
        "asked": asked,
        "kinds": tuple(SentenceKind),
    }
    return page_of(request, "sentence", volume, context)


def _changed(request: HttpRequest, section: VolumeSection, found: Sentence) -> HttpResponse:
    act, _, subject = str(request.POST.get("act", "")).partition(":")
    writer = hand(request, section)
    if act == "cite":
        cite(writer, found.id, subject)
    elif act == "uncite" and subject.isdigit():
        uncite(writer, found.id, int(subject))
    elif act == "kind" and request.POST.get("kind") in set(SentenceKind):
        set_kind(writer, found.id, SentenceKind(str(request.POST["kind"])))
    elif act == "words":
        reword(writer, {found.id: str(request.POST.get("text", ""))})
    messages.success(request, saying()("volumes.saved"))
    return redirect("desk-sentence", section.volume.key, found.id)


@may("volumes.see")
@require_POST
@explained
def remark(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """A remark on a sentence, or on the whole section."""
    section = find_section(key, number)
    sentence = str(request.POST.get("sentence", ""))
    comment(section, str(request.POST.get("text", "")), by(request), sentence)
    if sentence:
        return redirect("desk-sentence", key, sentence)
    return redirect("desk-section", key, number)


@may("volumes.see")
@require_POST
def dealt_with(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """A remark that needs nobody any more."""
    rows = SectionComment.objects.select_related("section__volume")
    row = rows.filter(pk=number, section__volume__key=key).first()
    if row is None:
        raise Http404
    settle_comment(row, by(request))
    if row.sentence:
        return redirect("desk-sentence", key, row.sentence)
    return redirect("desk-section", key, row.section_id)


@may("volumes.write")
@require_POST
@explained
def choose(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """One of two texts, or a third."""
    row = SentenceClash.objects.filter(pk=number, section__volume__key=key).first()
    if row is None:
        raise Http404
    choice = str(request.POST.get("choice", "stored"))
    settle(row, choice, by(request), str(request.POST.get("words", "")))
    messages.success(request, saying()("volumes.chosen"))
    return redirect("desk-section", key, row.section_id)


def _placed(volume: DraftVolume, name: str) -> tuple[VolumeSection, Sentence]:
    for section in volume.sections.select_related("volume"):
        for one in sentences_of(paragraphs_from(section.paragraphs)):
            if one.id == name:
                return section, one
    raise Http404


def _history(section: VolumeSection, name: str) -> list[dict[str, Any]]:
    """Every wording of the sentence, the latest first, each as a redline of the one before."""
    found: list[dict[str, Any]] = []
    before: Sentence | None = None
    for row in section.revisions.order_by("version"):
        now = {one.id: one for one in sentences_of(paragraphs_from(row.paragraphs))}.get(name)
        if now != before and now is not None:
            words = before.text if before else ""
            found.append(
                {"row": row, "pieces": redline(words, now.text) if before else (), "text": now.text}
            )
        before = now
    return found[::-1]
