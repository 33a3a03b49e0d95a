"""Chunks of a chat put together."""

import base64
from typing import Any

import pytest

from openrouter_core import Meta, to_dict
from openrouter_core.assembly import Assembly, assembler
from openrouter_core.operation import Operation

META = Meta(status_code=200)


def of(name: str, events: str) -> Operation:
    return Operation(name=name, method="POST", path="/", kind="stream", events=events, errors={})


CHAT = of("chat_send_stream", "ChatStreamChunk")


def assembled(operation: Operation, *documents: Any) -> Assembly:
    assembly = assembler(operation)
    for document in documents:
        assembly.add(document)
    return assembly


def whole(operation: Operation, *documents: Any) -> Any:
    return to_dict(assembled(operation, *documents).result(META).unwrap())


def chunk(*choices: Any, **fields: Any) -> dict[str, Any]:
    return {"id": "gen", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": list(choices), **fields}


def delta(index: int = 0, **fields: Any) -> dict[str, Any]:
    return {"index": index, "delta": fields, "finish_reason": None}


END = {"index": 0, "delta": {}, "finish_reason": "stop"}


def message(*deltas: dict[str, Any]) -> Any:
    return whole(CHAT, *(chunk(delta(**fields)) for fields in deltas), chunk(END))["choices"][0]["message"]


USAGE = {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3, "cost": 0.5}
TOKEN = {"bytes": None, "logprob": -0.5, "token": "a", "top_logprobs": []}


def test_a_chat_is_what_the_call_without_a_stream_returns():
    first = {**delta(role="assistant", content="Hel", refusal=None), "logprobs": {"content": [TOKEN], "refusal": None}}
    second = {**delta(content="lo", reasoning="think"), "logprobs": {"content": [TOKEN, TOKEN]}, "native_finish_reason": None}
    last = {**END, "native_finish_reason": "end_turn", "logprobs": None}
    answer = whole(
        CHAT,
        chunk(first, provider="Local", service_tier=None, system_fingerprint="fp"),
        chunk(second, service_tier="default", new=1),
        chunk(last, new=2, created=9),
        chunk(delta(content=""), usage=USAGE),
    )
    assert answer == {
        "id": "gen",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "provider": "Local",
        "service_tier": "default",
        "system_fingerprint": "fp",
        "usage": USAGE,
        "new": 2,
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "native_finish_reason": "end_turn",
                "logprobs": {"content": [TOKEN, TOKEN, TOKEN], "refusal": None},
                "message": {"role": "assistant", "content": "Hello", "refusal": None, "reasoning": "think"},
            }
        ],
    }


def test_what_no_chunk_tells_is_null_where_the_answer_must_have_it():
    answer = whole(CHAT, chunk(END))
    assert answer["system_fingerprint"] is None
    assert answer["choices"] == [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": None}}]


def test_choices_are_told_apart_by_their_index_and_there_may_be_gaps():
    answer = whole(
        CHAT,
        chunk(delta(2, content="c"), delta(0, content="a")),
        chunk(delta(2, content="C")),
        chunk({**END, "index": 2, "finish_reason": "length"}, END),
    )
    found = [(each["index"], each["message"]["content"], each["finish_reason"]) for each in answer["choices"]]
    assert found == [(0, "a", "stop"), (2, "cC", "length")]


def test_a_refusal_is_joined():
    assert message({"refusal": "I "}, {"refusal": "won't"})["refusal"] == "I won't"


def call(index: Any = None, name: Any = None, arguments: Any = None, **fields: Any) -> dict[str, Any]:
    function = {key: value for key, value in {"name": name, "arguments": arguments}.items() if value is not None}
    return {**({} if index is None else {"index": index}), **({"function": function} if function else {}), **fields}


@pytest.mark.parametrize(
    ("deltas", "expected"),
    [
        pytest.param(
            [[call(0, "add", "", id="a", type="function")], [call(0, None, '{"x"')], [call(0, None, ":1}")]],
            [("a", "add", '{"x":1}')],
            id="arguments in pieces",
        ),
        pytest.param(
            [[call(3, "b", "3", id="b")], [call(0, "a", "1", id="a"), call(3, None, "4")]],
            [("a", "a", "1"), ("b", "b", "34")],
            id="gaps, and out of order",
        ),
        pytest.param(
            [[call(0, "add", "1", id="a")], [call(0, "add", "2", id="a")]],
            [("a", "add", "12")],
            id="name and id in each piece",
        ),
        pytest.param(
            [[call(0, "add", "1", id="a")], [call(0, "add", "2", id="b")], [call(0, None, "3")]],
            [("a", "add", "1"), ("b", "add", "23")],
            id="all numbered 0",
        ),
        pytest.param(
            [
                [call(None, "add", "1", id="a")],
                [call(None, None, "2")],
                [call(None, "sub", "3", id="b")],
                [call(None, "", "4", id="a")],
            ],
            [("a", "add", "124"), ("b", "sub", "3")],
            id="by id only",
        ),
        pytest.param([[call(0, "add")], [call(0, None, "1", id="a")]], [("a", "add", "1")], id="id after the name"),
        pytest.param([[call(0, "add", id="a")]], [("a", "add", "")], id="no arguments"),
        pytest.param([[{"index": 0, "id": "a", "function": {"name": "f", "arguments": None}}]], [("a", "f", "")], id="null"),
    ],
)
def test_tool_calls_are_merged(deltas: list[Any], expected: list[Any]):
    calls = message(*({"tool_calls": each} for each in deltas))["tool_calls"]
    assert [(each["id"], each["function"]["name"], each["function"]["arguments"]) for each in calls] == expected
    assert all(set(each) == {"id", "type", "function"} and each["type"] == "function" for each in calls)


def test_unknown_fields_of_a_tool_call_are_kept():
    [found] = message({"tool_calls": [call(0, "f", "", id="a", extra_content={"signature": "s"})]})["tool_calls"]
    assert found["extra_content"] == {"signature": "s"}


def test_audio_is_joined():
    first = {"id": "au", "data": "QUJD", "transcript": "A", "expires_at": 1}
    audio = message({"audio": first}, {"audio": {"data": "REVG", "transcript": "B", "expires_at": 2}})["audio"]
    assert audio == {"id": "au", "data": "QUJDREVG", "transcript": "AB", "expires_at": 2}


def test_audio_whose_pieces_are_padded_each_is_one_piece_of_base64():
    pieces = [base64.b64encode(sound).decode() for sound in (b"a", b"bc", b"def")]
    audio = message(*({"audio": {"data": piece}} for piece in pieces))["audio"]
    assert base64.b64decode(audio["data"], validate=True) == b"abcdef"


def test_images_annotations_and_parts_of_content_are_added_up():
    image, note = {"type": "image_url", "image_url": {"url": "data:,"}}, {"type": "url_citation"}
    found = message({"content": "a"}, {"images": [image]}, {"images": [image], "annotations": [note]}, {"content": [image]})
    assert (found["images"], found["annotations"]) == ([image, image], [note])
    assert found["content"] == [{"type": "text", "text": "a"}, image]


def test_chunks_of_an_intern_are_put_together_like_those_of_a_chat():
    operation = of("interns_chat", "InternChatCompletionChunk")
    answer = whole(operation, chunk(delta(content="a"), session_id="s"), chunk(END, usage=USAGE))
    assert (answer["choices"][0]["message"]["content"], answer["session_id"], answer["usage"]) == ("a", "s", USAGE)
