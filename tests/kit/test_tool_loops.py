"""Tool loops over the three APIs, whole and streamed, against a model that says what each test has written."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

from openrouter_core import Err, InternalServerResponseError, Ok, OpenRouterCore, RetryConfig, UnexpectedClientError
from openrouter_core.models import ChatResult, MessagesResult, OpenResponsesResult
from openrouter_kit import (
    ToolCall,
    ToolLoopError,
    ToolOutcome,
    ToolRun,
    chat_with_tools,
    messages_with_tools,
    responses_with_tools,
    spent,
    steps,
    tool,
)
from tests.kit.scripted_model import JSON, ScriptedModel, chat, message, response, scripted_model

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

ASKED: list[Any] = [{"role": "user", "content": "Lisbon?"}]


@tool
async def weather(city: str) -> str:
    """Return the weather."""
    return f"21 in {city}"


class API:
    """One of the three APIs, whole or streamed."""

    def __init__(self, name: str, loop: Any, made: Callable[..., JSON], conversation: str, more: JSON, *, stream: bool) -> None:
        self.name, self.loop, self.made, self.conversation, self.more, self.stream = name, loop, made, conversation, more, stream

    async def run(self, model: ScriptedModel, messages: Any = ASKED, *, tools: Any = (weather,), **arguments: Any) -> Any:
        asked = {self.conversation: messages, "model": "a/b", "tools": tools, "stream": self.stream, **self.more}
        async with model.core(retry_config=RetryConfig(strategy="none")) as core:
            return await self.loop(core, **{**asked, **arguments})

    def cut(self, *calls: Any) -> JSON:
        ending: JSON = {"chat": {"finish": "length"}, "responses": {"cut": True}, "messages": {"stop": "max_tokens"}}[self.name]
        return self.made("I", *calls, **ending)

    def results(self, messages: list[Any]) -> list[str]:
        """Return the texts of the results in a conversation."""
        blocks = [block for each in messages for block in (each["content"] if self.name == "messages" else [each])]
        blocks = [block for block in blocks if isinstance(block, dict)]
        return [block["output"] for block in blocks if block.get("type") == "function_call_output"] + [
            block["content"] for block in blocks if block.get("type") == "tool_result" or block.get("role") == "tool"
        ]


_APIS = (
    ("chat", chat_with_tools, chat, "messages", {}),
    ("responses", responses_with_tools, response, "input", {}),
    ("messages", messages_with_tools, message, "messages", {"max_tokens": 9}),
)


@pytest.fixture(params=[(*each, stream) for each in _APIS for stream in (False, True)], ids=lambda each: f"{each[0]}-{each[-1]}")
def api(request: pytest.FixtureRequest) -> API:
    *parts, stream = request.param
    return API(*parts, stream=stream)


@pytest.fixture
async def model() -> AsyncIterator[ScriptedModel]:
    async with scripted_model() as running:
        yield running


LISBON = ("c1", "weather", {"city": "Lisbon"})
PORTO = ("c2", "weather", {"city": "Porto"})


async def test_a_model_answers_with_the_results_of_its_tools(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made(None, LISBON, PORTO, cost=0.1), api.made("Warm.", cost=0.2)]
    run: ToolRun = (await api.run(model)).unwrap()
    assert (run.text, run.turns, run.cost, run.pending, run.ending) == ("Warm.", 2, Decimal("0.3"), (), "whole")
    assert api.results(run.messages) == ["21 in Lisbon", "21 in Porto"]
    assert run.usage["cost"] == 0.3
    assert run.usage["completion_tokens" if api.name == "chat" else "output_tokens"] == 4
    first, second = (request[api.conversation] for request in model.requests)
    assert first == ASKED
    assert run.messages[: len(second)] == second
    assert model.requests[0]["tools"] == model.requests[1]["tools"]


async def test_messages_go_back_as_they_came(model: ScriptedModel) -> None:
    details = [{"type": "reasoning.encrypted", "data": "sealed", "index": 0, "odd": None}]
    came = chat(None, LISBON, reasoning_details=details, reasoning="é", refusal=None, unknown={"z": 1, "a": None})
    came["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"] = '{ "city" :"Lisbon"}'
    model.turns = [came, chat("Warm.")]
    async with model.core() as core:
        (await chat_with_tools(core, model="a/b", messages=ASKED, tools=[weather])).unwrap()
    assert json.dumps(model.requests[1]["messages"][1]) == json.dumps(came["choices"][0]["message"])


@pytest.mark.parametrize("made", [response, message])
async def test_reasoning_and_signatures_go_back_as_they_came(made: Any, model: ScriptedModel) -> None:
    came = made("So", LISBON)
    model.turns = [came, made("Warm.")]
    async with model.core() as core:
        if made is response:
            (await responses_with_tools(core, model="a/b", input="Lisbon?", tools=[weather])).unwrap()
            items = model.requests[1]["input"][1:-1]
            assert json.dumps(items) == json.dumps(came["output"])
        else:
            (await messages_with_tools(core, model="a/b", messages=ASKED, max_tokens=9, tools=[weather])).unwrap()
            assert json.dumps(model.requests[1]["messages"][1]["content"]) == json.dumps(came["content"])


async def test_a_forced_choice_counts_for_the_first_turn(api: API, model: ScriptedModel) -> None:
    forced, auto = ({"type": "any"}, {"type": "auto"}) if api.name == "messages" else ("required", "auto")
    model.turns = [api.made(None, LISBON), api.made("Warm.")]
    (await api.run(model, tool_choice=forced)).unwrap()
    assert [request["tool_choice"] for request in model.requests] == [forced, auto]


async def test_a_named_tool_counts_for_the_first_turn_and_other_choices_stay(api: API, model: ScriptedModel) -> None:
    named: Any = {
        "chat": {"type": "function", "function": {"name": "weather"}},
        "responses": {"type": "function", "name": "weather"},
        "messages": {"type": "tool", "name": "weather", "disable_parallel_tool_use": True},
    }[api.name]
    auto: Any = {"type": "auto", "disable_parallel_tool_use": True} if api.name == "messages" else "auto"
    model.turns = [api.made(None, LISBON), api.made("Warm.")]
    (await api.run(model, tool_choice=named)).unwrap()
    assert model.requests[1]["tool_choice"] == auto
    model.turns = [api.made(None, LISBON), api.made("Warm.")]
    (await api.run(model, tool_choice=auto)).unwrap()
    assert model.requests[3]["tool_choice"] == auto


async def test_the_last_turn_keeps_the_tools_and_may_call_none(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made(None, LISBON), api.made(None, PORTO), api.made("Warm.")]
    run = (await api.run(model, stop=steps(3))).unwrap()
    none = {"type": "none"} if api.name == "messages" else "none"
    assert [request.get("tool_choice") for request in model.requests] == [None, None, none]
    assert model.requests[2]["tools"] == model.requests[0]["tools"]
    assert (run.text, run.turns) == ("Warm.", 3)


async def test_calls_of_a_model_that_goes_on_after_the_last_turn_are_not_run(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made("Again", LISBON)]
    run = (await api.run(model, tools=[never], stop=[steps(1), spent(5)])).unwrap()
    assert (run.text, run.turns) == ("Again", 1)
    assert api.results(run.messages) == ["error: not run, because no more calls were allowed"]


@tool(name="weather")
def never(city: str) -> str:
    raise AssertionError(city)


async def test_at_most_eight_turns_are_taken_unless_told_otherwise(model: ScriptedModel) -> None:
    model.turns = [chat(None, LISBON)] * 20
    async with model.core() as core:
        run = (await chat_with_tools(core, model="a/b", messages=ASKED, tools=[weather])).unwrap()
    assert run.turns == len(model.requests) == 8


async def test_a_run_stops_when_the_money_is_spent(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made(None, LISBON, cost=0.06), api.made(None, LISBON, cost=0.04), api.made("Warm.", cost=0.01)]
    run = (await api.run(model, stop=(steps(9), spent("0.10")))).unwrap()
    assert (run.turns, run.cost) == (3, Decimal("0.11"))
    assert "tool_choice" in model.requests[2]
    assert "tool_choice" not in model.requests[1]


async def test_calls_of_a_turn_that_was_cut_off_are_not_run(api: API, model: ScriptedModel) -> None:
    model.turns = [api.cut(LISBON)]
    run = (await api.run(model, tools=[never])).unwrap()
    assert (run.ending, run.turns, run.text) == ("cut off", 1, "I")
    assert api.results(run.messages) == ["error: not run, because the turn broke off"]


async def test_an_empty_last_answer_is_legal(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made(None, LISBON), api.made("")]
    run = (await api.run(model)).unwrap()
    assert (run.text, run.turns, api.results(run.messages)) == ("", 2, ["21 in Lisbon"])


async def test_an_answer_without_choices_ends_the_run(model: ScriptedModel) -> None:
    model.turns = [chat(None, LISBON), {**chat(), "choices": []}]
    async with model.core() as core:
        run = (await chat_with_tools(core, model="a/b", messages=ASKED, tools=[weather])).unwrap()
    assert (run.text, run.turns) == ("", 2)


async def test_tools_of_the_server_pass_through(api: API, model: ScriptedModel) -> None:
    search = {"type": "openrouter:web_search", "parameters": {"max_results": 3}}
    model.turns = [api.made("Warm.")]
    (await api.run(model, tools=[weather, search])).unwrap()
    assert model.requests[0]["tools"][1] == search


async def test_a_message_that_waits_for_a_tool_of_the_server_is_sent_back(model: ScriptedModel) -> None:
    model.turns = [message("Searching", stop="pause_turn"), message("Warm.")]
    async with model.core() as core:
        run = (await messages_with_tools(core, model="a/b", messages=ASKED, max_tokens=9, tools=[weather])).unwrap()
    assert (run.text, run.turns) == ("Warm.", 2)
    assert model.requests[1]["messages"][1]["content"][1] == {"type": "text", "text": "Searching"}


async def test_without_tools_none_are_sent(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made("Hi")]
    assert (await api.run(model, tools=[], stop=steps(1))).unwrap().text == "Hi"
    assert not {"tools", "tool_choice"} & model.requests[0].keys()


async def test_calls_wait_for_approval_and_the_run_goes_on_in_another_process(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made(None, LISBON, PORTO, ("c3", "weather", {"city": "Faro"}))]
    asked: list[ToolCall] = []

    async def approve(call: ToolCall) -> bool:
        asked.append(call)
        return call.id == "c2"

    run = (await api.run(model, approve=approve)).unwrap()
    assert [call.id for call in asked] == ["c1", "c2", "c3"]
    assert run.pending == (asked[0], asked[2])
    assert api.results(run.messages) == ["21 in Porto"]

    program = (
        "import json, sys, pickle, base64; from openrouter_kit import ToolRun; run = ToolRun.from_dict(json.load(sys.stdin));"
        "print(base64.b64encode(pickle.dumps(run)).decode())"
    )
    written = json.dumps(run.to_dict())
    piped = subprocess.run([sys.executable, "-c", program], input=written, capture_output=True, text=True, check=True)  # noqa: ASYNC221, S603 - our own code, and nothing else runs
    travelled = pickle.loads(__import__("base64").b64decode(piped.stdout))  # noqa: S301 - our own bytes
    assert travelled == run

    model.turns = [api.made("Warm.")]
    again = (await api.run(model, travelled, approve=lambda call: call.id == "c1" or "too far")).unwrap()
    assert (again.text, again.turns, again.pending) == ("Warm.", 2, ())
    assert api.results(again.messages) == ["21 in Lisbon", "21 in Porto", "declined: too far"]
    assert again.usage["input_tokens" if api.name != "chat" else "prompt_tokens"] == 6
    assert api.results(run.messages) == ["21 in Porto"]  # what was given stays as it was


async def test_a_conversation_alone_is_enough_to_go_on(api: API, model: ScriptedModel) -> None:
    model.turns = [api.made(None, LISBON)]
    run = (await api.run(model, approve=lambda _: None)).unwrap()
    model.turns = [api.made("Warm.")]
    again = (await api.run(model, run.messages)).unwrap()
    assert (again.text, again.turns, api.results(again.messages)) == ("Warm.", 1, ["21 in Lisbon"])


async def test_calls_of_functions_that_are_only_described_are_left_to_the_caller(model: ScriptedModel) -> None:
    described: JSON = {"type": "function", "function": {"name": "ask_human", "parameters": {"type": "object"}}}
    model.turns = [chat(None, LISBON, ("c2", "ask_human", {"question": "Which?"})), chat("Thanks.")]
    async with model.core() as core:
        run = (await chat_with_tools(core, model="a/b", messages=ASKED, tools=[weather, described])).unwrap()
        assert run.pending == (ToolCall("c2", "ask_human", {"question": "Which?"}),)
        messages = [*run.messages, {"role": "tool", "tool_call_id": "c2", "content": "This one"}]
        again = (await chat_with_tools(core, model="a/b", messages=messages, tools=[weather, described])).unwrap()
    assert again.text == "Thanks."
    assert [each["content"] for each in again.messages[2:4]] == ["21 in Lisbon", "This one"]


async def test_events_are_told_as_they_happen(api: API, model: ScriptedModel) -> None:
    events: list[Any] = []

    async def told(event: Any) -> None:
        events.append(event)

    model.turns = [api.made(None, LISBON, ("c2", "weather", {})), api.made("Warm.")]
    (await api.run(model, on_event=told)).unwrap()
    calls = [event for event in events if isinstance(event, ToolCall)]
    assert calls == [ToolCall("c1", "weather", {"city": "Lisbon"}), ToolCall("c2", "weather", {})]
    outcomes = [event for event in events if isinstance(event, ToolOutcome)]
    assert {outcome.call.id: isinstance(outcome.value, Err) for outcome in outcomes} == {"c1": False, "c2": True}
    answers = [event for event in events if isinstance(event, ChatResult | OpenResponsesResult | MessagesResult)]
    assert len(answers) == 2
    assert (len(events) > 6) is api.stream


async def test_a_failed_call_gives_the_run_so_far_and_going_on_runs_no_tool_twice(api: API, model: ScriptedModel) -> None:
    ran = 0

    @tool(name="weather")
    def once(city: str) -> str:
        nonlocal ran
        ran += 1
        return city

    failure = web.json_response({"error": {"code": 500, "message": "broken"}}, status=500)
    model.turns = [api.made(None, LISBON), failure]
    error = (await api.run(model, tools=[once])).error
    assert isinstance(error, ToolLoopError)
    assert isinstance(error.cause, InternalServerResponseError)
    assert error.retryable
    assert (error.attempted, error.completed) == (("c1",), ("c1",))
    assert (error.run.turns, api.results(error.run.messages)) == (1, ["Lisbon"])
    for copied in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - our own bytes
        assert (copied.run, copied.completed, str(copied)) == (error.run, error.completed, str(error))

    model.turns = [api.made("Warm.")]
    assert (await api.run(model, error.run, tools=[once])).unwrap().text == "Warm."
    assert ran == 1


def raising(*_: Any) -> Any:
    raise RuntimeError("mine")


@pytest.mark.parametrize("where", ["approve", "on_event", "stop"])
async def test_what_a_caller_s_function_raises_is_an_err(where: str, api: API, model: ScriptedModel) -> None:
    model.turns = [api.made(None, LISBON)]
    error = (await api.run(model, **{where: raising})).error
    assert isinstance(error, ToolLoopError)
    assert isinstance(error.cause, UnexpectedClientError)
    assert isinstance(error.cause.__cause__, RuntimeError)
    assert "mine" in str(error)
    assert pickle.loads(pickle.dumps(error)).run == error.run  # noqa: S301 - our own bytes


async def test_an_event_hook_that_raises_while_tools_run_keeps_what_they_came_to(model: ScriptedModel) -> None:
    def told(event: Any) -> None:
        if type(event) is ToolOutcome:
            raise ValueError

    model.turns = [chat(None, LISBON)]
    async with model.core() as core:
        result = await chat_with_tools(core, model="a/b", messages=ASKED, tools=[weather], on_event=told)
    assert isinstance(result, Err)
    assert (result.error.attempted, result.error.completed) == (("c1",), ("c1",))
    assert result.error.run.messages[-1]["content"] == "21 in Lisbon"


async def test_a_wrong_call_raises(api: API, model: ScriptedModel) -> None:
    for wrong in ({"nonsense": 1}, {"tools": [print]}, {"tools": [weather, never]}):
        with pytest.raises(TypeError):
            await api.run(model, **wrong)
    assert not model.requests


async def test_cancellation_leaves_no_task(api: API, model: ScriptedModel) -> None:
    begun = asyncio.Event()
    ended: list[str] = []

    @tool(name="weather")
    async def endless(city: str) -> str:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(city)
        return city

    model.turns = [api.made(None, LISBON, PORTO)]
    before = asyncio.all_tasks()
    events: list[Any] = []
    running = asyncio.create_task(api.run(model, tools=[endless], on_event=events.append))
    await begun.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert not any(isinstance(event, ToolOutcome) for event in events)
    assert sorted(ended) == ["Lisbon", "Porto"]
    left = {task for task in asyncio.all_tasks() - before if "endless" in repr(task) or "Calls" in repr(task)}
    assert not left


async def test_models_and_media_in_the_conversation_become_json(model: ScriptedModel) -> None:
    from openrouter_kit import image, user

    model.turns = [chat(None, LISBON), chat("Warm."), chat("Again.")]
    async with model.core() as core:
        asked = user("What?", image(b"\x89PNG"))
        run = (await chat_with_tools(core, model="a/b", messages=[asked], tools=[weather])).unwrap()
        assert run.messages[0]["content"][1]["image_url"]["url"] == "data:image/png;base64,iVBORw=="
        assert ToolRun.from_dict(json.loads(json.dumps(run.to_dict()))) == run
        unread = replace(run, messages=[{"role": "user", "content": [image(b"\x89PNG")]}])
        assert unread.to_dict()["messages"][0]["content"][0]["type"] == "image_url"
        (await chat_with_tools(core, model="a/b", messages=[*run.messages, user("And now?")], tools=[weather])).unwrap()
        missing = await chat_with_tools(core, model="a/b", messages=[user(image("/nowhere.png"))], tools=[weather])
    assert isinstance(missing, Err)
    assert isinstance(missing.error.cause, UnexpectedClientError)


async def test_the_results_of_two_runs_at_once_do_not_mix(model: ScriptedModel) -> None:
    def reply(asked: JSON) -> JSON:
        (city,) = [each["content"] for each in asked["messages"] if each["role"] == "user"]
        done = asked["messages"][-1]["role"] == "tool"
        return chat(asked["messages"][-1]["content"]) if done else chat(None, ("c1", "weather", {"city": city}))

    model.turns = [reply] * 40

    async def ask(core: OpenRouterCore, city: str) -> Any:
        return await chat_with_tools(core, model="a/b", messages=[{"role": "user", "content": city}], tools=[weather])

    async with model.core() as core:
        results = await asyncio.gather(*(ask(core, f"city {n}") for n in range(20)))
    assert [isinstance(result, Ok) and result.value.text for result in results] == [f"21 in city {n}" for n in range(20)]
