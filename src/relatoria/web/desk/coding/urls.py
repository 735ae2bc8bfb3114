"""Addresses of coding at the desk, below ``/<language>/desk/coding/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.coding import learning, overview, review, rounds, settling, statement

urlpatterns = [
    path("", overview.page, name="desk-coding"),
    path("review", review.page, name="desk-coding-review"),
    path("review/decide", review.decide, name="desk-coding-decide"),
    path("statements/<str:key>/", statement.page, name="desk-coding-statement"),
    path("statements/<str:key>/add", statement.add, name="desk-coding-add"),
    path("rounds/", rounds.listing, name="desk-coding-rounds"),
    path("rounds/open", rounds.open_one, name="desk-coding-open"),
    path("rounds/<slug:key>/", rounds.page, name="desk-coding-round"),
    path("rounds/<slug:key>/code", rounds.code, name="desk-coding-code"),
    path("rounds/<slug:key>/finish", rounds.finish_mine, name="desk-coding-finish"),
    path("rounds/<slug:key>/settle", settling.settle_one, name="desk-coding-settle"),
    path("rounds/<slug:key>/close", settling.close_round, name="desk-coding-close"),
    path("learning/", learning.page, name="desk-coding-learning"),
    path("learning/learn", learning.learn_now, name="desk-coding-learn"),
    path("learning/<int:pk>/adopt", learning.adopt_one, name="desk-coding-adopt"),
    path("learning/recode", learning.recode_now, name="desk-coding-recode"),
    path("learning/<slug:framework>.jsonl", learning.labelled, name="desk-coding-labelled"),
]
