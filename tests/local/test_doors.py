"""One model behind four doors: each says the same in the form of its API, whole or streamed, by itself or by a script."""

import json
from typing import Any

import pytest
from aiohttp import ClientSession
from jsonschema import Draft202012Validator

from openrouter_core import Ok, OpenRouterCore, RetryConfig
from openrouter_funcs import (
    chat_send,
    chat_send_stream,
    messages_create,
    messages_create_stream,
    models_list,
    responses_send,
    responses_send_stream,
)
from openrouter_local import LocalOpenRouter, ToolCall, Turn
from openrouter_local.assistant import filled

HELLO: Any = [{"role": "user", "content": "Hello there"}]
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}}
ONCE = RetryConfig(strategy="none")


async def by_chat(core: OpenRouterCore, *, stream: bool, tools: bool = False, **more: Any) -> Any:
    function = {"name": "weather", "parameters": PARAMETERS}
    asked: Any = {
        "messages": HELLO,
        "model": "a/b",
        "tools": [{"type": "function", "function": function}] if tools else [],
        **more,
    }
    return await (await chat_send_stream(core, **asked)).unwrap().collect() if stream else await chat_send(core, **asked)


async def by_responses(core: OpenRouterCore, *, stream: bool, tools: bool = False, **more: Any) -> Any:
    tool: Any = {"type": "function", "name": "weather", "parameters": PARAMETERS}
    asked: Any = {"input": "Hello there", "model": "a/b", "tools": [tool] if tools else [], **more}
    return (
        await (await responses_send_stream(core, **asked)).unwrap().collect() if stream else await responses_send(core, **asked)
    )


async def by_messages(core: OpenRouterCore, *, stream: bool, tools: bool = False, **more: Any) -> Any:
    tool: Any = {"name": "weather", "input_schema": PARAMETERS}
    asked: Any = {"messages": HELLO, "model": "a/b", "max_tokens": 99, "tools": [tool] if tools else [], **more}
    return (
        await (await messages_create_stream(core, **asked)).unwrap().collect() if stream else await messages_create(core, **asked)
    )


def text_in(answer: Any) -> str | None:
    if hasattr(answer, "choices"):
        return str(answer.choices[0].message.content)
    if hasattr(answer, "output"):
        return next((item.content[0].text for item in answer.output if item.type == "message"), None)
    return next((block.text for block in answer.content if block.type == "text"), None)


def thought_in(answer: Any) -> str:
    if hasattr(answer, "choices"):
        return str(answer.choices[0].message.reasoning)
    if hasattr(answer, "output"):
        return str(answer.output[0].summary[0].text)
    return str(answer.content[0].thinking)


def call_in(answer: Any) -> tuple[str, Any]:
    if hasattr(answer, "choices"):
        function = answer.choices[0].message.tool_calls[0].function
        return function.name, json.loads(function.arguments)
    if hasattr(answer, "output"):
        return answer.output[-1].name, json.loads(answer.output[-1].arguments)
    return answer.content[-1].name, answer.content[-1].input


def end_of(answer: Any) -> str:
    if hasattr(answer, "choices"):
        return str(answer.choices[0].finish_reason)
    return str(answer.status) if hasattr(answer, "output") else str(answer.stop_reason)


DOORS = pytest.mark.parametrize("ask", [by_chat, by_responses, by_messages], ids=["chat", "responses", "messages"])
BOTH = pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])


@DOORS
@BOTH
async def test_what_the_assistant_says_fits_the_document(server: LocalOpenRouter, ask: Any, stream: bool):
    async with server.core(validation="strict") as core:
        result = await ask(core, stream=stream)
    answer = result.unwrap()
    assert text_in(answer) == "You said: Hello there"
    assert end_of(answer) in {"stop", "completed", "end_turn"}
    assert answer.usage.cost > 0


@DOORS
@BOTH
async def test_a_script_is_said_at_every_door(server: LocalOpenRouter, ask: Any, stream: bool):
    server.script.calls("weather", city="Lisbon").then.says("It is sunny.", cost=0.25, provider="Acme").then.reasons(
        "Hmm.", says="Yes."
    )
    server.script.json({"sunny": True}).then.streams("It ", "rai", "ns.")
    async with server.core(validation="strict") as core:
        answers = [(await ask(core, stream=stream, tools=True)).unwrap() for _ in range(5)]
    assert call_in(answers[0]) == ("weather", {"city": "Lisbon"})
    assert end_of(answers[0]) in {"tool_calls", "completed", "tool_use"}
    assert (text_in(answers[1]), answers[1].usage.cost) == ("It is sunny.", 0.25)
    assert getattr(answers[1], "provider", "Acme") == "Acme"
    assert (thought_in(answers[2]), text_in(answers[2])) == ("Hmm.", "Yes.")
    assert json.loads(str(text_in(answers[3]))) == {"sunny": True}
    assert text_in(answers[4]) == "It rains."
    server.script.assert_used()


