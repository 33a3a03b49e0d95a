"""Lifecycle: one call from its start to its end, for those who want to know of both: hooks, the debug log, limits.

Exactly one end for each start, whatever ends the call. Loads nothing heavy: a call can end before the runtime is loaded. A hook
that does nothing costs a call 3 microseconds.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any

from openrouter_core._base.failures import err_of, passes, unexpected
from openrouter_core._base.hook_methods import NO_METHODS
from openrouter_core._base.redactor import Redactor
from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_core.core import OpenRouterCore
from openrouter_core.errors import OpenRouterError, SDKValidationError, UnexpectedClientError
from openrouter_core.lifecycle import CallEndedContext, CallStartedContext
from openrouter_core.result import Err, Meta

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core._base.hook_methods import HookMethods
    from openrouter_core._call.debug_log import DebugLog
    from openrouter_core._stream.facts import StreamFacts
    from openrouter_core.lifecycle import Outcome
    from openrouter_core.operation import Operation
    from openrouter_core.result import Result

_numbers = count(1)


class Lifecycle:
    """One call."""

    __slots__ = (
        "_clock",
        "_context",
        "_is_over",
        "_loop",
        "_methods",
        "_started_at",
        "_states",
        "call_id",
        "debug_log",
        "is_changed",
        "meta",
        "slot",
    )

    def __init__(self, operation: Operation, arguments: dict[str, Any], started: float | None = None) -> None:
        """Take the call. `started` is when it began, by the core's clock, if that was a while ago."""
        core: OpenRouterCore = arguments["core"]
        self.call_id: int = next(_numbers)
        self.debug_log: DebugLog | None = _debug_log_of(core, self.call_id)
        self.meta: Callable[[], Meta] | None = None
        """Returns what has happened so far, once there is something."""
        self.slot: Callable[[], None] | None = None
        """Gives back the room that a stream or a file takes within the core's limits."""
        self._context = CallStartedContext(self.call_id, core, operation, arguments, arguments.get("options"))
        self._methods = _methods_of(core)
        self.is_changed: bool = (core.hooks is not None and self._methods is NO_METHODS) or self._methods.change_calls
        """Whether hooks may change the call on its way, or are none, which is found there."""
        self._states: list[object] = []
        """What the hooks' `call_started` returned, in their order."""
        self._clock = core.clock or SYSTEM_CLOCK
        self._started_at = self._clock.monotonic() if started is None else started
        self._loop = asyncio.get_running_loop()
        self._is_over = False

    def start(self) -> None:
        """Report the start to all hooks. Raise the error of the first that refuses the call."""
        refusal: OpenRouterError | None = None
        for started, _ in self._methods.ends:
            state = None
            try:
                if started is not None and (state := started(self._context)) is not None:
                    _check_sync(state, "call_started")
            except BaseException as error:  # a hook may raise anything
                if passes(error):
                    raise
                state, refusal = None, refusal or self._failure("call_started", error)
            self._states.append(state)
        if refusal is not None:
            if not refusal.meta.method:
                refusal.meta = Meta(method=self._context.operation.method)
            raise refusal

    def end(
        self,
        outcome: Outcome,
        result: Result[Any, OpenRouterError] | None = None,
        meta: Meta | None = None,
        facts: StreamFacts | None = None,
    ) -> None:
        """Report the end, unless that was done before. The call has its Result already: hooks cannot change it any more."""
        if self._is_over:
            return
        self._is_over, self.meta = True, None  # which holds the call, and that holds this
        if self.slot is not None:
            self.slot()
        elapsed = 0.0 if meta is None else meta.elapsed
        with suppress(Exception):  # a user's clock
            elapsed = self._clock.monotonic() - self._started_at
        for (_, ended), state in zip(self._methods.ends, self._states, strict=False):  # of those that were told of the start
            if ended is not None:
                context = CallEndedContext(self._context, state, outcome, result, meta, facts, elapsed)
                self._tell(ended, context)
        if self.debug_log is not None:
            self.debug_log.ended(self._context.operation.name, outcome, elapsed)

    def _tell(self, ended: Callable[[CallEndedContext], object], context: CallEndedContext) -> None:
        """Tell one hook of the end."""
        try:
            if (answer := ended(context)) is not None:
                _check_sync(answer, "call_ended")
        except BaseException as error:  # a hook may raise anything
            if passes(error):
                raise
            self._report(error)

    def returned(self, result: Result[Any, OpenRouterError]) -> None:
        """Report the end of a call that has its Result: now, or when its stream or file ends."""
        if isinstance(result, Err):
            self.end("err", result, result.meta)
            return
        kind = self._context.operation.kind
        if kind == "stream":
            from openrouter_core import streams

            if isinstance(result.value, streams.EventStream):
                streams.watch(result.value, self)
                return
        elif kind == "binary":
            from openrouter_core import binary

            if isinstance(result.value, binary.BinaryResponse):
                binary.watch(result.value, self)
                return
        self.end("ok", result, result.meta)

    def cancelled(self) -> None:
        """Report the end of a call that has no Result."""
        meta = None
        with suppress(Exception):  # a user's clock, or a hook's request
            meta = None if self.meta is None else self.meta()
        self.end("cancelled", meta=meta)

    def _failure(self, name: str, error: BaseException) -> OpenRouterError:
        """Return the error of a hook that raised: that very one if it is one of ours, and the key is not in it."""
        key = getattr(self._context.options, "api_key", None) or self._context.core.api_key
        redactor = Redactor(key if isinstance(key, str) else None)
        if isinstance(error, OpenRouterError) and not redactor.is_in(error):
            return error
        return unexpected(f"the hook {name} raised {type(error).__name__}", error, redactor)

    def _report(self, raised: BaseException) -> None:
        """Hand what no Result can hold to what the event loop has for such."""
        with suppress(Exception):  # a user's handler has the last word, and there may be no frames left
            error = self._failure("call_ended", raised)
            self._loop.call_exception_handler({"message": f"openrouter_core: {error}", "exception": error.__cause__ or error})


