"""Jobs: waiting for videos and batches."""

import asyncio
import inspect
from collections.abc import AsyncIterator
from typing import Any

import pytest

from openrouter_core import (
    Clock,
    Err,
    Ok,
    OpenRouterCore,
    RequestOptions,
    RequestTimeoutError,
    SDKValidationError,
    UnexpectedClientError,
)
from openrouter_core.polling import Polling
from openrouter_funcs import wait_for_batch, wait_for_video
from openrouter_local import LocalOpenRouter
from openrouter_local.samples import sample

JOBS: dict[Any, tuple[str, str]] = {
    wait_for_video: ("VideoGenerationResponse", "/videos/j%2F1"),
    wait_for_batch: ("BatchObject", "/batches/j%2F1"),
}


@pytest.fixture(params=JOBS, ids=lambda function: function.__name__)
def wait(request: pytest.FixtureRequest) -> Any:
    """One of the functions that wait."""
    return request.param


class Time:
    """Time that passes only in sleeps, of which it keeps a list."""

    def __init__(self) -> None:
        self.sleeps: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)


@pytest.fixture
def time() -> Time:
    """Time that passes only in sleeps."""
    return Time()


@pytest.fixture
async def core(server: LocalOpenRouter, time: Time) -> AsyncIterator[OpenRouterCore]:
    """A core that never waits."""
    clock = Clock(monotonic=lambda: 100 + sum(time.sleeps), sleep=time.sleep)
    async with server.core(clock=clock) as made:
        yield made


def states(server: LocalOpenRouter, wait: Any, *names: str) -> None:
    """Let the job have these states, one at each look, the last one for ever."""
    model, path = JOBS[wait]
    for name in names[:-1]:
        server.faults.answer(sample(model) | {"status": name}, path=path)
    server.faults.answer(sample(model) | {"status": names[-1]}, path=path, times=99)


async def test_it_looks_until_the_job_is_done_ever_less_often(
    server: LocalOpenRouter, core: OpenRouterCore, time: Time, wait: Any
):
    states(server, wait, "in_progress", "in_progress", "in_progress", "completed")
    result = await wait(core, "j/1")
    assert isinstance(result, Ok)
    assert result.value.status == "completed"
    assert result.meta.status_code == 200
    assert time.sleeps == [2, 3, 4.5]
    assert [request.path for request in server.requests] == [f"/api/v1{JOBS[wait][1]}"] * 4


async def test_a_job_that_is_done_already_is_not_waited_for(server: LocalOpenRouter, core: OpenRouterCore, time: Time, wait: Any):
    states(server, wait, "completed")
    assert await wait(core, "j/1", deadline=1.9)
    assert time.sleeps == []


async def test_the_waits_begin_grow_and_end_where_they_are_told_to(
    server: LocalOpenRouter, core: OpenRouterCore, time: Time, wait: Any
):
    states(server, wait, *["in_progress"] * 5, "completed")
    assert await wait(core, "j/1", polling=Polling(interval=1, exponent=4, max_interval=20))
    assert time.sleeps == [1, 4, 16, 20, 20]


@pytest.mark.parametrize("status", ["failed", "cancelled", "expired"])
async def test_a_job_that_came_to_nothing_is_ok_and_says_so(
    server: LocalOpenRouter, core: OpenRouterCore, wait: Any, status: str
):
    states(server, wait, "in_progress", status)
    result = await wait(core, "j/1")
    assert isinstance(result, Ok)
    assert result.value.status == status


async def test_a_state_that_is_not_known_is_waited_out(server: LocalOpenRouter, core: OpenRouterCore, wait: Any):
    states(server, wait, "dreaming", "cancelling", "completed")
    assert (await wait(core, "j/1")).unwrap().status == "completed"


async def test_each_state_is_told(server: LocalOpenRouter, core: OpenRouterCore, wait: Any):
    states(server, wait, "pending", "in_progress", "completed")
    told: list[str] = []
    assert await wait(core, "j/1", on_progress=lambda job: told.append(job.status))
    assert told == ["pending", "in_progress", "completed"]


async def test_a_deadline_that_the_next_look_would_miss_is_an_err(
    server: LocalOpenRouter, core: OpenRouterCore, time: Time, wait: Any
):
    states(server, wait, "in_progress")
    result = await wait(core, "j/1", deadline=10)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"
    assert "still in_progress" in str(result.error)
    assert time.sleeps == [2, 3, 4.5]


async def test_a_deadline_ends_a_look_that_hangs(server: LocalOpenRouter, wait: Any):
    server.faults.stall()
    async with server.core() as core:
        result = await wait(core, "j/1", deadline=0.2)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"


@pytest.mark.parametrize("deadline", [2, 5, 9.5])
async def test_a_look_that_would_be_at_the_deadline_is_not_made(
    server: LocalOpenRouter, core: OpenRouterCore, wait: Any, deadline: float
):
    states(server, wait, "in_progress")
    result = await wait(core, "j/1", deadline=deadline)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)


