"""Calls: one call under way: what it was given, and what happened so far. What is done with it is decided elsewhere."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core._base.redaction import public_url, shorn
from openrouter_core._base.redactor import NO_KEY, Redactor
from openrouter_core._call.state import UnderWay
from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_core.errors import RequestTimeoutError
from openrouter_core.result import Err, Meta

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from openrouter_core._base.defaults import NoOptions
    from openrouter_core._call.authorization import ApiKey
    from openrouter_core._call.debug_log import DebugLog
    from openrouter_core._call.lifecycle import Lifecycle
    from openrouter_core._transport.attempts import Attempt
    from openrouter_core._transport.incoming import Incoming
    from openrouter_core.clock import Clock
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.operation import Operation
    from openrouter_core.options import RequestOptions, Validation
    from openrouter_core.paging import Page
    from openrouter_core.result import Result
    from openrouter_core.wire import Request, Response


class Call:
    """One call under way: what it was given, and what happened so far."""

    def __init__(
        self,
        core: OpenRouterCore,
        operation: Operation,
        options: RequestOptions | NoOptions,
        arguments: Mapping[str, Any],
        before: Page[Any, Any] | None,
        started: float | None,
        life: Lifecycle | None,
    ) -> None:
        """Start the call's time, unless it has; `before` is the page that this one follows, `life` what reports its end."""
        self.core = core
        self.operation = operation
        self.options = options
        self.arguments = arguments
        self.before = before
        self.validation: Validation = options.validation or core.validation
        self.clock: Clock = core.clock or SYSTEM_CLOCK
        self.started: float = self.clock.monotonic() if started is None else started
        self.life: Lifecycle | None = life
        self.debug_log: DebugLog | None = None
        self.waits: bool = False
        """Whether it waits for its turn, by the core's limits."""
        self.has_hooks: bool = False
        """Whether hooks may change the call on its way."""
        if life is not None:
            self.debug_log, self.has_hooks, life.meta = life.debug_log, life.is_changed, self.meta
        self.under_way: UnderWay = UnderWay(core.state)
        self._attempts_before = 0
        self._attempt: Attempt | None = None
        self.open_attempt = 0
        """The number of the attempt whose end neither log nor hooks have seen yet; 0 if there is none."""
        self.request: Request | None = None
        self.incoming: Incoming | None = None
        """The last answer's head, its headers without the key."""
        self.response: Response | None = None
        """The last answer, once it is all here or its body is handed on."""
        self.redactor: Redactor = NO_KEY
        """Cuts the key of the last request."""

    @property
    def attempts(self) -> int:
        """How often the call went on the wire, or tried to."""
        attempt = self._attempt
        return self._attempts_before if attempt is None else self._attempts_before + (attempt.requests or 1)

    @property
    def api_key(self) -> ApiKey:
        """The key, or the function that returns it: the options' own, else the core's."""
        if self.options.api_key is None:
            return self.core.api_key
        return self.options.api_key

    @property
    def call_id(self) -> int:
        """The call's number in this process; 0 if nobody asks for it."""
        return 0 if self.life is None else self.life.call_id

    @property
    def elapsed(self) -> float:
        """Seconds since the call's start."""
        return self.clock.monotonic() - self.started

    def begins(self, attempt: Attempt) -> None:
        """Take the attempt that is about to be made."""
        self._attempts_before, self._attempt = self.attempts, attempt

    @property
    def left(self) -> float | None:
        """Seconds that are left of the call's deadline; never more than it has in all, whatever the clock says."""
        deadline = self.options.deadline
        return None if deadline is None else min(deadline, deadline - self.elapsed)

    def check(self) -> None:
        """Raise if nothing more may be sent: the core was closed, or time ran out while something held the loop."""
        self.under_way.check()
        if self.options.deadline is not None and self.options.deadline <= self.elapsed:
            raise self.too_late()

    def too_late(self) -> RequestTimeoutError:
        """Return the error of the deadline."""
        return late("queue" if self.waits else "deadline", self.options.deadline)

    def meta(self) -> Meta:
        """Return what happened so far, as Results carry it."""
        incoming = self.incoming
        last = incoming or self.request
        return Meta(
            incoming.status_code if incoming else None,
            incoming.headers if incoming else {},
            self.attempts,
            self.elapsed,
            self.operation.method,
            self.redactor.text(public_url(last.url)) if last else "",
        )

    def failed(self, error: OpenRouterError) -> Err[OpenRouterError]:
        """Wrap one of our errors in an Err, with the call's meta and without tracebacks, whose frames hold the key."""
        meta = self.meta()
        if not error.meta.method:  # an error of another call, raised by a hook, keeps the meta of that call
            error.meta = meta
        shorn(error)
        return Err(error, meta=meta)


def late(phase: Literal["deadline", "first_event", "queue"], limit: float | None) -> RequestTimeoutError:
    """Return the error of a limit that was exceeded."""
    missing = "event within" if phase == "first_event" else "Result within the deadline of"
    where = ": the call waits for its turn, by the core's limits" if phase == "queue" else ""
    return RequestTimeoutError(f"no {missing} {limit} seconds{where}", phase=phase)


async def in_time(
    limit: float | None,
    error: Callable[[], RequestTimeoutError],
    doing: Coroutine[Any, Any, Result[Any, OpenRouterError]],
) -> Result[Any, OpenRouterError]:
    """Return the Result, or raise the error if it did not come within the limit."""
    timer = asyncio.timeout(limit)
    try:
        async with timer:
            return await doing
    except TimeoutError:
        if not timer.expired():
            raise
    raise error()
