"""Keys, values and errors of many calls have the types of the rows and of what asks about them."""

from collections.abc import AsyncIterator
from typing import Any, assert_type

from openrouter_core import Err, Ok, OpenRouterCore, OpenRouterError, Result, UnexpectedClientError
from openrouter_core.models import ChatResult
from openrouter_funcs import ChatSendError, chat_send
from openrouter_kit import Progress, Tape, batch_each, each, user


async def ask(core: OpenRouterCore, text: str) -> Result[ChatResult, ChatSendError]:
    return await chat_send(core, messages=[user(text)])


async def count(_: OpenRouterCore, text: str) -> Result[int, None]:
    return Ok(len(text)) if text else Err(None)


async def later() -> AsyncIterator[tuple[int, str]]:
    yield 1, "a"


def show(progress: Progress) -> None:
    assert_type(progress.total, int | None)


async def runs(core: OpenRouterCore) -> None:
    rows: list[tuple[str, str]] = [("a", "text")]
    async for key, result in each(core, rows, ask, concurrent=5, checkpoint=Tape("run.jsonl", of=["a/b", 1])):
        assert_type(key, str)
        if isinstance(result, Ok):
            assert_type(result.value, ChatResult)
    async for number, counted in each(core, later(), count, on_error="stop", on_progress=show):
        assert_type(number, int)
        assert_type(counted, Ok[int] | Err[UnexpectedClientError | None])
    async for name, answer in batch_each(core, model="a/b", requests={"a": {"messages": []}}.items()):
        assert_type(name, str)
        assert_type(answer, Ok[Any] | Err[OpenRouterError])
