"""Tools made of functions: what the model is told of them, how its arguments reach them, and which functions cannot be tools."""

from __future__ import annotations

import asyncio
import json
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import Err, Ok, UnknownVariant
from openrouter_funcs import chat_send
from openrouter_kit import NoSchemaError, Tool, tool, tool_results
from tests.kit.scripted_model import chat, message, response, scripted_model

if TYPE_CHECKING:
    from openrouter_core.models import ChatResult


@dataclass
class Point:
    x: int
    y: int = 0


@tool
async def weather(city: Annotated[str, "A city's name"], unit: Literal["C", "F"] = "C") -> str:
    """Return the weather in a city now.

    This is for programmers.
    """
    return f"21 {unit} in {city}"


@tool(name="sum-up", description="Adds.", strict=True)
def add(a: int, b: int = 2) -> int:
    """Return a sum."""
    return a + b


def call(name: str, arguments: Any, id_: str = "c1") -> dict[str, Any]:
    return chat(None, (id_, name, arguments))["choices"][0]["message"]


async def told(tools: list[Tool[..., Any]], name: str, arguments: Any) -> str:
    (result,) = await tool_results(call(name, arguments), tools)
    assert result.keys() == {"role", "tool_call_id", "content"}
    return result["content"]


def test_a_tool_has_the_schema_of_its_signature() -> None:
    assert (weather.name, weather.description) == ("weather", "Return the weather in a city now.")
    assert weather.parameters == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "A city's name"},
            "unit": {"type": "string", "enum": ["C", "F"]},
        },
        "required": ["city"],
        "additionalProperties": False,
    }


def test_a_strict_tool_requires_every_parameter_and_takes_null_for_a_default() -> None:
    assert (add.name, add.description) == ("sum-up", "Adds.")
    assert add.parameters["required"] == ["a", "b"]
    assert add.parameters["properties"]["b"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}


def test_a_tool_says_what_each_api_wants_to_know() -> None:
    named = {"name": "sum-up", "description": "Adds."}
    schema = add.parameters
    assert add.for_chat == {"type": "function", "function": {**named, "parameters": schema, "strict": True}}
    assert add.for_responses == {"type": "function", **named, "parameters": schema, "strict": True}
    assert add.for_messages == {**named, "input_schema": schema, "strict": True}
    plain = tool(lambda: None)
    assert plain.for_messages == {"name": "lambda", "input_schema": plain.parameters}


async def test_a_tool_is_still_the_function() -> None:
    assert await weather("Lisbon", unit="F") == "21 F in Lisbon"
    assert add(1) == 3
    assert weather.__name__ == "weather"
    assert weather.__doc__ is not None


def test_functions_that_cannot_be_tools_are_refused_where_they_are_made() -> None:
    def untyped(city) -> str:  # noqa: ANN001 - what is tried
        return city

    def starred(*cities: str) -> str:
        return cities[0]

    def odd(when: complex) -> complex:
        return when

    for function, path in ((untyped, "untyped.city"), (starred, "starred.cities"), (odd, "odd.when")):
        with pytest.raises(NoSchemaError) as caught:
            tool(function)
        assert caught.value.path == path


def test_a_class_that_is_named_as_text_and_local_is_named_in_the_error() -> None:
    class Local:
        pass

    def take(value: Local) -> None:
        del value

    with pytest.raises(NoSchemaError, match="'Local' is not a name of"):
        tool(take)


async def test_arguments_are_decoded_as_the_types_say() -> None:
    seen: list[Any] = []

    @tool
    def note(point: Point, points: list[Point], *, scale: float = 1.0) -> None:
        seen.extend([point, points, scale])

    assert await told([note], "note", {"point": {"x": 1}, "points": [{"x": 2, "y": 3}], "scale": 2}) == "null"
    assert seen == [Point(1), [Point(2, 3)], 2.0]


async def test_methods_and_objects_can_be_tools() -> None:
    class Shop:
        def price(self, item: str) -> str:
            return f"{item}: 3"

        async def __call__(self, item: str) -> str:
            return f"one {item}"

    shop = Shop()
    tools = [tool(shop.price), Tool(shop, name="buy")]
    assert await told(tools, "price", {"item": "pen"}) == "pen: 3"
    assert await told(tools, "buy", {"item": "pen"}) == "one pen"


async def test_null_stands_for_a_default_in_strict_tools() -> None:
    assert await told([add], "sum-up", {"a": 1, "b": None}) == "3"


async def test_a_sync_tool_runs_in_a_thread() -> None:
    @tool
    def where() -> bool:
        return threading.current_thread() is threading.main_thread()

    assert await told([where], "where", {}) == "false"


async def test_values_are_told_as_text_or_json() -> None:
    @tool
    def give(kind: str) -> Any:
        return {"text": "as it is", "json": {"a": [1, "é"]}, "point": Point(1, 2), "ok": Ok("fine")}[kind]

    assert await told([give], "give", {"kind": "text"}) == "as it is"
    assert await told([give], "give", {"kind": "json"}) == '{"a": [1, "é"]}'
    assert json.loads(await told([give], "give", {"kind": "point"})) == {"x": 1, "y": 2}
    assert await told([give], "give", {"kind": "ok"}) == "fine"


