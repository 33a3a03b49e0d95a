"""Many calls: every row once, bounded memory, what is yielded is on the disk, and a run that is killed goes on."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sys
import threading
from collections import Counter
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import Err, Ok, OpenRouterCore, PaymentRequiredResponseError, RetryConfig, UnexpectedClientError
from openrouter_core.models import ChatResult
from openrouter_funcs import chat_send
from openrouter_kit import Progress, Tape, each, user
from openrouter_kit.tapes import OpenTape
from tests.kit.scripted_model import JSON, chat, scripted_model

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

CORE = OpenRouterCore("sk-test")


async def echo(core: OpenRouterCore, row: Any) -> Any:
    assert core is CORE
    await asyncio.sleep(0)
    return Ok(row)


async def never(_: OpenRouterCore, row: Any) -> Any:
    raise AssertionError(row)


async def all_of(*arguments: Any, **settings_: Any) -> dict[Any, Any]:
    found: list[tuple[Any, Any]] = [pair async for pair in each(CORE, *arguments, **settings_)]
    assert len(dict(found)) == len(found)
    return dict(found)


@given(st.integers(0, 40), st.integers(1, 9), st.lists(st.integers(0, 3), max_size=10))
@settings(max_examples=60, deadline=None)
def test_every_row_comes_once_and_no_more_run_at_once_than_allowed(rows: int, concurrent: int, waits: list[int]) -> None:
    running = most = 0

    async def ask(_: OpenRouterCore, row: int) -> Any:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(waits[row % len(waits)] if waits else 0):
            await asyncio.sleep(0)
        running -= 1
        return Ok(row) if row % 3 else Err(row)

    found = asyncio.run(all_of(((f"k{n}", n) for n in range(rows)), ask, concurrent=concurrent))
    assert found == {f"k{n}": Ok(n) if n % 3 else Err(n) for n in range(rows)}
    assert most <= concurrent


async def test_rows_come_from_any_iterable() -> None:
    async def later() -> AsyncIterator[tuple[int, str]]:
        for pair in enumerate("abc"):
            await asyncio.sleep(0)
            yield pair

    expected = {0: Ok("a"), 1: Ok("b"), 2: Ok("c")}
    assert await all_of(later(), echo) == expected
    assert await all_of(list(enumerate("abc")), echo) == expected
    assert await all_of({"x": 1}.items(), echo) == {"x": Ok(1)}
    assert await all_of([], echo) == {}


async def test_results_come_as_they_are_ready_also_while_rows_are_awaited() -> None:
    seen = asyncio.Event()

    async def slow() -> AsyncIterator[tuple[int, str]]:
        yield 0, "a"
        await seen.wait()  # the first result must come before the second row does
        yield 1, "b"

    async for key, _ in each(CORE, slow(), echo):
        if key == 0:
            seen.set()
    assert seen.is_set()


async def test_rows_are_drawn_only_as_they_can_be_asked_about() -> None:
    drawn = 0

    def rows() -> Any:
        nonlocal drawn
        while True:
            drawn += 1
            yield drawn, drawn

    taken = 0
    async with aclosing(each(CORE, rows(), echo, concurrent=5)) as results:
        async for _ in results:
            taken += 1
            for _ in range(20):
                await asyncio.sleep(0)
            assert drawn <= taken + 2 * 5 + 1
            if taken == 50:
                break


async def test_what_ask_raises_is_an_err() -> None:
    async def ask(_: OpenRouterCore, row: str) -> Any:
        if row == "cancelled":
            raise asyncio.CancelledError
        raise ValueError(row)

    found = await all_of(enumerate(["odd", "cancelled"]), ask)
    assert all(isinstance(result.error, UnexpectedClientError) for result in found.values())
    assert isinstance(found[0].error.__cause__, ValueError)
    assert "ValueError: odd" in str(found[0].error)


async def test_wrong_calls_raise(tmp_path: Path) -> None:
    async def plain(_: OpenRouterCore, row: Any) -> Any:
        return row

    async def odd(_: OpenRouterCore, row: Any) -> Any:
        return Ok({row})

    with pytest.raises(TypeError, match="ask must return a Result, not str"):
        await all_of(enumerate("a"), plain)
    with pytest.raises(TypeError):
        await all_of(enumerate("a"), odd, checkpoint=Tape(tmp_path / "run.jsonl"))
    with pytest.raises(ValueError, match="unpack"):
        await all_of(["abc"], echo)
    with pytest.raises(FileNotFoundError):
        await all_of(enumerate("a"), echo, checkpoint=Tape(tmp_path / "no" / "run.jsonl"))


async def test_an_error_of_the_rows_is_raised() -> None:
    def rows() -> Any:
        yield 0, "a"
        raise KeyError("rows")

    with pytest.raises(KeyError, match="rows"):
        await all_of(rows(), echo)


async def test_a_run_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    asked: list[int] = []

    async def ask(_: OpenRouterCore, row: int) -> Any:
        asked.append(row)
        return Ok({"row": row}) if row != 2 else Err("busy")

    first = await all_of(((n, n) for n in range(4)), ask, checkpoint=tape)
    assert first[2] == Err("busy")
    progress: list[Progress] = []
    second = await all_of([(n, n) for n in range(5)], ask, checkpoint=tape, on_progress=progress.append)
    assert second == {**first, 4: Ok({"row": 4})}
    assert sorted(asked) == [0, 1, 2, 2, 3, 4]
    assert progress[-1] == Progress(done=5, failed=1, kept=3, total=5)
    assert [each_.done for each_ in progress] == [1, 2, 3, 4, 5]


async def test_an_ok_is_on_the_disk_before_it_is_yielded(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    async for key, _ in each(CORE, enumerate("abcdefgh"), echo, checkpoint=tape, concurrent=3):
        kept = [json.loads(line)["key"] for line in Path(tape.path).read_text().splitlines()]
        assert key in kept


async def test_an_err_can_end_the_run(tmp_path: Path) -> None:
    async def ask(_: OpenRouterCore, row: int) -> Any:
        return Ok(row) if row < 3 else Err(row)

    tape = Tape(tmp_path / "run.jsonl")
    found = await all_of(((n, n) for n in range(100)), ask, concurrent=1, checkpoint=tape, on_error="stop")
    assert found == {0: Ok(0), 1: Ok(1), 2: Ok(2), 3: Err(3)}
    again = await all_of(((n, n) for n in range(3)), never, checkpoint=tape)
    assert again == {0: Ok(0), 1: Ok(1), 2: Ok(2)}


async def test_leaving_early_cancels_what_is_under_way_and_keeps_what_has_come(tmp_path: Path) -> None:
    ended: list[int] = []
    came = asyncio.Event()

    async def ask(_: OpenRouterCore, row: int) -> Any:
        if row < 5:
            came.set()
            return Ok(row)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(row)
        return Ok(row)

    tape = Tape(tmp_path / "run.jsonl")
    before = asyncio.all_tasks()
    async with aclosing(each(CORE, ((n, n) for n in range(100)), ask, concurrent=10, checkpoint=tape)) as results:
        async for _ in results:
            break
    assert asyncio.all_tasks() == before
    assert set(ended) <= set(range(5, 20))
    found = await all_of(((n, n) for n in range(5)), never, checkpoint=tape)
    assert found == {n: Ok(n) for n in range(5)}


async def test_cancellation_leaves_no_task_and_lets_go_of_the_tape(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    begun = asyncio.Event()

    async def ask(_: OpenRouterCore, row: int) -> Any:
        begun.set()
        await asyncio.Event().wait()
        return Ok(row)

    before = asyncio.all_tasks()
    running = asyncio.create_task(all_of(enumerate("abc"), ask, checkpoint=tape))
    await begun.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert asyncio.all_tasks() == before
    OpenTape(tape).close()


async def test_what_comes_while_the_caller_is_busy_is_kept_when_it_leaves(tmp_path: Path) -> None:
    go_on = asyncio.Event()
    left = 4

    async def ask(_: OpenRouterCore, row: int) -> Any:
        nonlocal left
        if row:
            await go_on.wait()
            left -= 1
        return Ok(row)

    tape = Tape(tmp_path / "run.jsonl")
    async with aclosing(each(CORE, ((n, n) for n in range(5)), ask, checkpoint=tape)) as results:
        async for _ in results:
            go_on.set()
            for _ in range(20):
                await asyncio.sleep(0)
            assert left == 0
            break
    assert await all_of(((n, n) for n in range(5)), never, checkpoint=tape) == {n: Ok(n) for n in range(5)}


async def test_cancelled_while_the_tape_is_written_nothing_that_was_paid_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tape = Tape(tmp_path / "run.jsonl")
    writing, go_on = threading.Event(), threading.Event()
    append = OpenTape.append

    def slow(self: OpenTape, lines: Any) -> None:
        if threading.current_thread() is not threading.main_thread():
            writing.set()
            go_on.wait()
        append(self, lines)

    monkeypatch.setattr(OpenTape, "append", slow)
    running = asyncio.create_task(all_of(enumerate("a"), echo, checkpoint=tape))
    await asyncio.to_thread(writing.wait)
    running.cancel()
    for _ in range(5):
        await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await all_of(enumerate("a"), never, checkpoint=tape) == {0: Ok("a")}


async def test_calls_of_the_api_are_kept_as_models(tmp_path: Path) -> None:
    def reply(asked: JSON) -> JSON:
        return chat(asked["messages"][0]["content"] + "!")

    async def ask(core: OpenRouterCore, text: str) -> Any:
        return await chat_send(core, model="a/b", messages=[user(text)])

    tape = Tape(tmp_path / "run.jsonl", of=["a/b", "prompt 1"])
    async with scripted_model() as model, model.core(retry_config=RetryConfig(strategy="none")) as core:
        model.turns = [reply, reply, web.json_response({"error": {"code": 402, "message": "no credits"}}, status=402)]
        first = {key: result async for key, result in each(core, enumerate(["a", "b", "c"]), ask, concurrent=1, checkpoint=tape)}
        assert isinstance(first[2].error, PaymentRequiredResponseError)
        model.turns = [reply]
        second = {key: result async for key, result in each(core, enumerate(["a", "b", "c"]), ask, checkpoint=tape)}
    assert [type(result.value) for result in second.values()] == [ChatResult] * 3
    assert second[0] == first[0]
    assert sorted(result.value.choices[0].message.content for result in second.values()) == ["a!", "b!", "c!"]


PROGRAM = """
import asyncio, sys
from openrouter_core import OpenRouterCore, Ok
from openrouter_funcs import chat_send
from openrouter_kit import Tape, each, user

