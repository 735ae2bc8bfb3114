"""What the program learnt from judgements: the gain held out, adopted or not; recoding; export."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.coding.training import TRAINED
from relatoria.errors import RelatoriaError
from relatoria.store.coding.learning import FEWEST, adopt, judged_statements, lines
from relatoria.store.jobs import enqueue
from relatoria.store.models import Job, JobState, Retraining
from relatoria.web.bulk.forms.json_lines import harmless
from relatoria.web.coding.names import item_name, scheme_name
from relatoria.web.desk.coding.jobs import LEARN, RECODE
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_MOVING = (JobState.WAITING.value, JobState.RUNNING.value)


@may("coding.see")
def page(request: HttpRequest) -> HttpResponse:
    """Judged statements, models learnt with their gain, work under way."""
    language = get_language() or "en"
    context = {
        "here": "learning",
        "fewest": FEWEST,
        "judged": [
            (name, scheme_name(name, language), len(judged_statements(name))) for name in TRAINED
        ],
        "models": [
            (row, scheme_name(row.framework, language),
             [(item_name(row.framework, one["notation"], language), one) for one in row.figures])
            for row in Retraining.objects.defer("model")[:20]
        ],
        "moving": list(Job.objects.filter(kind__in=(LEARN, RECODE), state__in=_MOVING)),
        "failed": Job.objects.filter(kind__in=(LEARN, RECODE)).order_by("-id").first(),
    }  # fmt: skip
    return render(request, "relatoria/desk/coding/learning.html", context)


@may("coding.decide")
@require_POST
def learn_now(request: HttpRequest) -> HttpResponse:
    """Let the program learn in the background."""
    name = request.POST.get("framework", "")
    if name in TRAINED:
        enqueue(LEARN, {"framework": name}, viewer_of(request).name, attempts=2)
        messages.success(request, saying()("coding_desk.learning_asked"))
    return redirect("desk-coding-learning")


@may("coding.adopt")
@require_POST
def adopt_one(request: HttpRequest, pk: int) -> HttpResponse:
    """Let a learnt model suggest from now on."""
    row = get_object_or_404(Retraining, pk=pk)
    try:
        adopt(row, viewer_of(request).name, request.POST.get("reason", "")[:2_000])
    except RelatoriaError:
        messages.error(request, saying()("coding_desk.not_adopted"))
    else:
        messages.success(request, saying()("coding_desk.adopted_now", version=row.version))
    return redirect("desk-coding-learning")


@may("coding.adopt")
@require_POST
def recode_now(request: HttpRequest) -> HttpResponse:
    """Code the register anew, in the background, with the models in use."""
    enqueue(RECODE, {"frameworks": list(TRAINED)}, viewer_of(request).name, attempts=2)
    messages.success(request, saying()("coding_desk.recoding_asked"))
    return redirect("desk-coding-learning")


@may("coding.see")
def labelled(request: HttpRequest, framework: str) -> StreamingHttpResponse:
    """The judged statements for ``relatoria coders train --add``."""
    if framework not in TRAINED:
        raise Http404
    response = StreamingHttpResponse(_written(framework), content_type="application/jsonl")
    response["Content-Disposition"] = f'attachment; filename="judged-{framework}.jsonl"'
    return response


def _written(framework: str) -> Iterator[bytes]:
    for line in lines(framework):
        yield harmless(msgspec.json.encode(line) + b"\n")