@DOORS
@BOTH
async def test_an_answer_may_be_no_longer_than_was_asked_for(server: LocalOpenRouter, ask: Any, stream: bool):
    name = "max_output_tokens" if ask is by_responses else "max_tokens"
    async with server.core(validation="strict") as core:
        answer = (await ask(core, stream=stream, **{name: 2})).unwrap()
    assert text_in(answer) == "You said:"
    assert end_of(answer) in {"length", "incomplete", "max_tokens"}


@DOORS
async def test_a_failure_and_bytes_of_a_script(server: LocalOpenRouter, ask: Any):
    server.script.fails(429, "slow down", retry_after=3).then.raw(b'{"error": {"code": 502, "message": "down"}}')
    async with server.core(retry_config=ONCE) as core:
        first, second = await ask(core, stream=False), await ask(core, stream=False)
    assert (first.error.status, first.error.retry_after, str(first.error.message)) == (429, 3, "slow down")
    assert second.error.status == 502


@DOORS
async def test_an_entry_for_some_requests_waits_for_one_of_them(server: LocalOpenRouter, ask: Any):
    server.script.when(contains="Bye").says("Farewell.")
    server.script.when(model="a/b", tools=True).says("With tools.")
    server.script.when(predicate=lambda asked: asked.model == "c/d").says("Of c/d.")
    async with server.core() as core:
        said = [text_in((await ask(core, stream=False, tools=tools)).unwrap()) for tools in (False, True)]
        said.append(text_in((await ask(core, stream=False, model="c/d")).unwrap()))
    assert said == ["You said: Hello there", "With tools.", "Of c/d."]
    with pytest.raises(AssertionError, match="1 of 3 entries of the script were not used; the first is Turn"):
        server.script.assert_used()


@DOORS
@pytest.mark.parametrize(
    ("said", "expected"), [("text", "text"), ({"a": 1}, '{"a": 1}'), (Turn(text="turn"), "turn"), (None, "You said: Hello there")]
)
async def test_a_function_replies_where_the_script_has_nothing(server: LocalOpenRouter, ask: Any, said: Any, expected: str):
    server.script.says("first")
    server.reply(lambda asked: said if asked.text == "Hello there" else "?")
    async with server.core() as core:
        answers = [text_in((await ask(core, stream=False)).unwrap()) for _ in range(2)]
    assert answers == ["first", expected]


@DOORS
async def test_several_calls_in_one_turn(server: LocalOpenRouter, ask: Any):
    calls = tuple(ToolCall(name="weather", arguments=json.dumps({"city": city})) for city in ("Lisbon", "Oslo"))
    server.reply(lambda _: Turn(calls=calls))
    async with server.core(validation="strict") as core:
        whole, streamed = [(await ask(core, stream=stream, tools=True)).unwrap() for stream in (False, True)]
    for answer in (whole, streamed):
        assert call_in(answer)[1] == {"city": "Oslo" if not hasattr(answer, "choices") else "Lisbon"}


async def test_a_tools_result_is_used_at_every_door(server: LocalOpenRouter):
    async with server.core() as core:
        message: Any = [
            *HELLO,
            {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "t", "content": "21 degrees"}]},
        ]
        answer: Any = (await messages_create(core, model="a/b", max_tokens=99, messages=message)).unwrap()
        items: Any = [{"type": "function_call_output", "call_id": "c", "output": "22 degrees"}]
        response: Any = (await responses_send(core, model="a/b", input=items)).unwrap()
    assert (text_in(answer), text_in(response)) == ("The tool says: 21 degrees", "The tool says: 22 degrees")


async def test_calls_gives_what_an_operation_received(server: LocalOpenRouter):
    async with server.core() as core:
        assert await by_chat(core, stream=True)
        assert await by_responses(core, stream=False)
    assert [body["stream"] for body in server.calls("chat_send")] == [True]
    assert [body["input"] for body in server.calls("responses_send_stream")] == ["Hello there"]
    assert server.calls("credits_get_credits") == []
    with pytest.raises(KeyError):
        server.calls("chat_sent")


