"""Addresses of the review queue, below ``/<language>/desk/review/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.review import adding, batch, deciding, item, queue

urlpatterns = [
    path("", queue.page, name="desk-review"),
    path("next", queue.next_item, name="desk-review-next"),
    path("back", queue.back, name="desk-review-back"),
    path("undo", deciding.take_back, name="desk-review-undo"),
    path("items/<int:pk>/", item.page, name="desk-review-item"),
    path("items/<int:pk>/decide", deciding.decide, name="desk-review-decide"),
    path("items/<int:pk>/hold", deciding.hold, name="desk-review-hold"),
    path("items/<int:pk>/alike", batch.page, name="desk-review-alike"),
    path("add/<str:key>/", adding.page, name="desk-review-add"),
]