@pytest.mark.parametrize("overslept", [1, 0.5])
async def test_a_wait_that_takes_until_the_deadline_is_an_err_and_no_look_follows(
    server: LocalOpenRouter, time: Time, wait: Any, overslept: float
):
    async def sleep(seconds: float) -> None:  # as where something else keeps the event loop busy
        await time.sleep(seconds + overslept)

    states(server, wait, "in_progress")
    async with server.core(clock=Clock(monotonic=lambda: 100 + sum(time.sleeps), sleep=sleep)) as core:
        result = await wait(core, "j/1", deadline=2.5)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"
    assert "still in_progress" in str(result.error)
    assert (result.meta.status_code, len(server.requests)) == (200, 1)


async def test_a_look_that_fails_is_the_err_after_its_retries(
    server: LocalOpenRouter, core: OpenRouterCore, time: Time, wait: Any
):
    states(server, wait, "in_progress", "in_progress")
    server.faults.clear()
    server.faults.answer(sample(JOBS[wait][0]) | {"status": "in_progress"})
    server.faults.fail(503, retry_after=0)
    server.faults.answer(sample(JOBS[wait][0]) | {"status": "in_progress"})
    server.faults.fail(404)
    result = await wait(core, "j/1")
    assert isinstance(result, Err)
    assert result.meta.status_code == 404
    assert time.sleeps == [2, 0, 3]


async def test_the_options_are_those_of_each_look(server: LocalOpenRouter, core: OpenRouterCore, wait: Any):
    states(server, wait, "in_progress", "completed")
    assert await wait(core, "j/1", deadline=60, options=RequestOptions(deadline=90, headers={"X-Own": "yes"}))
    assert [request.headers["X-Own"] for request in server.requests] == ["yes", "yes"]


@pytest.mark.parametrize("raised", [ZeroDivisionError, type("OwnError", (BaseException,), {})])
async def test_a_progress_function_that_raises_is_an_err(
    server: LocalOpenRouter, core: OpenRouterCore, wait: Any, raised: type[BaseException]
):
    def fail(_: object) -> None:
        raise raised

    states(server, wait, "in_progress")
    result = await wait(core, "j/1", on_progress=fail)
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert isinstance(result.error.__cause__, raised)


@pytest.mark.parametrize("deadline", [-1, float("nan"), "soon"])
async def test_a_deadline_that_is_none_is_an_err_and_nothing_is_sent(
    server: LocalOpenRouter, core: OpenRouterCore, wait: Any, deadline: Any
):
    result = await wait(core, "j/1", deadline=deadline)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "deadline"
    assert server.requests == []


@pytest.mark.parametrize("deadline", [None, 60])
@pytest.mark.parametrize("argument", ["polling", "options"])
@pytest.mark.parametrize("value", [5, {}, "often", 0])
async def test_polling_and_options_of_another_type_are_an_err_that_names_the_argument(
    server: LocalOpenRouter, core: OpenRouterCore, wait: Any, argument: str, value: Any, deadline: float | None
):
    result = await wait(core, "j/1", deadline=deadline, **{argument: value})
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == argument
    assert type(value).__name__ in str(result.error)
    assert server.requests == []


async def test_a_clock_that_fails_between_looks_is_an_err(server: LocalOpenRouter, wait: Any):
    cause = OSError("the clock is gone")

    async def sleep(_: float) -> None:
        raise cause

    states(server, wait, "in_progress")
    async with server.core(clock=Clock(sleep=sleep)) as core:
        result = await wait(core, "j/1")
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert result.error.__cause__ is cause
    assert cause.__traceback__ is None  # its frames may hold the key


async def test_cancelling_a_wait_raises(server: LocalOpenRouter, wait: Any):
    waiting = asyncio.Event()

    async def sleep(_: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    states(server, wait, "in_progress")
    async with server.core(clock=Clock(sleep=sleep)) as core:
        task = asyncio.ensure_future(wait(core, "j/1", deadline=60))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_an_id_that_cannot_be_sent_is_an_err(core: OpenRouterCore, wait: Any):
    result = await wait(core, "")
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)


async def test_a_core_that_is_none_is_an_err(wait: Any):
    assert isinstance(await wait(None, "j/1"), Err)


async def test_leniently_a_job_without_a_state_is_waited_for(server: LocalOpenRouter, core: OpenRouterCore, wait: Any):
    broken = sample(JOBS[wait][0])
    del broken["status"]
    server.faults.answer(broken)
    states(server, wait, "completed")
    assert await wait(core, "j/1", options=RequestOptions(validation="lenient"))
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [[], {}, 5, None, True])
async def test_leniently_a_state_that_is_none_is_waited_out(
    server: LocalOpenRouter, core: OpenRouterCore, wait: Any, status: object
):
    server.faults.answer(sample(JOBS[wait][0]) | {"status": status})
    states(server, wait, "completed")
    assert await wait(core, "j/1", options=RequestOptions(validation="lenient"))
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "settings",
    [
        {"interval": -1},
        {"interval": 0},
        {"interval": None},
        {"exponent": "2"},
        {"exponent": 0.5},
        {"exponent": float("nan")},
        {"max_interval": float("inf")},
    ],
)
def test_waits_that_can_never_work_are_refused(settings: dict[str, Any]):
    with pytest.raises(ValueError, match=next(iter(settings))):
        Polling(**settings)


def test_arguments_after_the_id_are_keywords(wait: Any):
    kinds = [parameter.kind for parameter in inspect.signature(wait).parameters.values()]
    assert set(kinds[2:]) == {inspect.Parameter.KEYWORD_ONLY}
