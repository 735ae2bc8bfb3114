"""The last door: no name of somebody with a pseudonym passes it, whatever page wrote it.

Pages, API, feeds, bulk files and archives are all answers of this site; each is looked through
here on its way out, unless somebody of the team asked. The address is turned the other way: the
public reaches a person by the sign, and by the name's own key nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import cast
from urllib.parse import unquote_plus

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.defaults import page_not_found

from relatoria.store.pseudonyms.masking import Masker, masker
from relatoria.web.viewer import viewer_of

_TEXTS = ("text/", "application/json", "application/atom+xml", "application/xml", "image/svg",
          "application/ld+json", "application/n-triples")  # fmt: skip
_Answering = Callable[[HttpRequest], HttpResponseBase]


def pseudonyms(get_response: _Answering) -> _Answering:
    """Put signs in the place of names in what anybody but the team is given."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        mask = masker()
        if not mask or viewer_of(request).trusted:
            return get_response(request)
        query = request.META.get("QUERY_STRING", "")
        asked = re.split(r"[/.]", request.path_info.lower())
        if not mask.keys.keys().isdisjoint(asked):
            return page_not_found(request, Http404())
        # Whoever writes the name must not be told the sign in return.
        neutral = request.method != "GET" or mask.names_somebody(unquote_plus(query))
        request.path_info = mask.real_key(request.path_info)
        request.META["QUERY_STRING"] = mask.real_key(query)
        return _masked(get_response(request), mask, neutral)

    return middleware


def _masked(response: HttpResponseBase, mask: Masker, neutral: bool) -> HttpResponseBase:
    for name in ("Location", "Content-Disposition"):
        if name in response.headers:
            response.headers[name] = mask(response.headers[name], neutral=neutral)
    if not response.headers.get("Content-Type", "").startswith(_TEXTS):
        return response
    if isinstance(response, StreamingHttpResponse):
        if not response.is_async:
            stream = cast("Iterable[bytes]", response.streaming_content)
            response.streaming_content = _lines(stream, mask, neutral)
    elif isinstance(response, HttpResponse):
        text = response.content.decode(response.charset or "utf-8", "surrogateescape")
        masked = mask(text, neutral=neutral)
        if masked != text:
            response.content = masked.encode(response.charset or "utf-8", "surrogateescape")
            if response.has_header("Content-Length"):
                response.headers["Content-Length"] = str(len(response.content))
    return response


def _lines(stream: Iterable[bytes], mask: Masker, neutral: bool) -> Iterator[bytes]:
    """The stream line by line: no name runs over the end of one."""
    kept = b""
    for piece in stream:
        kept += piece
        whole, end, kept = kept.rpartition(b"\n")
        if end:
            yield mask((whole + end).decode("utf-8", "surrogateescape"), neutral=neutral).encode(
                "utf-8", "surrogateescape"
            )
    if kept:
        yield mask(kept.decode("utf-8", "surrogateescape"), neutral=neutral).encode(
            "utf-8", "surrogateescape"
        )
