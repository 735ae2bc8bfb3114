"""Addresses of follow-up at the desk, below ``/<language>/desk/follow-up/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.followup import (
    drafts,
    linking,
    monday,
    offline,
    people,
    questions,
    status,
)

urlpatterns = [
    path("", monday.page, name="desk-followup"),
    path("write", monday.write, name="desk-followup-write"),
    path("drafts/<slug:key>/", drafts.page, name="desk-followup-draft"),
    path("drafts/<slug:key>/save", drafts.write, name="desk-followup-save"),
    path("drafts/<slug:key>/put-aside", drafts.put_aside, name="desk-followup-put-aside"),
    path("drafts/<slug:key>/decide", drafts.decide, name="desk-followup-decide"),
    path("drafts/<slug:key>/files", drafts.attach, name="desk-followup-attach"),
    path("drafts/<slug:key>/files/<slug:file>", drafts.change_file, name="desk-followup-file"),
    path("files/<slug:key>", drafts.take_file, name="desk-followup-take-file"),
    path("correct/<path:report>", drafts.amend, name="desk-followup-correct"),
    path("form/", offline.page, name="desk-followup-form"),
    path("form/back", offline.back, name="desk-followup-form-back"),
    path("form/paper", offline.from_paper, name="desk-followup-paper"),
    path("form.<slug:ending>", offline.out, name="desk-followup-form-out"),
    path("reports/", linking.page, name="desk-followup-linking"),
    path("reports/link", linking.say_so, name="desk-followup-link"),
    path("questions/", questions.page, name="desk-followup-questions"),
    path("questions/answer", questions.answer, name="desk-followup-answer"),
    path("people/", people.page, name="desk-followup-people"),
    path("people/<slug:key>/superior", people.superior, name="desk-followup-superior"),
    path("people/<slug:key>/deputy", people.deputy, name="desk-followup-deputy"),
    path("people/<slug:key>/hand-over", people.leave, name="desk-followup-hand-over"),
    path("status/<path:key>/", status.page, name="desk-followup-status"),
]
