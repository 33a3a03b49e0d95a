"""Jobs: waiting for what the API works on in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.models import BatchObject, VideoGenerationResponse
    from openrouter_core.options import RequestOptions
    from openrouter_core.polling import Polling
    from openrouter_core.result import Result


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
        id: The job's id, from `batch_create_batches`.
        polling: How often to look; default: after 2, 3, 4.5, ... at most 30 seconds.
        deadline: Seconds to wait in all; default: no limit. A wait that would end after it is not begun.
        on_progress: Called with each state of the job, the last one included.
        options: Options of each look.

    Returns:
        Ok: the job in its last state. Err: a look failed, or `RequestTimeoutError` (phase ``deadline``).
    """
    from openrouter_core.operation import wait

    async def look(rest: RequestOptions | None) -> Result[BatchObject, Any]:
        from openrouter_funcs.batch import batch_get_batches

        return await batch_get_batches(core, id=id, options=rest)

    return await wait(core, look, polling, deadline, on_progress, options)


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
    from openrouter_core.operation import wait

    async def look(rest: RequestOptions | None) -> Result[VideoGenerationResponse, Any]:
        from openrouter_funcs.video_generation import video_generation_get_generation

        return await video_generation_get_generation(core, job_id=job_id, options=rest)

    return await wait(core, look, polling, deadline, on_progress, options)
