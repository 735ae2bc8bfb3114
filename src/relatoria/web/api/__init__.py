"""The API: every read the site does, typed and documented (OpenAPI), a module an area."""

from relatoria.web.api.service import api

__all__ = ["api"]
