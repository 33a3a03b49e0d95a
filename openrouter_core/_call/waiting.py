"""Waiting: polls a job that the API works on in the background, at growing intervals and within a deadline.

Knows nothing of HTTP or of jobs: it calls a function that gets a job's state, until that state is final.
"""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import attrs

from openrouter_core._base.durations import check_limit
from openrouter_core._base.failures import err_of, passes, unexpected
from openrouter_core._base.status_words import one_line
from openrouter_core._call.state import UnderWay
from openrouter_core.clock import SYSTEM_CLOCK
from openrouter_core.core import OpenRouterCore
from openrouter_core.errors import RequestTimeoutError, SDKValidationError
from openrouter_core.options import RequestOptions
from openrouter_core.polling import Polling
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.clock import Clock
    from openrouter_core.result import Meta, Result

ENDS = frozenset({"completed", "failed", "cancelled", "expired"})
"""States of a job that do not change any more."""


async def waited(
    core: object,
    look: Callable[[RequestOptions | None], Awaitable[Result[Any, Any]]],
    polling: Polling | None,
    deadline: float | None,
    on_progress: Callable[[Any], object] | None,
    options: RequestOptions | None,
) -> Result[Any, Any]:
    """Return the job in its final state, or the Err of a poll, of the deadline or of an argument. Only cancellation passes."""
    try:
        wrong = _wrong(polling, deadline, options)
        if wrong is not None:
            return Err(wrong)
        clock = getattr(core, "clock", None) or SYSTEM_CLOCK
        with UnderWay(core.state) if isinstance(core, OpenRouterCore) else nullcontext():  # anything else is reported by the poll
            return await _looked(clock, look, polling or Polling(), deadline, on_progress, options)
    except BaseException as error:  # noqa: BLE001 - nothing escapes, as in the pipeline; a user's clock may raise as well
        return err_of(error)


def _wrong(polling: object, deadline: object, options: object) -> SDKValidationError | None:
    """Return the error of an argument of the wrong type."""
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
    clock: Clock,
    look: Callable[[RequestOptions | None], Awaitable[Result[Any, Any]]],
    polling: Polling,
    deadline: float | None,
    on_progress: Callable[[Any], object] | None,
    options: RequestOptions | None,
) -> Result[Any, Any]:
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
                if passes(error):
                    raise
                return Err(unexpected(f"on_progress raised {type(error).__name__}", error), meta=result.meta)
        status = getattr(result.value, "status", None)  # decoded leniently, it may be anything
        if isinstance(status, str) and status in ENDS:
            return Ok(result.value, meta=result.meta)
        if end is not None and clock.monotonic() + wait >= end:
            return _late(status, deadline, result.meta)
        await _slept(clock, wait, left)
        if end is not None:
            left = end - clock.monotonic()
            if left <= 0:  # the event loop was busy with something else
                return _late(status, deadline, result.meta)
        wait = min(wait * polling.exponent, polling.max_interval)


async def _slept(clock: Clock, seconds: float, left: float | None) -> None:
    """Sleep, but no longer than the time that is left: the user's clock may do anything."""
    timer = asyncio.timeout(left)
    try:
        async with timer:
            await clock.sleep(seconds)
    except TimeoutError:
        if not timer.expired():
            raise


def _late(status: object, deadline: float | None, meta: Meta) -> Err[RequestTimeoutError]:
    state = one_line(str(status))
    message = f"the job is still {state}, and the next look would be after the deadline of {deadline} seconds"
    return Err(RequestTimeoutError(message, phase="deadline", meta=meta), meta=meta)


def _within(options: RequestOptions | None, left: float | None) -> RequestOptions | None:
    """Return the options of one poll, within the time that is left."""
    if left is None:
        return options
    given = options or RequestOptions()
    return attrs.evolve(given, deadline=left if given.deadline is None else min(given.deadline, left))
