"""Emitting jobs: functions that wait for what the API works on in the background, where a document has such operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from codegen.annotations import annotation
from codegen.emit_models import MODELS
from codegen.scope import imports

if TYPE_CHECKING:
    from codegen.forms import Api, Function


@attrs.frozen
class _Job:
    name: str
    look: str
    """The function that gets the job's state."""
    argument: str
    """Its argument that names the job."""
    summary: str
    origin: str
    """Where the job's id comes from."""


_JOBS = (
    _Job(
        "wait_for_batch",
        "batch_get_batches",
        "id",
        "Wait until a batch is done, or has failed, expired or been cancelled: its `status` says which.",
        "batch_create_batches",
    ),
    _Job(
        "wait_for_video",
        "video_generation_get_generation",
        "job_id",
        "Wait until a video is made, or cannot be: its `status` says which.",
        "video_generation_generate",
    ),
)
NAMES = frozenset(job.name for job in _JOBS)
"""Names that no operation may have."""


def names(api: Api) -> dict[str, str]:
    """Return the names of the functions that wait, and their module."""
    return {job.name: "jobs" for job, _ in _present(api)}


def source(api: Api) -> str:
    """Return the module of the functions that wait; empty if the API has no jobs."""
    present = _present(api)
    if not present:
        return ""
    answers = {job.name: annotation(look.answers[0][1]) for job, look in present}
    models = imports(MODELS, sorted(set(answers.values())), "    ")
    bodies = "\n\n".join(_function(job, look, answers[job.name]) for job, look in present)
    return f'''"""Jobs: waiting for what the API works on in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.core import OpenRouterCore
{models}    from openrouter_core.options import RequestOptions
    from openrouter_core.polling import Polling
    from openrouter_core.result import Result


{bodies}'''


def _present(api: Api) -> list[tuple[_Job, Function]]:
    looks = {function.name: function for function in api.functions}
    return [(job, looks[job.look]) for job in _JOBS if job.look in looks]


def _function(job: _Job, look: Function, answer: str) -> str:
    return f'''async def {job.name}(
    core: OpenRouterCore,
    {job.argument}: str,
    *,
    polling: Polling | None = None,
    deadline: float | None = None,
    on_progress: Callable[[{answer}], object] | None = None,
    options: RequestOptions | None = None,
) -> Result[{answer}, Any]:
    """{job.summary}

    Args:
        core: Configuration and session.
        {job.argument}: The job's id, from `{job.origin}`.
        polling: How often to look; default: after 2, 3, 4.5, ... at most 30 seconds.
        deadline: Seconds to wait in all; default: no limit. A wait that would end after it is not begun.
        on_progress: Called with each state of the job, the last one included.
        options: Options of each look.

    Returns:
        Ok: the job in its last state. Err: a look failed, or `RequestTimeoutError` (phase ``deadline``).
    """
    from openrouter_core.operation import wait

    async def look(rest: RequestOptions | None) -> Result[{answer}, Any]:
        from openrouter_funcs.{look.page} import {look.name}

        return await {look.name}(core, {job.argument}={job.argument}, options=rest)

    return await wait(core, look, polling, deadline, on_progress, options)
'''
