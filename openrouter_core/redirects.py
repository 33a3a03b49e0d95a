"""Redirects: where an answer sends a request, and what of the request may go there. No I/O.

Knows nothing of sessions. Another scheme, host or port is another origin, which is told neither key nor attribution.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, TypeAlias
from urllib.parse import urljoin

import attrs
from yarl import URL

from openrouter_core.errors import InvalidRequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.wire import Request

Origin: TypeAlias = tuple[str, str | None, int | None]
"""Scheme, host and port."""


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


_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEEP_METHOD = frozenset({307, 308})
CROSS_ORIGIN_HEADERS = frozenset({"accept", "content-type", "user-agent"})
"""All that another origin is told: no key, no attribution, nothing that the caller added."""


@lru_cache(maxsize=256)
def parsed(url: str) -> URL:
    """Return the URL as it stands: percent-encoding is ours and must not be normalised."""
    return URL(url, encoded=True)


def origin(url: URL) -> Origin:
    """Return what a key may not leave."""
    return url.scheme, url.host, url.port


def redirected(request: Request, response: Head) -> Request | None:
    """Return the request that the answer redirects to; None where it does not, or where that would lose the body."""
    location = response.headers.get("Location")
    if response.status_code not in _REDIRECTS or not location:
        return None
    if response.status_code not in _KEEP_METHOD and request.method not in {"GET", "HEAD"}:
        return None
    target = _target(request.url, location)
    if target is None:
        raise InvalidRequestError("the server redirects to what is no HTTP URL")  # which may hold the key: not shown
    headers = request.headers
    if origin(target) != origin(parsed(request.url)):
        headers = {name: value for name, value in headers.items() if name.lower() in CROSS_ORIGIN_HEADERS}
    return attrs.evolve(request, url=str(target), headers=headers)


def _target(url: str, location: str) -> URL | None:
    """Return the URL of a Location, its percent-encoding mended, for it is the server's; None where it is no HTTP URL."""
    try:
        target = URL(urljoin(url, location))
    except ValueError:
        return None
    return target if target.scheme in {"http", "https"} and target.host else None
