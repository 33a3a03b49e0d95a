"""All operations that no other page answers: their routes come from the SDK's own functions, their answers are samples.

The functions are imported when the first request arrives that no other page knows, so that starting a server stays quick.
"""

from __future__ import annotations

import json
from functools import cache
from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
from aiohttp import web

from openrouter_local.asked import body_of
from openrouter_local.paths import API_PATH
from openrouter_local.state import STATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from openrouter_core.operation import Operation, Paging
    from openrouter_local.journal import ReceivedRequest

_ANY = "{}"
"""Stands for a parameter in a route's path."""
_MEDIA_TYPES = {"audio/*": "audio/mpeg", "image/*": "image/png"}
_CONTENTS = {
    "audio/mpeg": b"ID3\x04\x00\x00\x00\x00\x00\x00",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "video/mp4": b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00",
}
"""The first bytes of a file of each kind; no more of it is there."""
_STARTS = ("response.created", "message_start")
"""Types of the events that clients expect first, where there are such."""
_ENDS = ("response.completed", "message_stop", "image_generation.completed")
"""Types of the events that end a stream whose events have types."""
_FAILURES = ("error", "response.failed")
_WITHOUT_DONE = "messages_create_stream"
"""Ends as Anthropic's streams do: with its last event."""


@attrs.frozen
class Route:
    """A path, and the operations that it has by method: some answer with JSON or a file, some with a stream."""

    segments: tuple[str, ...]
    plain: dict[str, Operation] = attrs.Factory(dict)
    streams: dict[str, Operation] = attrs.Factory(dict)

    def fits(self, segments: tuple[str, ...]) -> bool:
        """Return whether a path is this route's; no parameter is empty."""
        pairs = zip(self.segments, segments, strict=True)
        return len(self.segments) == len(segments) and all(own == given or (own == _ANY and given) for own, given in pairs)


async def answer(request: web.Request) -> web.Response:
    """Answer an operation with a sample of what it returns."""
    path = tuple(request.raw_path.partition("?")[0].split("/"))
    route = next((route for route in routes() if route.fits(path)), None)
    if route is None:
        raise web.HTTPNotFound
    operations = {**route.streams, **route.plain}
    if request.method not in operations:
        raise web.HTTPMethodNotAllowed(request.method, sorted(operations))
    operation = operations[request.method]
    if not operation.keyless:
        request.app[STATE].keys.require_known(request)
    if request.method in route.streams and (operation.kind == "stream" or body_of(await request.read()).get("stream") is True):
        return _stream(route.streams[request.method])
    return _file(operation.accept) if operation.kind == "binary" else _document(operation, request.query)


def requests_of(function: str, received: Sequence[ReceivedRequest]) -> list[ReceivedRequest]:
    """Return the requests to the operation of a function, streams or not. Raises `KeyError` for another name."""
    by_name = {operation.name: operation for operation in _operations()}
    operation = by_name[function]
    path = operation.path if operation.server else API_PATH + operation.path
    route = Route(tuple(_ANY if segment.startswith("{") else segment for segment in path.split("/")))
    return [each for each in received if each.method == operation.method and route.fits(tuple(each.path.split("/")))]


@cache
def routes() -> tuple[Route, ...]:
    """Return the routes of all pages of functions; where two fit a path, the one with fewer parameters goes first."""
    found: dict[tuple[str, ...], Route] = {}
    for operation in _operations():
        path = operation.path if operation.server else API_PATH + operation.path
        segments = tuple(_ANY if segment.startswith("{") else segment for segment in path.split("/"))
        route = found.setdefault(segments, Route(segments))
        (route.streams if operation.kind == "stream" else route.plain)[operation.method] = operation
    return tuple(sorted(found.values(), key=lambda route: [segment == _ANY for segment in route.segments]))


def _operations() -> Iterable[Operation]:
    import openrouter_funcs
    from openrouter_core.operation import Operation

    pages = sorted({getattr(openrouter_funcs, name).__module__ for name in openrouter_funcs.__all__ if name.islower()})
    for page in pages:
        yield from (value for value in vars(import_module(page)).values() if isinstance(value, Operation))


def _document(operation: Operation, query: Mapping[str, str]) -> web.Response:
    returns: Mapping[int, str] = operation.returns if isinstance(operation.returns, dict) else {}
    status, annotation = next(iter(returns.items()), (HTTPStatus.OK, str(operation.returns)))
    if annotation == "None":
        return web.Response(status=status)
    from openrouter_local.samples import sample

    if operation.paging is None:
        return web.json_response(sample(annotation), status=status)
    document = sample(annotation, having=operation.paging.next_cursor)
    if _is_further(operation.paging, query):
        document |= _nothing_more(operation.paging, document)
    return web.json_response(document, status=status)


def _is_further(paging: Paging, query: Mapping[str, str]) -> bool:
    """Return whether a page is asked for that comes after the first."""
    return query.get(paging.cursor or "offset", "0") not in {"", "0"}


def _nothing_more(paging: Paging, document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is different on the last page, which has no items."""
    last: dict[str, Any] = {paging.items: [], "has_more": False, paging.next_cursor or "": None}
    return {name: last[name] for name in last.keys() & document.keys()}


def _file(accept: str) -> web.Response:
    media_type = _MEDIA_TYPES.get(accept, accept)
    return web.Response(body=_CONTENTS.get(media_type, b"sample"), content_type=media_type)


def _stream(operation: Operation) -> web.Response:
    lines = [f"data: {json.dumps(event)}\n\n" for event in _events(operation.events)]
    if operation.name != _WITHOUT_DONE:
        lines.append("data: [DONE]\n\n")
    return web.Response(text="".join(lines), content_type="text/event-stream")


def _events(annotation: str) -> tuple[Any, Any]:
    """Return two events: the first begins the stream, the second ends it, as a variant made for that or by its finish reason."""
    from openrouter_local.samples import sample, tagged_samples

    variants = {tag: event for tag, event in tagged_samples(annotation).items() if tag not in _FAILURES}
    if not variants:
        chunk = sample(annotation)
        return chunk | {"choices": [choice | {"finish_reason": None} for choice in chunk["choices"]]}, chunk
    first, *others = sorted(variants, key=lambda tag: (tag not in _STARTS, tag in _ENDS))
    last = next((tag for tag in others if tag in _ENDS), others[0])
    return variants[first], variants[last]


ROUTES = (web.route("*", "/{path:.*}", answer),)
