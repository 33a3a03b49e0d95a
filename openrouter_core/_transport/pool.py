"""Pool: the connections that the calls of a core share in one event loop, as an aiohttp session."""

from __future__ import annotations

import contextlib
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import aiohttp

from openrouter_core._base.defaults import sizes_of
from openrouter_core._transport.alarms import Alarm
from openrouter_core._transport.attempts import Attempt, running
from openrouter_core._transport.connections import Connector
from openrouter_core._transport.proxies import Proxies
from openrouter_core._transport.redirects import parsed
from openrouter_core.core import DEFAULT_SERVER_URL
from openrouter_core.errors import InvalidRequestError, SDKValidationError
from openrouter_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore

MAX_HEADERS = 1000
"""Lines of an answer's head, where aiohttp counts them: it would refuse 129."""
CONNECT_SECONDS = 10.0
"""How long `connect` tries."""
OURS: Mapping[str, Any] = {"allow_redirects": False, "raise_for_status": False}
"""aiohttp's options that no caller decides: `redirects` follows redirects if that is wanted, and a status raises nothing."""
_LIMITS_HEADERS = "max_headers" in (aiohttp.ClientSession.__init__.__kwdefaults__ or {})  # aiohttp 3.14 and newer


class ConnectionPool:
    """An aiohttp session, the core's own or the user's."""

    def __init__(self, core: OpenRouterCore) -> None:
        """Make a session in the running loop, or borrow the core's `session`."""
        if isinstance(core.ssl_context, Unset):
            message = "the core was pickled, and its ssl_context could not be: make a new core"
            raise SDKValidationError(message, argument="ssl_context")
        self.connector: Connector | None = Connector(core.max_connections) if core.session is None else None
        """The connections of a session of our own."""
        self.alarm: Alarm | None = Alarm() if core.session is None else None
        """Counts the time of whole answers; in a user's session, aiohttp does."""
        self.session: aiohttp.ClientSession
        if self.connector is None:
            self.session = cast("aiohttp.ClientSession", core.session)
        else:
            limits = _line_limits(sizes_of(core).header_line)
            self.session = aiohttp.ClientSession(connector=self.connector, cookie_jar=aiohttp.DummyCookieJar(), **limits)
            # aiohttp would resend GET and the like on new connections too, beyond what retries allow
            self.session._retry_connection = False  # noqa: SLF001 - aiohttp has no public switch
        self.options: dict[str, Any] = {"auto_decompress": False, **OURS}  # see `decompression`
        if core.ssl_context is not None:
            self.options["ssl"] = core.ssl_context
        # A borrowed session has proxies of its own.
        self.proxies: Proxies = Proxies(None if core.session is not None and core.proxy is UNSET else core.proxy)

    @property
    def closed(self) -> bool:
        """Whether the session cannot be used any more."""
        return self.session.closed

    async def close(self) -> None:
        """Close the session's connections; calls under way there end with an error."""
        if self.alarm is not None:
            self.alarm.close()
        if self.connector is not None:
            self.connector.interrupt()
            await self.session.close()
            await self.connector.close()  # where the session was let go before

    def suspect(self, attempt: Attempt) -> None:
        """Never again use a connection that was idle beside the one on which the request died."""
        if self.connector is not None:
            self.connector.suspect(attempt)

    def abandon(self) -> None:
        """Close the connections of a loop that can no longer do it."""
        if self.connector is not None:
            self.connector.abandon()
            with contextlib.suppress(StopIteration):
                self.session.close().send(None)

    def let_go(self) -> None:
        """Keep aiohttp from warning of a session that was not closed: something else closes its connections."""
        if self.connector is not None:
            self.session.detach()


def _line_limits(size: int) -> dict[str, Any]:
    """Return aiohttp's limits of an answer's head."""
    size = min(size, sys.maxsize)  # aiohttp's parser in C takes no larger number
    limits = {"max_line_size": size, "max_field_size": size}
    return {**limits, "max_headers": MAX_HEADERS} if _LIMITS_HEADERS else limits


async def pool_of(core: OpenRouterCore) -> ConnectionPool:
    """Return the pool that the core's calls use in the running loop."""
    if core.session is not None:
        return ConnectionPool(core)
    sessions = core.state.sessions
    pool = sessions.current() or await sessions.open(lambda: ConnectionPool(core))
    return cast("ConnectionPool", pool)  # see `protocols`


async def connect(pool: ConnectionPool, core: OpenRouterCore) -> None:
    """Open a connection to the core's server and leave it in the pool. A server that is out of reach is not an error here."""

    async def only_connect(request: aiohttp.ClientRequest, _: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        connector = pool.session.connector
        if connector is not None:
            (await connector.connect(request, [], client_timeout(CONNECT_SECONDS, CONNECT_SECONDS))).release()
        raise _Connected

    running.set(Attempt())
    with contextlib.suppress(_Connected, aiohttp.ClientError, InvalidRequestError, OSError, ValueError):
        url = parsed(core.server_url or DEFAULT_SERVER_URL)
        await pool.session.request("GET", url, middlewares=(only_connect,), proxy=pool.proxies.of(url), **pool.options)


class _Connected(Exception):  # noqa: N818 - no failure: it ends a request that was never to be sent
    """Raised when a connection is open."""


@lru_cache(maxsize=64)
def client_timeout(connect: float | None, total: float | None) -> aiohttp.ClientTimeout:
    """Return aiohttp's form of the limits; exact, where aiohttp would round up to whole seconds."""
    return aiohttp.ClientTimeout(total=total, sock_connect=connect, ceil_threshold=float("inf"))
