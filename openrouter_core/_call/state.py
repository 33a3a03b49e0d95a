"""CoreState: what a core acquires while it is used. Made by its first call, never pickled, never shared between processes."""

from __future__ import annotations

import asyncio
import os
import weakref
from typing import TYPE_CHECKING, cast

from openrouter_core._base.hook_methods import HookMethods
from openrouter_core._transport.sessions import Sessions
from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_core.errors import RequestAbortedError

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import TracebackType
    from typing import Self

    from openrouter_core._call.limiter import Limiter
    from openrouter_core._transport.sessions import Pool
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.limits import Limits
    from openrouter_core.operation import Operation


class CoreState:
    """The sessions of a core, its calls under way, what its `sdk_init` hooks decided, and headers that were checked."""

    def __init__(self, parent: CoreState | None = None, limiters: dict[int, Limiter] | None = None) -> None:
        """Take the core whose sessions this one uses, and the limiters of another core, if they are shared."""
        self.sessions: Sessions[Pool] = Sessions() if parent is None else parent.sessions
        self._owns_sessions = parent is None
        self.under_way: set[UnderWay] = set() if parent is None else parent.under_way
        """The calls that use these sessions, of all loops and all cores that share them."""
        self.server_url: str | None = None
        """The base URL that the hooks want; None before they were called."""
        self.initialising: dict[int, Future[None]] = {}
        """By process: done when the call that runs the `sdk_init` hooks has ended that. A dict's `setdefault` is atomic."""
        self.headers: dict[Operation, dict[str, str]] = {}
        """Headers that all calls of an operation have."""
        self._hook_methods: HookMethods | None = None
        self.limiters: dict[int, Limiter] = {} if limiters is None else limiters
        """By process: who waits in the parent of a process does so there."""

    def hook_methods(self, hooks: object) -> HookMethods:
        """Return the methods of the hooks, which are looked up once. Raises `SDKValidationError` for what is not a hook."""
        methods = self._hook_methods
        if methods is None:
            methods = self._hook_methods = HookMethods(hooks)
        return methods

    def limiter(self, core: OpenRouterCore) -> Limiter:
        """Return what keeps the core's requests within its limits."""
        made = self.limiters.get(os.getpid())
        if made is None:
            from openrouter_core._call.limiter import Limiter

            made = self.limiters.setdefault(os.getpid(), Limiter(cast("Limits", core.limits), core.clock or SYSTEM_CLOCK))
        return made

    async def aclose(self) -> None:
        """Close the running loop's pool and end its calls under way. Calls that start later are not affected.

        A core that uses the sessions of another ends its own calls only, and closes no pool.

        The pool comes first: if a call waits for its core to be closed, to cancel it cancels this as well.
        """
        loop = asyncio.get_running_loop()
        ended = [call for call in self.under_way.copy() if call.is_in(loop) and (self._owns_sessions or call.owner is self)]
        for call in ended:
            call.closed = True
        try:
            if self._owns_sessions:
                await self.sessions.aclose()
        finally:
            for call in ended:
                if call in self.under_way:  # otherwise its task does something else by now
                    call.cancel()


class UnderWay:
    """A stretch of work that ends with its core: `aclose` cancels it, as a time-out would, and here that becomes an error.

    ``with UnderWay(state):`` raises `RequestAbortedError` where the core was closed, and lets all other cancellations through.
    """

    __slots__ = ("_cancelled", "_cancelling", "_expired", "_task", "closed", "owner")

    def __init__(self, state: CoreState) -> None:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call needs a task of asyncio's")
        self.owner: CoreState = state
        self._task = weakref.ref(task)  # so that a task which its loop leaves unfinished can be collected
        self._cancelling = task.cancelling()
        self._cancelled = self._expired = False
        self.closed: bool = False

    def __enter__(self) -> Self:
        self.owner.under_way.add(self)
        return self

    def is_in(self, loop: asyncio.AbstractEventLoop) -> bool:
        """Return whether it is a task of the loop that does the work."""
        task = self._task()
        return task is not None and task.get_loop() is loop

    def cancel(self) -> None:
        """Cancel the work once, unless it is closing the core itself; `check` stops that before it sends anything."""
        task = self._task()
        if task is not None and task is not asyncio.current_task() and not self._cancelled:
            self._cancelled = True
            task.cancel()

    def expire(self) -> None:
        """Cancel the work because an attempt took too long; see `took_too_long`."""
        self._expired = True
        self.cancel()

    def took_too_long(self) -> bool:
        """Return whether `expire` alone cancelled the work. Then it can go on: with an error, or with another attempt."""
        task = self._task() if self._expired and not self.closed else None
        if task is None:
            return False
        self._expired = self._cancelled = False
        return task.uncancel() <= self._cancelling

    def check(self) -> None:
        """Raise `RequestAbortedError` if the core was closed."""
        if self.closed:
            raise RequestAbortedError("the core was closed while the call was under way")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        """End. If the closing alone cancelled the work, raise `RequestAbortedError`."""
        self.owner.under_way.discard(self)
        task = self._task() if self._cancelled else None
        if task is not None:
            others = task.uncancel() > self._cancelling
            if kind is not None and issubclass(kind, asyncio.CancelledError) and not others:
                self.check()
