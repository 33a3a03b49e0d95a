"""Recorded traffic: what the live API really answered is taken, and given back exactly."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from openrouter_core import Err, EventStream, Ok, OpenRouterDefaultError, Page, ResponseError, UnknownVariant, to_dict
from openrouter_core._response.parsing import parse
from tests.recorded.support import Exchange, call_of, exchanges, playing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ask() -> AsyncIterator[Any]:
    """Return what plays an exchange: sends its request and returns the function's Result."""
    async with playing() as (player, core):

        async def ask(exchange: Exchange) -> Any:
            function, arguments = call_of(exchange)
            player.answer = exchange.answer
            return await function(core, **arguments)

        yield ask


pytestmark = pytest.mark.asyncio(loop_scope="module")


def is_success(exchange: Exchange) -> bool:
    return exchange.status == 200 and b'"error":{' not in exchange.body.replace(b": ", b":") and not is_html(exchange)


def is_html(exchange: Exchange) -> bool:
    return any("text/html" in value for value in exchange.headers.values())


WHOLE = [each for each in exchanges() if is_success(each) and not each.stream]
STREAMS = [each for each in exchanges() if is_success(each) and each.stream]
ERRORS = [each for each in exchanges() if not is_success(each)]


def ids(many: list[Exchange]) -> list[str]:
    return [f"{each.path.strip('/').replace('/', '-')}-{each.id}" for each in many]


@pytest.mark.parametrize("exchange", WHOLE, ids=ids(WHOLE))
async def test_an_answer_is_ok_and_comes_back_from_to_dict_exactly(ask: Any, exchange: Exchange):
    result = await ask(exchange)
    assert isinstance(result, Ok)
    value = result.value.value if isinstance(result.value, Page) else result.value
    assert json.dumps(to_dict(value)) == json.dumps(parse(exchange.body))


@pytest.mark.parametrize("exchange", STREAMS, ids=ids(STREAMS))
async def test_a_stream_gives_only_ok_items_which_come_back_exactly_and_is_collected(ask: Any, exchange: Exchange):
    opened = await ask(exchange)
    assert isinstance(opened.value, EventStream)
    items = [item async for item in opened.value]
    assert [item for item in items if not item.ok or isinstance(item.value, UnknownVariant)] == []
    assert [to_dict(item.value) for item in items] == events_of(exchange)
    collected = await opened.value.collect()
    assert isinstance(collected, Ok)
    assert text_of(to_dict(collected.value)) == told_by(events_of(exchange))


@pytest.mark.parametrize("exchange", ERRORS, ids=ids(ERRORS))
async def test_an_error_is_of_the_class_that_its_status_or_code_says(ask: Any, exchange: Exchange):
    result = await ask(exchange)
    if isinstance(result, Ok):  # a stream whose error comes later
        *_, result = [item async for item in result.value]
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseError)
    if is_html(exchange):
        assert type(result.error) is OpenRouterDefaultError
    else:
        assert result.error.status >= 400
        assert type(result.error) is not OpenRouterDefaultError
    assert "(200" not in str(result.error)


def events_of(exchange: Exchange) -> list[Any]:
    """Return the JSON of a stream's events; the wire is read here in the plainest way."""
    lines = exchange.body.decode("utf-8", "surrogatepass").replace("\r\n", "\n").split("\n")
    data = [line.removeprefix("data:").strip() for line in lines if line.startswith("data:")]
    return [json.loads(each) for each in data if each and each != "[DONE]"]


def told_by(events: list[Any]) -> str:
    """Return the text that events come to: what chunks of a chat add up to, or what the last event of a response says."""
    whole = [event["response"] for event in events if event.get("type") == "response.completed"]
    return text_of(whole[0]) if whole else "".join(map(text_of, events))


def text_of(document: Any) -> str:
    """Return the text of the first choice of a chat's answer or chunk, or of a response."""
    if "choices" in document:
        choices = [choice for choice in document["choices"] if not choice.get("index")]
        return "".join((choice.get("message") or choice.get("delta") or {}).get("content") or "" for choice in choices)
    parts = [part for item in document.get("output") or () for part in item.get("content") or ()]
    return "".join(part.get("text") or "" for part in parts if part["type"] == "output_text")