async def test_every_failure_is_told_in_one_line() -> None:
    @tool
    def fail(how: str) -> Any:
        if how == "err":
            return Err("no such\ncity")
        if how == "odd":
            return object()
        if how == "silent":
            raise KeyError
        if how == "cancelled":
            raise asyncio.CancelledError
        raise ValueError("first\nsecond")

    async def line(arguments: Any, name: str = "fail") -> str:
        text = await told([fail], name, arguments)
        assert "\n" not in text
        return text

    assert await line({"how": "raise"}) == "error: ValueError: first second"
    assert await line({"how": "err"}) == "error: no such city"
    assert await line({"how": "silent"}) == "error: KeyError"
    assert await line({"how": "cancelled"}) == "error: the tool was cancelled"
    assert (await line({"how": "odd"})).startswith("error: NoSchemaError: object is not")
    assert await line({}, "other") == "error: there is no tool 'other', only 'fail'"
    assert await line({"how": 3}) == "error: the arguments do not fit: how: expected string, got integer"
    assert await line({}) == "error: the arguments do not fit: how: expected string, got nothing"
    assert (await line('{"how": "ra')).startswith("error: ")


@given(st.text())
@settings(max_examples=50, deadline=None)
def test_whatever_a_model_writes_as_arguments_there_is_one_result_of_one_line(text: str) -> None:
    @tool
    async def take(count: int = 0) -> str:
        return str(count)

    assert "\n" not in asyncio.run(told([take], "take", text))


async def test_results_are_in_the_order_of_the_calls_whichever_ends_first() -> None:
    first_may_end = asyncio.Event()

    @tool
    async def first() -> str:
        await first_may_end.wait()
        return "first"

    @tool
    async def second() -> str:
        first_may_end.set()
        return "second"

    asked = chat(None, ("1", "first", {}), ("2", "second", {}))["choices"][0]["message"]
    results = await tool_results(asked, [first, second])
    assert [(result["tool_call_id"], result["content"]) for result in results] == [("1", "first"), ("2", "second")]


@pytest.mark.parametrize("concurrent", [1, 3])
async def test_no_more_tools_run_at_once_than_allowed(concurrent: int) -> None:
    running = most = 0

    @tool
    async def work(n: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(3):
            await asyncio.sleep(0)
        running -= 1
        return n

    asked = chat(None, *((str(n), "work", {"n": n}) for n in range(7)))["choices"][0]["message"]
    results = await tool_results(asked, [work], concurrent=concurrent)
    assert [result["content"] for result in results] == [str(n) for n in range(7)]
    assert most == concurrent


async def test_a_message_without_calls_has_no_results() -> None:
    assert await tool_results({"role": "assistant", "content": "Hi"}, [weather]) == []
    assert await tool_results(message("Hi"), [weather]) == []
    assert await tool_results(response("Hi")["output"], [weather]) == []


async def test_messages_of_every_api_are_understood() -> None:
    calls = (("1", "weather", {"city": "A"}), ("2", "weather", {"city": "B"}))
    assert await tool_results(response(None, *calls)["output"], [weather]) == [
        {"type": "function_call_output", "call_id": "1", "output": "21 C in A"},
        {"type": "function_call_output", "call_id": "2", "output": "21 C in B"},
    ]
    expected = [
        {"type": "tool_result", "tool_use_id": "1", "content": "21 C in A"},
        {"type": "tool_result", "tool_use_id": "2", "content": "21 C in B"},
    ]
    assert await tool_results(message(None, *calls), [weather]) == [{"role": "user", "content": expected}]


async def test_whole_answers_and_variants_of_unknown_kinds_are_understood() -> None:
    calls = (("1", "weather", {"city": "A"}),)
    expected = {"role": "tool", "tool_call_id": "1", "content": "21 C in A"}
    assert await tool_results(chat(None, *calls), [weather]) == [expected]
    (item,) = await tool_results(response("Hi", *calls), [weather])
    assert item["output"] == "21 C in A"
    raw: dict[str, Any] = message(None, *calls)["content"][1]
    (told_,) = await tool_results({"role": "assistant", "content": [UnknownVariant(raw)]}, [weather])
    assert told_["content"][0]["content"] == "21 C in A"


async def test_a_loop_of_your_own_needs_nothing_else() -> None:
    async with scripted_model() as model, model.core() as core:
        model.turns = [chat(None, ("1", "weather", {"city": "Lisbon"})), chat("Warm.")]
        messages: list[Any] = [{"role": "user", "content": "Lisbon?"}]
        while True:
            answer: ChatResult = (await chat_send(core, model="a/b", messages=messages, tools=[weather.for_chat])).unwrap()
            said = answer.choices[0].message
            messages += [said, *await tool_results(said, [weather])]
            if not said.tool_calls:
                break
    assert said.content == "Warm."
    assert model.requests[1]["messages"][2] == {"role": "tool", "tool_call_id": "1", "content": "21 C in Lisbon"}


@pytest.mark.parametrize("tools", [[print], [weather, weather]])
async def test_what_is_no_tool_or_there_twice_is_a_wrong_call(tools: list[Any]) -> None:
    with pytest.raises(TypeError):
        await tool_results(call("weather", {}), tools)
