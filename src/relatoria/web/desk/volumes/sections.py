"""A section: its sentences to write in, and the statements that no sentence uses yet beside it."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language

from relatoria.drafting.volumes import SentenceKind
from relatoria.i18n import catalogue
from relatoria.store.models import VolumeSection
from relatoria.store.queries.volumes.panel import Asked, panel
from relatoria.store.queries.volumes.sections import SectionView, section_view
from relatoria.store.queries.volumes.sources import Sources
from relatoria.store.volumes.changing import (
    Hand,
    add,
    add_statement,
    move,
    remove,
    reword,
)
from relatoria.store.volumes.saving import Saved
from relatoria.web.desk.rules import may, require
from relatoria.web.desk.volumes.common import explained, find_section, hand, page_of

_AT_ONCE = 150
"""Sentences on one page: a form of more fields than a thousand is refused."""


@may("volumes.see")
@explained
def page(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """The section; a POST saves every sentence that was changed, then does what the button says.

    Words are saved whatever button was pressed, so that none takes an unsaved sentence away.
    """
    section = find_section(key, number)
    if request.method == "POST":
        require(request, "volumes.write", None)
        return _written(request, section)
    sources = Sources(section.volume)
    asked = asked_for(request)
    whole = section_view(section, sources)
    view, pages, shown = _window(whole, request.GET.get("page", ""))
    context = {
        "section": section,
        "view": view,
        "pages": pages,
        "shown": shown,
        "panel": panel(section.volume, sources, asked),
        "asked": asked,
        "at": request.GET.get("at", ""),
        "comments": section.comments.filter(settled_at=None, sentence=""),
        "kinds": (SentenceKind.SUMMARISED, SentenceKind.REPORTED, SentenceKind.EDITORIAL),
    }
    return page_of(request, "section", section.volume, context)


@may("volumes.see")
def state(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """The section's version and who wrote last, for a page that is open to say so."""
    section = find_section(key, number)
    last = section.revisions.order_by("-version").values_list("by", flat=True).first()
    return JsonResponse({"version": section.version, "by": last})


def asked_for(request: HttpRequest) -> Asked:
    """What the panel is asked for."""
    return Asked(
        str(request.GET.get("q", ""))[:200],
        str(request.GET.get("speaker", ""))[:300],
        "used" in request.GET,
    )


def _written(request: HttpRequest, section: VolumeSection) -> HttpResponse:
    writer = hand(request, section)
    texts = {
        name.removeprefix("text-"): str(text)
        for name, text in request.POST.items()
        if name.startswith("text-")
    }
    saved = reword(writer, texts)
    act, _, subject = str(request.POST.get("act", "save")).partition(":")
    after = str(request.POST.get("after", ""))
    done, place = _acted(request, Hand(section, saved.version, writer.by, writer.name),
                         (act, subject, after))  # fmt: skip
    _tell(request, [saved, *([done] if done else [])])
    home = reverse("desk-section", args=[section.volume.key, section.pk])
    shown = str(request.POST.get("page", ""))
    query = f"?page={shown}" if shown.isdigit() and shown != "1" else ""
    return redirect(f"{home}{query}#{f's-{place}' if place else 'content'}")


def _acted(
    request: HttpRequest, writer: Hand, act: tuple[str, str, str]
) -> tuple[Saved | None, str]:
    """What the button says, after the words were saved; and the sentence to show."""
    what, subject, after = act
    acts: dict[str, Callable[[], Saved]] = {
        "remove": lambda: remove(writer, subject),
        "back": lambda: move(writer, subject, -1),
        "on": lambda: move(writer, subject, 1),
    }
    if what in acts:
        return acts[what](), "" if what == "remove" else subject
    if what in ("quote", "report"):
        return add_statement(writer, subject, quoted=what == "quote", after=after)
    if what == "add":
        wanted = str(request.POST.get("new-kind", ""))
        kind = SentenceKind(wanted) if wanted in set(SentenceKind) else SentenceKind.SUMMARISED
        text = str(request.POST.get("new-text", ""))
        fresh = "new-paragraph" in request.POST
        return add(writer, text, kind, after=after, new_paragraph=fresh)
    return None, ""


def _tell(request: HttpRequest, saved: list[Saved]) -> None:
    say = catalogue(get_language() or "en")
    clashes = sum(one.clashes for one in saved)
    if clashes:
        messages.warning(request, say.count("volumes.clashed", clashes))
    elif any(one.merged for one in saved):
        messages.success(request, say("volumes.merged"))
    else:
        messages.success(request, say("volumes.saved"))


def _window(view: SectionView, asked: str) -> tuple[SectionView, range, int]:
    """The paragraphs of one page, the pages there are, and which one this is."""
    groups: list[list[object]] = [[]]
    count = 0
    for paragraph in view.paragraphs:
        if count and count + len(paragraph.sentences) > _AT_ONCE:
            groups.append([])
            count = 0
        groups[-1].append(paragraph)
        count += len(paragraph.sentences)
    number = int(asked) if asked.isdigit() and len(asked) < 6 else 1
    number = min(max(number, 1), len(groups))
    shown = SectionView(tuple(groups[number - 1]), view.stray)  # type: ignore[arg-type]
    return shown, range(1, len(groups) + 1), number
