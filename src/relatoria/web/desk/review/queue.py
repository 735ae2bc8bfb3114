"""The queue as a list, and the way from one item to the next."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.store.models import ReviewItem
from relatoria.store.queries import review as asked
from relatoria.store.review import refresh
from relatoria.store.review.claiming import take_next
from relatoria.web.desk.review.wishes import kept, wish_of
from relatoria.web.desk.rules import may
from relatoria.web.pages.asking import window_of, without
from relatoria.web.viewer import viewer_of


@may("review.see")
def page(request: HttpRequest) -> HttpResponse:
    """What waits, of which kinds, why, and who is at work."""
    refresh()
    wish = wish_of(request)
    context = {
        "found": asked.queue(wish, window_of(request)),
        "wish": wish,
        "counts": asked.counts(wish),
        "doubts": asked.doubts(wish),
        "at_work": asked.at_work(viewer_of(request).name),
        "kept": without(request),
        "filter": kept(wish),
        "states": ("open", "unsure", "decided"),
    }
    return render(request, "relatoria/desk/review/queue.html", context)


@may("review.see")
def next_item(request: HttpRequest) -> HttpResponse:
    """Leads to the next item that waits and that nobody else is at."""
    refresh()
    after = ReviewItem.objects.filter(pk=number_of(request, "after")).first()
    return lead_on(request, after)


@may("review.see")
def back(request: HttpRequest) -> HttpResponse:
    """Leads to the item before ``?before=``, decided or not."""
    here = ReviewItem.objects.filter(pk=number_of(request, "before")).first()
    wish = wish_of(request)
    if here is None:
        return redirect(reverse("desk-review") + kept(wish))
    earlier = Q(rank__lt=here.rank) | Q(rank=here.rank, pk__lt=here.pk)
    whole = asked.Wish(kind=wish.kind, state="", source=wish.source, doubt=wish.doubt)
    found = asked.asked(whole).filter(earlier).order_by("-rank", "-id").first()
    return to_item(found or here, wish)


def lead_on(request: HttpRequest, after: ReviewItem | None) -> HttpResponse:
    """To the next item of the wish after ``after``; to the queue where nothing waits."""
    wish = wish_of(request)
    found = take_next(asked.asked(wish), viewer_of(request).name, after)
    if found is None:
        messages.info(request, catalogue(get_language() or "en")("review.nothing_waits"))
        return redirect(reverse("desk-review") + kept(wish))
    return to_item(found, wish)


def to_item(item: ReviewItem, wish: asked.Wish) -> HttpResponse:
    """To the page of ``item``, the wish kept."""
    return redirect(reverse("desk-review-item", args=[item.pk]) + kept(wish))


def number_of(request: HttpRequest, name: str) -> int:
    """The number in ``?name=``; 0 where there is none."""
    written = request.GET.get(name, "")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 16 else 0
