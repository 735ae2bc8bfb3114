"""Addresses of the public pages, below their language."""

from __future__ import annotations

from django.urls import include, path

from relatoria.web import feeds
from relatoria.web.api import reference
from relatoria.web.bulk.views import page as open_data
from relatoria.web.pages import (
    about,
    conflicts,
    countries,
    home,
    meetings,
    people,
    publications,
    search,
    sources,
    statements,
    topics,
)

urlpatterns = [
    path("", home.page, name="home"),
    path("search", search.page, name="search"),
    path("meetings/", meetings.listing, name="meetings"),
    path("meetings/<slug:key>/", meetings.page, name="meeting"),
    path("meetings/<slug:key>/statements", meetings.statements, name="meeting-statements"),
    path("people/", people.people, name="people"),
    path("people/<slug:key>/", people.person, name="person"),
    path("organizations/", people.organizations, name="organizations"),
    path("organizations/<slug:key>/", people.organization, name="organization"),
    path("countries/", countries.listing, name="countries"),
    path("countries/<str:code>/", countries.page, name="country"),
    path("sources/", sources.listing, name="sources"),
    path("sources/<str:key>/", sources.page, name="source"),
    path("sources/<str:key>/text", sources.text, name="source-text"),
    path("sources/<str:key>/at/<int:offset>", sources.at, name="source-at"),
    path("sources/<str:key>/file", sources.download, name="source-file"),
    path("publications/", publications.listing, name="publications"),
    path("publications/<slug:key>/", publications.page, name="publication"),
    path("publications/<slug:key>/report.<str:form>", publications.download,
         name="publication-file"),
    path("statements/<str:key>/", statements.page, name="statement"),
    path("topics/", topics.listing, name="topics"),
    path("topics/<str:framework>/<str:notation>/", topics.page, name="topic"),
    path("analysis/", include("relatoria.web.coding.urls")),
    path("figures/", include("relatoria.web.figures.urls")),
    path("conflicts/", conflicts.listing, name="conflicts"),
    path("confirm/", include("relatoria.web.confirmation.urls")),
    path("corrections/", include("relatoria.web.corrections.urls")),
    path("follow-up/", include("relatoria.web.followup.urls")),
    path("rounds/", include("relatoria.web.rounds.urls")),
    path("feeds/sources.atom", feeds.new_sources, name="feed-sources"),
    path("feeds/agents/<slug:key>.atom", feeds.agent, name="feed-agent"),
    path("feeds/meetings/<slug:key>.atom", feeds.meeting, name="feed-meeting"),
    path("feeds/countries/<str:code>.atom", feeds.country, name="feed-country"),
    path("feeds/topics/<str:framework>/<str:notation>.atom", feeds.topic, name="feed-topic"),
    path("open-data/", open_data, name="open-data"),
    path("api/", reference.page, name="api-page"),
    path("api/<slug:slug>/", reference.area, name="api-area"),
    path("about/", about.page, name="about"),
]  # fmt: skip
