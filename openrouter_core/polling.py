"""Polling: waiting for what the API works on in the background, with back-off and within a deadline.

Knows nothing of HTTP or of what a job is: it calls a function that gets a job's state, until that state is one that lasts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_core.durations import check_limit, factor
from openrouter_core.errors import RequestTimeoutError, SDKValidationError
from openrouter_core.options import RequestOptions
from openrouter_core.phrases import one_line
from openrouter_core.result import Err, Ok
from openrouter_core.values import Value

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.result import Meta, Result

ENDS = frozenset({"completed", "failed", "cancelled", "expired"})
"""States of a job that do not change any more."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Polling(Value):
    """How often to look after a job, in seconds: the first wait, its growth, the longest wait."""

    interval: float = 2.0
    exponent: float = attrs.field(default=1.5, validator=factor)
    max_interval: float = 30.0

    def __attrs_post_init__(self) -> None:
        """Refuse waits that can never work."""
        for name in ("interval", "max_interval"):
            check_limit(name, getattr(self, name))
            if getattr(self, name) is None:
                raise ValueError(f"{name} must be seconds; got None")


async def waited(
    core: OpenRouterCore,
    look: Callable[[RequestOptions | None], Awaitable[Result[Any, Any]]],
    polling: Polling | None,
    deadline: float | None,
    on_progress: Callable[[Any], object] | None,
    options: RequestOptions | None,
) -> Result[Any, Any]:
    """Return the job in its last state, or the Err of a look, of the deadline or of an argument. Only cancellation escapes."""
    wrong = _wrong(polling, deadline, options)
    if wrong is not None:
        return Err(wrong)
    try:
        return await _looked(core, look, polling or Polling(), deadline, on_progress, options)
    except Exception as error:  # noqa: BLE001 - nothing escapes, as from the pipeline; the core's clock is the user's, too
        from openrouter_core.failures import unexpected

        return Err(unexpected(f"the wait failed: {type(error).__name__}", error))


def _wrong(polling: object, deadline: object, options: object) -> SDKValidationError | None:
    """Return the error of an argument that is none of its kind."""
    for name, value, kind in (("polling", polling, Polling), ("options", options, RequestOptions)):
        if value is not None and not isinstance(value, kind):
            message = f"{name} must be {kind.__name__} or None; got {type(value).__name__}"
            return SDKValidationError(message, argument=name)
    try:
        check_limit("deadline", deadline)
    except ValueError as error:
        return SDKValidationError(str(error), argument="deadline")
    return None


async def _looked(
    core: OpenRouterCore,
    look: Callable[[RequestOptions | None], Awaitable[Result[Any, Any]]],
    polling: Polling,
    deadline: float | None,
    on_progress: Callable[[Any], object] | None,
    options: RequestOptions | None,
) -> Result[Any, Any]:
    clock = getattr(core, "clock", None) or SYSTEM_CLOCK  # a core that is none is the look's to tell
    end = None if deadline is None else clock.monotonic() + deadline
    wait = polling.interval
    left = deadline
    while True:
        result = await look(_within(options, left))
        if isinstance(result, Err):
            return result
        if on_progress is not None:
            try:
                on_progress(result.value)
            except BaseException as error:  # the caller's function; nothing escapes
                from openrouter_core.failures import passes, unexpected

                if passes(error):
                    raise
                return Err(unexpected(f"on_progress raised {type(error).__name__}", error), meta=result.meta)
        status = getattr(result.value, "status", None)  # decoded leniently, it may be anything
        if isinstance(status, str) and status in ENDS:
            return Ok(result.value, meta=result.meta)
        if end is not None and clock.monotonic() + wait >= end:
            return _late(status, deadline, result.meta)
        await clock.sleep(wait)
        if end is not None:
            left = end - clock.monotonic()
            if left <= 0:  # the event loop was busy with something else
                return _late(status, deadline, result.meta)
        wait = min(wait * polling.exponent, polling.max_interval)


def _late(status: object, deadline: float | None, meta: Meta) -> Err[RequestTimeoutError]:
    state = one_line(str(status))
    message = f"the job is still {state}, and the next look would be after the deadline of {deadline} seconds"
    return Err(RequestTimeoutError(message, phase="deadline", meta=meta), meta=meta)


def _within(options: RequestOptions | None, left: float | None) -> RequestOptions | None:
    """Return the options of one look, bounded by what is left of the whole wait."""
    if left is None:
        return options
    given = options or RequestOptions()
    return attrs.evolve(given, deadline=left if given.deadline is None else min(given.deadline, left))
