"""Wire: requests and answers as they go over the network, for the transport, for answers and for hooks. Values only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

import attrs

from openrouter_core._base.redaction import public_headers, public_url
from openrouter_core._base.values import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core._request.bodies import Body


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Request(Value):
    """A request as it goes on the wire."""

    method: str
    url: str = attrs.field(repr=public_url)
    headers: Mapping[str, str] = attrs.field(repr=lambda headers: repr(public_headers(headers)))
    """Holds the key from `before_request` on; its repr does not show it."""
    body: Body = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Response(Value):
    """An answer as it came off the wire."""

    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=lambda headers: repr(public_headers(headers)))
    body: bytes = attrs.field(repr=False)
    url: str = attrs.field(repr=public_url)
    """URL that answered, after redirects."""

    def __reduce__(self) -> tuple[Callable[[], Response], tuple[()]]:
        """Return the fields, the headers as a copy: a read-only view, as the transport gives one, cannot be pickled."""
        headers = cast("Any", self.headers).copy()
        return partial(Response, status_code=self.status_code, headers=headers, body=self.body, url=self.url), ()