@pytest.mark.parametrize("n", [1, 3])
@BOTH
async def test_as_many_choices_as_are_wanted(server: LocalOpenRouter, n: int, stream: bool):
    async with server.core(validation="strict") as core:
        answer = (await by_chat(core, stream=stream, n=n)).unwrap()
    assert [choice.message.content for choice in answer.choices] == ["You said: Hello there"] * n


@pytest.mark.parametrize(
    "headers", [{"X-Api-Key": "sk-or-v1-local-inference"}, {"Authorization": "Bearer sk-or-v1-local-inference"}]
)
async def test_messages_take_the_key_as_anthropics_clients_send_it_and_events_have_names(server: LocalOpenRouter, headers: Any):
    body = {"model": "a/b", "max_tokens": 9, "messages": HELLO, "stream": True}
    async with ClientSession() as client, client.post(f"{server.url}/messages", json=body, headers=headers) as response:
        assert response.status == 200
        lines = (await response.text()).splitlines()
    names = [line.removeprefix("event: ") for line in lines if line.startswith("event: ")]
    assert names == [json.loads(line.removeprefix("data: "))["type"] for line in lines if line.startswith("data: ")]
    assert (names[0], names[-1]) == ("message_start", "message_stop")
    assert "data: [DONE]" not in lines


async def test_legacy_completions_and_the_count_of_tokens(server: LocalOpenRouter):
    headers = {"Authorization": f"Bearer {server.inference_key}"}
    async with ClientSession(headers=headers) as client:
        async with client.post(f"{server.url}/completions", json={"model": "a/b", "prompt": "Once"}) as response:
            assert (await response.json())["choices"][0]["text"] == "You said: Once"
        async with client.post(f"{server.url}/completions", json={"prompt": "Once", "stream": True}) as response:
            assert "".join(await _texts(response)) == "You said: Once"
        async with client.post(f"{server.url}/messages/count_tokens", json={"messages": HELLO}) as response:
            assert (await response.json())["input_tokens"] > 0


async def _texts(response: Any) -> list[str]:
    lines = (await response.text()).splitlines()
    data = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: {")]
    return [each["choices"][0]["text"] for each in data]


async def test_public_lists_need_no_key(server: LocalOpenRouter):
    core = OpenRouterCore(server_url=server.url, proxy=None)
    assert isinstance(await models_list(core), Ok)
    await core.aclose()


def test_a_server_in_a_thread_serves_synchronous_programs():
    import urllib.request

    with LocalOpenRouter.in_thread() as server:
        server.script.says("From a thread.")
        body = json.dumps({"messages": HELLO}).encode()
        headers = {"Authorization": f"Bearer {server.api_key}", "Content-Type": "application/json"}
        asked = urllib.request.Request(f"{server.url}/chat/completions", body, headers)  # noqa: S310 - our own address
        with urllib.request.urlopen(asked, timeout=30) as answer:  # noqa: S310 - as above
            assert json.load(answer)["choices"][0]["message"]["content"] == "From a thread."
        assert len(server.requests) == 1


def test_a_server_in_a_thread_that_cannot_start_says_why():
    with LocalOpenRouter.in_thread() as server:
        second = LocalOpenRouter.in_thread(port=int(server.origin.rpartition(":")[2]))
        with pytest.raises(OSError, match="in use"):
            second.__enter__()


SCHEMAS: list[dict[str, Any]] = [
    {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {"type": "integer"}}, "required": ["b"]}}},
    {"$ref": "#/$defs/x", "$defs": {"x": {"type": "array", "items": {"$ref": "#/$defs/y"}}, "y": {"type": "boolean"}}},
    {"anyOf": [{"type": "null"}, {"type": "string", "minLength": 30}]},
    {"type": ["string", "null"], "maxLength": 3},
    {
        "allOf": [
            {"type": "object", "properties": {"a": {"const": 1}}},
            {"type": "object", "properties": {"b": {"enum": ["x", "y"]}}},
        ]
    },
    {"type": "integer", "minimum": 10, "maximum": 12},
    {"type": "number", "exclusiveMinimum": 3, "multipleOf": 2},
    {"type": "array", "minItems": 3, "items": {"type": "string", "format": "date"}},
    {"type": "string", "format": "uuid"},
    {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    {"type": "null"},
    {},
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_any_schema_is_filled_with_what_fits_it(schema: dict[str, Any]):
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(filled(schema, "Hello there"))


def test_a_schema_without_end_is_cut_off():
    endless = {"$ref": "#/$defs/x", "$defs": {"x": {"type": "object", "properties": {"x": {"$ref": "#/$defs/x"}}}}}
    assert json.dumps(filled(endless, "x"))
