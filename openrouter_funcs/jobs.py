"""Jobs: waiting for what the API works on in the background: videos and batches. Written by hand.

Polls with back-off, within a deadline. Knows nothing of HTTP: it calls the function that gets a job's state, until that state
is one that lasts.
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

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.models.batch_object import BatchObject
    from openrouter_core.models.video_generation_response import VideoGenerationResponse
    from openrouter_core.result import Result

ENDS = frozenset({"completed", "failed", "cancelled", "expired"})
"""States of a job that do not change any more."""


@attrs.frozen(kw_only=True)
class Polling:
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


async def wait_for_video(
    core: OpenRouterCore,
    job_id: str,
    *,
    polling: Polling | None = None,
    deadline: float | None = None,
    on_progress: Callable[[VideoGenerationResponse], object] | None = None,
    options: RequestOptions | None = None,
) -> Result[VideoGenerationResponse, Any]:
    """Wait until a video is made, or cannot be: its `status` says which.

    Args:
        core: Configuration and session.
        job_id: The job's id, from `video_generation_generate`.
        polling: How often to look; default: after 2, 3, 4.5, ... at most 30 seconds.
        deadline: Seconds to wait in all; default: no limit. A wait that would end after it is not begun.
        on_progress: Called with each state of the job, the last one included.
        options: Options of each look.

    Returns:
        Ok: the job in its last state. Err: a look failed, or `RequestTimeoutError` (phase ``deadline``).
    """
    from openrouter_funcs.video_generation import video_generation_get_generation

    async def look(rest: RequestOptions | None) -> Result[VideoGenerationResponse, Any]:
        return await video_generation_get_generation(core, job_id=job_id, options=rest)

    return await _waited(core, look, polling or Polling(), deadline, on_progress, options)


async def wait_for_batch(
    core: OpenRouterCore,
    id: str,
    *,
    polling: Polling | None = None,
    deadline: float | None = None,
    on_progress: Callable[[BatchObject], object] | None = None,
    options: RequestOptions | None = None,
) -> Result[BatchObject, Any]:
    """Wait until a batch is done, or has failed, expired or been cancelled: its `status` says which.

    Args:
        core: Configuration and session.
        id: The batch's id, from `batch_create_batches`.
        polling: How often to look; default: after 2, 3, 4.5, ... at most 30 seconds.
        deadline: Seconds to wait in all; default: no limit. A wait that would end after it is not begun.
        on_progress: Called with each state of the batch, the last one included.
        options: Options of each look.

    Returns:
        Ok: the batch in its last state. Err: a look failed, or `RequestTimeoutError` (phase ``deadline``).
    """
    from openrouter_funcs.batch import batch_get_batches

    async def look(rest: RequestOptions | None) -> Result[BatchObject, Any]:
        return await batch_get_batches(core, id=id, options=rest)

    return await _waited(core, look, polling or Polling(), deadline, on_progress, options)


async def _waited(
    core: OpenRouterCore,
    look: Callable[[RequestOptions | None], Awaitable[Result[Any, Any]]],
    polling: Polling,
    deadline: float | None,
    on_progress: Callable[[Any], object] | None,
    options: RequestOptions | None,
) -> Result[Any, Any]:
    try:
        check_limit("deadline", deadline)
    except ValueError as error:
        return Err(SDKValidationError(str(error), argument="deadline"))
    clock = getattr(core, "clock", None) or SYSTEM_CLOCK  # a core that is none is the look's to tell
    end = None if deadline is None else clock.monotonic() + deadline
    wait = polling.interval
    while True:
        result = await look(_within(options, None if end is None else end - clock.monotonic()))
        if isinstance(result, Err):
            return result
        if on_progress is not None:
            try:
                on_progress(result.value)
            except Exception as error:  # noqa: BLE001 - the caller's function; nothing escapes
                from openrouter_core.failures import unexpected

                return Err(unexpected(f"on_progress raised {type(error).__name__}", error), meta=result.meta)
        status = getattr(result.value, "status", None)  # decoded leniently, it may be anything
        if status in ENDS:
            return Ok(result.value, meta=result.meta)
        if end is not None and clock.monotonic() + wait >= end:
            message = (
                f"the job is still {one_line(str(status))}, and the next look would be after the deadline of {deadline} seconds"
            )
            return Err(RequestTimeoutError(message, phase="deadline", meta=result.meta), meta=result.meta)
        await clock.sleep(wait)
        wait = min(wait * polling.exponent, polling.max_interval)


def _within(options: RequestOptions | None, left: float | None) -> RequestOptions | None:
    """Return the options of one look, bounded by what is left of the whole wait."""
    if left is None:
        return options
    given = options or RequestOptions()
    return attrs.evolve(given, deadline=left if given.deadline is None else min(given.deadline, left))
