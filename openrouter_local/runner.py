"""Runs a web application so that its connections are known and stopping it is quick.

The only file that knows how aiohttp builds a server out of an application.
"""

import asyncio
import contextlib
import socket

from aiohttp import web

from openrouter_local.connections import Connections


class WatchedServer(web.Server):
    """An aiohttp server that reports each connection, and cancels the handler of a lost one."""

    def __init__(self, plain: web.Server, connections: Connections) -> None:
        """Take over what the plain server answers with."""
        super().__init__(
            plain.request_handler,
            request_factory=plain.request_factory,
            handler_cancellation=True,
            access_log=None,
        )
        self._watched = connections

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        """Report a connection that a client opened."""
        super().connection_made(handler, transport)
        self._watched.opened(handler, transport)

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        """Report a connection that is gone."""
        super().connection_lost(handler, exc)
        self._watched.closed(handler)


class Runner(web.AppRunner):
    """Runs an application on a `WatchedServer`, and drops every connection when it stops."""

    def __init__(self, app: web.Application, connections: Connections) -> None:
        super().__init__(app)
        self._watched = connections
        self._listener: socket.socket | None = None

    async def listen(self, host: str, port: int) -> int:
        """Accept connections from now on; give the port, which is a free one where 0 is asked."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family)
        await web.SockSite(self, self._listener).start()
        bound_port: int = self._listener.getsockname()[1]
        return bound_port

    async def cleanup(self) -> None:
        """Stop: accept no more connections, then end those that are open."""
        if self._listener is not None:
            # asyncio loses a connection that it is accepting while its server closes, socket and
            # all. So stop accepting first, and let what was accepted become a connection. (The
            # proactor loop of Windows has no readers to remove.)
            with contextlib.suppress(NotImplementedError):
                asyncio.get_running_loop().remove_reader(self._listener)
            await asyncio.sleep(0)
        await super().cleanup()

    async def shutdown(self) -> None:
        """End all connections, which cancels the handlers that wait on them."""
        await super().shutdown()
        self._watched.abort_all()
        await self._watched.until_none()

    async def _make_server(self) -> web.Server:
        return WatchedServer(await super()._make_server(), self._watched)
