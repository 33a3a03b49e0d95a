"""Redirects: where an answer sends a request, and what of the request may go there. The caller does the exchanges.

Knows nothing of sessions. Another scheme, host or port is another origin, which gets neither key nor attribution, and never
gets a body. Nothing goes from https to http.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from urllib.parse import urljoin

import attrs
from yarl import URL

from openrouter_core._request.bodies import repeatable
from openrouter_core.errors import HTTPClientError, InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from typing import Protocol

    from openrouter_core.wire import Request

    class Head(Protocol):
        """The part of an answer that redirects."""

        @property
        def status_code(self) -> int:
            """HTTP status."""
            ...

        @property
        def headers(self) -> Mapping[str, str]:
            """Headers, looked up without regard to case."""
            ...

    class Answer(Head, Protocol):
        """An answer whose body is still to come."""

        @property
        def request(self) -> Request:
            """What it answers."""
            ...

        def release(self) -> None:
            """Do without the body."""

        def close(self) -> None:
            """Close the connection."""


Origin: TypeAlias = "tuple[str, str | None, int | None]"
"""Scheme, host and port."""


AnswerT = TypeVar("AnswerT", bound="Answer")

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEEP_METHOD = frozenset({307, 308})
_CROSS_ORIGIN_HEADERS = frozenset({"accept", "content-type", "user-agent"})
"""All that another origin is told: no key, no attribution, nothing that the caller added."""


_ORIGIN_OPTIONS = frozenset({"auth", "cookies"})
"""Fetch options that are secrets of the first origin."""


@lru_cache(maxsize=256)
def parsed(url: str) -> URL:
    """Return the URL as it stands: percent-encoding is ours and must not be normalised."""
    return URL(url, encoded=True)


def origin(url: URL) -> Origin:
    """Return the origin of a URL, which the key must not leave."""
    return url.scheme, url.host, url.port


async def followed(
    incoming: AnswerT,
    left: int,
    exchange: Callable[[Request, dict[str, Any]], Awaitable[AnswerT]],
    options: dict[str, Any],
    session_headers: Iterable[str],
) -> AnswerT:
    """Follow at most so many redirects, and return the last answer. aiohttp alone would carry headers to other origins.

    The options are fetch options; the session's headers are sent with every request, whatever is done here.
    """
    while left:
        request = incoming.request
        try:
            target = redirected(request, incoming)
            if target is None:
                return incoming
            crosses = origin(parsed(target.url)) != origin(parsed(request.url))
            _check(request, parsed(target.url), session_headers, crosses=crosses)
        except HTTPClientError:
            incoming.close()
            raise
        incoming.release()
        left -= 1
        dropped = _ORIGIN_OPTIONS if crosses else frozenset[str]()
        # The new URL has the query that the server wants.
        options = {name: value for name, value in options.items() if name != "params" and name not in dropped}
        incoming = await exchange(target, options)
    return incoming


def _check(request: Request, target: URL, session_headers: Iterable[str], *, crosses: bool) -> None:
    """Raise an error if the request must not go there."""
    if parsed(request.url).scheme == "https" and target.scheme == "http":
        raise _refused(target, "where everybody on the way can read and change it")
    if crosses and request.body is not None:
        raise _refused(target, "and a body is sent to no other origin: set server_url if that is the right one")
    if not repeatable(request.body):
        raise InvalidRequestError("the server redirects an upload that can be read only once: pass a path or bytes")
    if crosses and not _CROSS_ORIGIN_HEADERS.issuperset(name.lower() for name in session_headers):
        raise _refused(target, "which is not told the headers of your session")


def _refused(target: URL, reason: str) -> InvalidRequestError:
    """Return the error of a redirect that is not followed. It names the origin: the rest may hold what is secret."""
    return InvalidRequestError(f"the server redirects to {target.origin()}, {reason}")


def redirected(request: Request, response: Head) -> Request | None:
    """Return the request that the answer redirects to; None if it does not redirect, or if that would lose the body."""
    location = response.headers.get("Location")
    if response.status_code not in _REDIRECTS or not location:
        return None
    if response.status_code not in _KEEP_METHOD and request.method not in {"GET", "HEAD"}:
        return None
    target = _target(request.url, location)
    if target is None:
        raise InvalidRequestError(
            "the server redirects to something that is not an HTTP URL"
        )  # which may hold the key: not shown
    headers = request.headers
    if origin(target) != origin(parsed(request.url)):
        headers = {name: value for name, value in headers.items() if name.lower() in _CROSS_ORIGIN_HEADERS}
    return attrs.evolve(request, url=str(target), headers=headers)


def _target(url: str, location: str) -> URL | None:
    """Return the URL of a Location header, with the server's percent-encoding mended; None if it is not an HTTP URL."""
    try:
        target = URL(urljoin(url, location))
    except ValueError:
        return None
    return target if target.scheme in {"http", "https"} and target.host else None