def never_ran(operation: Operation, arguments: dict[str, Any], error: BaseException) -> Result[Any, OpenRouterError]:
    """Return the Err of a call that ended while the runtime was being loaded, or raise what ended its task, and report both."""
    life: Lifecycle | None = None
    try:
        if is_watched(arguments.get("core")):
            life = Lifecycle(operation, arguments)
            life.start()
    except Exception as refusal:  # noqa: BLE001 - of a hook, or of an object that is none
        error = error if passes(error) else refusal
    try:
        failure = err_of(error)
    except BaseException:
        if life is not None:
            life.cancelled()
        raise
    if life is not None:
        life.returned(failure)
    return failure


def is_watched(core: object) -> bool:
    """Return whether anybody wants to know of the start and the end of the core's calls."""
    return isinstance(core, OpenRouterCore) and (
        core.hooks is not None or core.debug_logger is not None or core.debug or core.limits is not None
    )


def _methods_of(core: OpenRouterCore) -> HookMethods:
    """Return the methods of the core's hooks; none if something else is among them, which the call itself reports."""
    try:
        return core.state.hook_methods(core.hooks)
    except SDKValidationError:
        return NO_METHODS


def _check_sync(answer: Any, name: str) -> None:
    """Raise if a hook is async, because nothing can wait for it."""
    if hasattr(answer, "__await__"):
        if hasattr(answer, "close"):
            answer.close()
        raise UnexpectedClientError(f"the hook {name} must not be async: it is called where nothing can be awaited")


def _debug_log_of(core: OpenRouterCore, call_id: int) -> DebugLog | None:
    if core.debug_logger is None and not core.debug:
        return None
    from openrouter_core._call.debug_log import debug_log_of

    return debug_log_of(core, call_id)