async def main():
    url, tape, rows, concurrent = sys.argv[1:]
    async def ask(core, row):
        return await chat_send(core, model="a/b", messages=[user(str(row))])
    async with OpenRouterCore("sk-test", server_url=url) as core:
        rows = ((f"key-{n}", n) for n in range(int(rows)))
        async for key, result in each(core, rows, ask, concurrent=int(concurrent), checkpoint=Tape(tape)):
            print(key, result.value.choices[0].message.content, flush=True)

asyncio.run(main())
"""


@pytest.mark.slow
async def test_a_run_that_is_killed_again_and_again_pays_at_most_what_was_under_way_twice(tmp_path: Path) -> None:
    rows, concurrent, kills = 300, 8, 5
    paid: Counter[str] = Counter()
    kill_at: Callable[[], bool] = lambda: False  # noqa: E731 - it changes
    process: asyncio.subprocess.Process | None = None
    chance = random.Random(1)  # noqa: S311 - to draw a moment

    def reply(asked: JSON) -> JSON:
        paid[asked["messages"][0]["content"]] += 1
        if kill_at() and process is not None and process.returncode is None:
            process.send_signal(signal.SIGKILL)
        return chat(asked["messages"][0]["content"])

    tape = tmp_path / "run.jsonl"
    async with scripted_model() as model:
        model.turns = _Endless(reply)
        for kill in range(kills + 1):
            moment = sum(paid.values()) + chance.randrange(10, 60)
            kill_at = (lambda moment=moment: sum(paid.values()) >= moment) if kill < kills else lambda: False
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", PROGRAM, model.url, str(tape), str(rows), str(concurrent)), stdout=asyncio.subprocess.PIPE
            )
            output, _ = await process.communicate()
            yielded = dict(line.split() for line in output.decode().splitlines() if line.count(" ") == 1)
            kept = {json.loads(line)["key"] for line in tape.read_bytes().splitlines() if line.endswith(b"}")}
            assert yielded.keys() <= kept
    assert process.returncode == 0
    assert yielded == {f"key-{n}": str(n) for n in range(rows)}
    assert len(output.decode().splitlines()) == rows
    assert sum(paid.values()) - rows <= kills * concurrent


class _Endless(list[Any]):
    """Turns that never end."""

    def pop(self, _: Any = 0) -> Any:
        return self[0]

    def __init__(self, turn: Any) -> None:
        super().__init__([turn])
