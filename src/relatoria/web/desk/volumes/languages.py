"""Language versions: paragraph beside paragraph, how far each is, what has drifted."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from relatoria.i18n import LANGUAGES
from relatoria.store.models import TranslationState
from relatoria.store.queries.volumes.languages import aligned, progress
from relatoria.store.volumes.assembling import sections_of
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.translating import (
    copy_original,
    follow_original,
    start_translation,
    translate,
)
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


@may("volumes.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The versions there are, and the sections of this one where it is a translation."""
    row = find_volume(key)
    original = row.translation_of or row
    versions = [(one, progress(one)) for one in original.translations.order_by("language")]
    taken = {original.language, *(one.language for one, _ in versions)}
    sections = []
    if row.translation_of:
        for section in sections_of(row):
            pairs = aligned(section)
            waiting = sum(one.state == TranslationState.MISSING.value for one in pairs)
            drifted = sum(one.drifted for one in pairs)
            sections.append((section, len(pairs), waiting, drifted))
    context = {
        "original": original,
        "versions": versions,
        "missing": [code for code in LANGUAGES if code not in taken],
        "sections": sections,
    }
    return page_of(request, "languages", row, context)


@may("volumes.write")
@require_POST
@explained
def begin(request: HttpRequest, key: str) -> HttpResponse:
    """A version in another language."""
    language = str(request.POST.get("language", ""))
    if language not in LANGUAGES:
        raise VolumeRefusal("no_language")
    made = start_translation(find_volume(key), language, by(request))
    return redirect("desk-volume-languages", made.key)


@may("volumes.write")
@require_POST
@explained
def follow(request: HttpRequest, key: str) -> HttpResponse:
    """Bring over what the original has gained and lost."""
    changed = follow_original(find_volume(key), by(request))
    messages.success(request, saying().count("volumes.followed", changed))
    return redirect("desk-volume-languages", key)


@may("volumes.see")
@explained
def section(request: HttpRequest, key: str, number: int) -> HttpResponse:
    """A section, the original beside the version; a POST writes one paragraph."""
    row = find_section(key, number)
    if request.method == "POST":
        require(request, "volumes.write", None)
        paragraph = str(request.POST.get("paragraph", ""))
        writer = hand(request, row)
        if request.POST.get("act") == "copy":
            copy_original(writer, paragraph)
        else:
            texts = {
                name.removeprefix("text-"): str(text)
                for name, text in request.POST.items()
                if name.startswith("text-")
            }
            done = request.POST.get("act") == "reviewed"
            state = TranslationState.REVIEWED if done else TranslationState.DRAFT
            saved = translate(writer, paragraph, texts, state)
            if saved.clashes:
                told = saying().count("volumes.clashed", saved.clashes)
                messages.warning(request, told)
        home = reverse("desk-volume-aligned", args=[key, number])
        return redirect(f"{home}#p-{paragraph}")
    original = row.volume.translation_of
    context = {
        "section": row,
        "pairs": aligned(row),
        "original": original,
    }
    return page_of(request, "aligned", row.volume, context)
