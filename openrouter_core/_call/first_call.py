"""First call: loads the runtime in a thread if others would wait, within the call's deadline and its core's life.

Loaded only by a first call that is not alone in its loop, and by `warm_up`.
"""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

from openrouter_core import _late
from openrouter_core._call.state import UnderWay
from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_core.core import OpenRouterCore
from openrouter_core.errors import OpenRouterError, RequestTimeoutError
from openrouter_core.result import Meta

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core._late import Run
    from openrouter_core.operation import Operation

T = TypeVar("T")


class Work:
    """Work in a thread of its own, because those of the loop's executor may all be busy."""

    def __init__(self, work: Callable[[], Any]) -> None:
        """Begin the work; in place if no thread can be had."""
        self._work = work
        self._done: Future[Any] = Future()
        self._done.set_running_or_notify_cancel()  # so that no task that waits for it can cancel it for the others
        self._thread = threading.Thread(target=self._do, name="openrouter_core._call.first_call")
        try:
            self._thread.start()
        except RuntimeError:
            self._do()

    def _do(self) -> None:
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - raised where it is awaited
            self._done.set_exception(error)
        else:
            self._done.set_result(result)

    @property
    def is_under_way(self) -> bool:
        """Whether it is worth waiting for. After a fork, the thread of another process is not."""
        return self._thread.is_alive() and not self._done.done()

    async def result(self) -> Any:
        """Wait for it, and return or raise what it does."""
        return await asyncio.wrap_future(self._done)


_loading: Work | None = None
"""What all first calls of the moment wait for."""


async def loaded(operation: Operation, arguments: dict[str, Any], started: float) -> Run:
    """Return the runtime's `run`. Raise the error of a deadline that is over, or of a core that was closed meanwhile."""
    core = arguments.get("core")
    try:
        with UnderWay(core.state) if isinstance(core, OpenRouterCore) else nullcontext() as under_way:
            run = await _within(_deadline(arguments.get("options")))
            if under_way:
                under_way.check()
    except OpenRouterError as error:
        clock = getattr(core, "clock", None) or SYSTEM_CLOCK
        error.meta = Meta(method=operation.method, elapsed=clock.monotonic() - started)
        raise
    return run


async def _within(deadline: float | None) -> Run:
    global _loading  # noqa: PLW0603 - see there
    if _loading is None or not _loading.is_under_way:
        _loading = Work(_late.run)
    timer = asyncio.timeout(deadline)
    try:
        async with timer:
            run: Run = await _loading.result()
            return run
    except TimeoutError:
        if not timer.expired():
            raise
    message = f"no Result within the deadline of {deadline} seconds: the runtime is still being loaded"
    raise RequestTimeoutError(message, phase="deadline")


def _deadline(options: object) -> float | None:
    """Return the deadline of the options. If they are not `RequestOptions`, the runtime reports it."""
    if options is None:
        return None
    from openrouter_core.options import RequestOptions

    return options.deadline if isinstance(options, RequestOptions) else None
