"""Turns: long work lets the event loop run, and comes to the same."""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from openrouter_core import to_dict
from openrouter_core._base import turns
from openrouter_core._base.turns import are_taken, at_once, in_turns, put_off
from openrouter_funcs import models_list
from openrouter_local import LocalOpenRouter

TURN = turns.TURN


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every turn be over after one step."""
    monkeypatch.setattr(turns, "TURN", 0)


def doubled(value: Any) -> Any:
    """Return the numbers doubled; lists are filled step by step."""
    if not isinstance(value, list):
        return 2 * value
    built: list[Any] = []
    put_off(map(built.append, map(doubled, value)))
    return built


@asynccontextmanager
async def counted_rounds() -> AsyncIterator[list[int]]:
    """Count the rounds of the loop."""
    rounds = [0]

    async def count() -> None:
        while True:
            rounds[0] += 1
            await asyncio.sleep(0)

    counting = asyncio.ensure_future(count())
    yield rounds
    counting.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await counting


async def test_the_loop_runs_between_steps_and_the_result_is_the_same():
    numbers = [1, [2, [3, []]], *range(20)]
    async with counted_rounds() as rounds:
        assert await in_turns(doubled, numbers) == doubled(numbers) == [2, [4, [6, []]], *range(0, 40, 2)]
    assert rounds[0] >= 20


async def test_a_turn_that_is_not_over_is_not_interrupted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(turns, "TURN", 60)
    async with counted_rounds() as rounds:
        assert await in_turns(doubled, [1] * 1000) == [2] * 1000
    assert rounds[0] == 1  # before the work


async def test_a_turn_is_over_after_two_milliseconds(monkeypatch: pytest.MonkeyPatch):
    time = itertools.count()
    monkeypatch.setattr(turns, "TURN", TURN)
    monkeypatch.setattr(turns, "perf_counter", lambda: next(time) / 10_000)  # a step takes 0.1 ms
    async with counted_rounds() as rounds:
        assert await in_turns(doubled, [1] * 1000) == [2] * 1000
    assert 45 <= rounds[0] <= 55


async def test_work_of_several_tasks_does_not_mix():
    numbers = [[number, [number] * number] for number in range(20)]
    assert await asyncio.gather(*[in_turns(doubled, each) for each in numbers]) == [doubled(each) for each in numbers]


async def test_between_the_steps_others_take_no_turns():
    seen = []

    def steps() -> Iterator[None]:
        for _ in range(3):
            assert are_taken()
            yield

    async def look() -> None:
        for _ in range(10):
            seen.append(are_taken())
            await asyncio.sleep(0)

    await asyncio.gather(in_turns(put_off, steps()), look())
    assert seen == [False] * 10


async def test_what_has_to_be_known_now_is_not_put_off():
    assert await in_turns(lambda: (at_once(doubled, [1, [2]]), are_taken())) == ([2, [4]], True)
    assert not are_taken()


async def test_what_a_step_raises_is_raised_and_no_turns_are_taken_any_more():
    with pytest.raises(TypeError):
        await in_turns(doubled, [1, [None]])
    assert not are_taken()


async def test_cancelled_work_stops_between_two_steps():
    done: list[int] = []
    task = asyncio.ensure_future(in_turns(put_off, map(done.append, range(100))))
    while not done:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(done) < 100
    assert not are_taken()


async def test_the_loop_runs_while_a_large_answer_is_decoded(server: LocalOpenRouter):
    core = server.core()
    model = (await models_list(core)).unwrap().value.data[0]
    models = [{**to_dict(model), "description": "x" * 100} for _ in range(1000)]
    document = {"data": models, "links": {"next": None}, "total_count": 1000}
    server.faults.answer(document)
    async with core, counted_rounds() as rounds:
        page = (await models_list(core)).unwrap()
    assert to_dict(page.value) == document
    assert rounds[0] > 1000
