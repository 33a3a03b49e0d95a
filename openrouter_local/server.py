"""The local server as its users hold it: its address, its keys, what came in, what goes wrong."""

from __future__ import annotations

import asyncio
import json
import threading
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from openrouter_local.application import build_application
from openrouter_local.paths import API_PATH
from openrouter_local.runner import Runner
from openrouter_local.state import Credits, State

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import TracebackType

    from openrouter_core import OpenRouterCore
    from openrouter_local.asked import Asked
    from openrouter_local.faults import Faults
    from openrouter_local.journal import ReceivedRequest
    from openrouter_local.script import Script


class LocalOpenRouter:
    """A fake OpenRouter on a loopback port, which serves for as long as `async with` lasts.

    It is a fake: no model runs behind it, its answers are made up and nothing is billed.
    """

    def __init__(self, *, host: str = "127.0.0.1", port: int = 0) -> None:
        """Choose where to listen; port 0 is any free port."""
        self._host = host
        self._port = port
        self._state = State()
        self._runner: Runner | None = None
        self._origin: str | None = None

    @classmethod
    @contextmanager
    def in_thread(cls, **settings: Any) -> Generator[Self]:
        """Run a server in a thread of its own, for synchronous tests: ``with LocalOpenRouter.in_thread() as server``."""
        started: Future[tuple[Self, asyncio.AbstractEventLoop, asyncio.Event]] = Future()

        async def serve() -> None:
            stop = asyncio.Event()
            async with cls(**settings) as server:
                started.set_result((server, asyncio.get_running_loop(), stop))
                await stop.wait()

        def run() -> None:
            try:
                asyncio.run(serve())
            except BaseException as error:
                if started.done():
                    raise
                started.set_exception(error)

        thread = threading.Thread(target=run, name="openrouter_local")
        thread.start()
        server, loop, stop = started.result()
        try:
            yield server
        finally:
            loop.call_soon_threadsafe(stop.set)
            thread.join()

    async def __aenter__(self) -> Self:
        """Start to listen; raises `OSError` where the port is taken."""
        if self._runner is not None:
            message = "this LocalOpenRouter runs already"
            raise RuntimeError(message)
        self._runner = Runner(build_application(self._state), self._state.connections)
        try:
            await self._runner.setup()
            port = await self._runner.listen(self._host, self._port)
        except BaseException:
            await self._stop()
            raise
        host = f"[{self._host}]" if ":" in self._host else self._host
        self._origin = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop at once: open connections are dropped, stalled answers given up."""
        await self._stop()

    @property
    def origin(self) -> str:
        """Scheme, host and port, as in "http://127.0.0.1:8787"."""
        if self._origin is None:
            message = "a LocalOpenRouter has an address within `async with` only"
            raise RuntimeError(message)
        return self._origin

    @property
    def url(self) -> str:
        """The base URL that a client is given, as in "http://127.0.0.1:8787/api/v1"."""
        return self.origin + API_PATH

    @property
    def api_key(self) -> str:
        """A management key, which may do inference as well."""
        return self._state.keys.management

    @property
    def inference_key(self) -> str:
        """A key for inference only; management pages answer it 403."""
        return self._state.keys.inference

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What was received so far, in order of arrival."""
        return self._state.journal.requests

    @property
    def faults(self) -> Faults:
        """What goes wrong next."""
        return self._state.faults

    @property
    def script(self) -> Script:
        """What the model says next."""
        return self._state.script

    def reply(self, function: Callable[[Asked], object] | None) -> None:
        """Have a function say what the model says where the script says nothing: a text, a `Turn`, JSON, or None."""
        self._state.script.replies(function)

    def calls(self, function: str) -> list[Any]:
        """Return the bodies of the requests that a function of the SDK, or another client, sent to an operation, decoded."""
        from openrouter_local.pages.operations import requests_of

        return [json.loads(request.body) if request.body else None for request in requests_of(function, self.requests)]

    @property
    def credits(self) -> Credits:
        """What the account has bought and used, in US dollars; assign to its fields."""
        return self._state.credits

    @property
    def connections(self) -> int:
        """How many client connections are open now."""
        return len(self._state.connections)

    async def until_disconnected(self) -> None:
        """Return when no client connection is open."""
        await self._state.connections.until_none()

    async def until_received(self, count: int = 1) -> None:
        """Return when at least `count` requests have been received, answered or not."""
        await self._state.journal.until(count)

    def core(self, **settings: Any) -> OpenRouterCore:
        """Make an `OpenRouterCore` that talks to this server, past any proxy; `settings` override."""
        # Imported late: the server serves clients in any language, without the SDK.
        from openrouter_core import OpenRouterCore

        own: dict[str, Any] = {"api_key": self.api_key, "server_url": self.url, "proxy": None}
        return OpenRouterCore(**{**own, **settings})

    async def _stop(self) -> None:
        runner, self._runner, self._origin = self._runner, None, None
        if runner is not None:
            await runner.cleanup()
