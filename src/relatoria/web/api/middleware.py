"""What is for programs may be read from any other site, asked again cheaply, and fails in JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, set_response_etag
from django.views.defaults import page_not_found

OPEN = ("/api/", "/open-data/")
"""Beginnings of the addresses that other sites may read."""
_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Disposition",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_PREFLIGHT = {
    "Allow": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Accept-Language, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
_Answering = Callable[[HttpRequest], HttpResponseBase]


def open_reads(get_response: _Answering) -> _Answering:
    """Open the API and the bulk files to other sites; keep NUL out of every address.

    No name in the register holds a NUL, and PostgreSQL refuses to be asked for one.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        query = request.META.get("QUERY_STRING", "")
        if "%00" in query:
            request.META["QUERY_STRING"] = query.replace("%00", "")
        if not request.path_info.startswith(OPEN):
            return _found(request, get_response)
        response = _answered(request, get_response)
        for name, value in _HEADERS.items():
            response.headers[name] = value
        return response

    return middleware


def _found(request: HttpRequest, get_response: _Answering) -> HttpResponseBase:
    if "\x00" in request.path_info:
        return page_not_found(request, Http404())
    return get_response(request)


def _answered(request: HttpRequest, get_response: _Answering) -> HttpResponseBase:
    if request.method == "OPTIONS":
        return HttpResponse(status=HTTPStatus.NO_CONTENT, headers=_PREFLIGHT)
    if request.method == "HEAD":
        # Answered as a GET, of which the server sends the head alone.
        request.method = "GET"
    response = _in_json(_found(request, get_response))
    if not isinstance(response, HttpResponse) or response.status_code != HTTPStatus.OK:
        return response
    response.headers.setdefault("Cache-Control", "no-cache")
    if not response.has_header("ETag"):
        set_response_etag(response)
    etag = response.headers["ETag"]
    return get_conditional_response(request, etag=etag, response=response) or response


def _in_json(response: HttpResponseBase) -> HttpResponseBase:
    """A failure told by the site's pages, told for programs."""
    status = response.status_code
    told = "json" in response.headers.get("Content-Type", "")
    if status < HTTPStatus.BAD_REQUEST or told or not isinstance(response, HttpResponse):
        return response
    response.content = json.dumps({"detail": HTTPStatus(status).phrase}).encode()
    response.headers["Content-Type"] = "application/json"
    response.headers["Content-Length"] = str(len(response.content))
    if "Allow" in response.headers:
        taken = response.headers["Allow"]
        response.headers["Allow"] = _PREFLIGHT["Allow"] if "GET" in taken else taken
    return response
