"""The API itself: its version, its routers, its documents."""

from __future__ import annotations

from relatoria import __version__
from relatoria.web.api import (
    agents,
    meetings,
    overview,
    search,
    sources,
    statements,
    topics,
    writes,
)
from relatoria.web.api.documented import DocumentedAPI, HarmlessJSON
from relatoria.web.coding import api as coding
from relatoria.web.figures import api as figures
from relatoria.web.followup import api as followup
from relatoria.web.rounds import api as rounds

_DESCRIPTION = """Everything the site shows, for programs. No read of it needs a key, and none \
shows what the site does not show to everybody. Writes, and the log of changes, need a token with \
the scope for it, made at the desk; a token may do what its account may, and no more. Content is \
in the language it was written in; `key` is a stable public identifier."""

api = DocumentedAPI(
    title="Relatoría",
    version="1",
    description=f"{_DESCRIPTION}\n\nProgram version {__version__}.",
    urls_namespace="api",
    docs_url=None,
    renderer=HarmlessJSON(),
)
api.add_router("", overview.router, tags=["overview"])
api.add_router("/meetings", meetings.router, tags=["meetings"])
api.add_router("", agents.router, tags=["people, organizations, countries"])
api.add_router("", sources.router, tags=["sources"])
api.add_router("", search.router, tags=["search"])
api.add_router("/statements", statements.router, tags=["statements"])
api.add_router("/topics", topics.router, tags=["topics"])
api.add_router("/analysis", coding.router, tags=["analysis"])
api.add_router("/follow-up", followup.router, tags=["follow-up"])
api.add_router("/figures", figures.router, tags=["figures"])
api.add_router("/rounds", rounds.router, tags=["rounds"])
api.add_router("", writes.router, tags=["with a token"])
