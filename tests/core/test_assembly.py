"""Assembly: what holds for the answers of all APIs."""

import json
import tracemalloc
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import Err, Meta, Ok, ResponseValidationError, to_dict
from openrouter_core._base.redactor import NO_KEY
from openrouter_core._response.reading import Reading
from openrouter_core._stream.assembly import Assembly
from openrouter_core._stream.event_text import reasoning_in, text_in
from openrouter_core.operation import Operation

META = Meta(status_code=200)


def of(name: str, events: str) -> Operation:
    return Operation(name=name, method="POST", path="/", kind="stream", events=events, errors={})


CHAT = of("chat_send_stream", "ChatStreamChunk")


def reading(validation: Any = "strict") -> Reading:
    return Reading(CHAT, META, validation=validation, redactor=NO_KEY, now=0.0)


RESPONSES = of("responses_send_stream", "StreamEvents")


def assembled(operation: Operation, *documents: Any) -> Assembly:
    assembly = Assembly(operation)
    for document in documents:
        assembly.add(document)
    return assembly


def whole(operation: Operation, *documents: Any) -> Any:
    return to_dict(assembled(operation, *documents).value())


def part(operation: Operation, *documents: Any) -> Any:
    return to_dict(assembled(operation, *documents).value())


def chunk(*choices: Any, **fields: Any) -> dict[str, Any]:
    return {"id": "gen", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": list(choices), **fields}


def delta(index: int = 0, **fields: Any) -> dict[str, Any]:
    return {"index": index, "delta": fields, "finish_reason": None}


END = {"index": 0, "delta": {}, "finish_reason": "stop"}


def message(*deltas: dict[str, Any]) -> Any:
    return whole(CHAT, *(chunk(delta(**fields)) for fields in deltas), chunk(END))["choices"][0]["message"]


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", "sequence_number": 0, **fields}


def block(index: int, **start: Any) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": start}


def added(index: int, kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": f"{kind}_delta", **fields}}


def test_an_answer_that_does_not_fit_is_an_err_with_what_there_is():
    result = assembled(CHAT, chunk(delta(content="a"), model=5, system_fingerprint="fp")).result(reading())
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseValidationError)
    assert str(result.error) == "the answer of chat_send_stream does not fit: model: expected string, got integer"
    assert result.error.partial.choices[0].message.content == "a"
    assert result.error.raw["model"] == 5


def test_an_answer_that_does_not_fit_is_an_ok_where_that_is_wanted():
    result = assembled(CHAT, chunk(END, model=5, system_fingerprint="fp")).result(reading("lenient"))
    assert isinstance(result, Ok)
    assert [issue.path for issue in result.meta.issues] == [("model",)]


@pytest.mark.parametrize("documents", [[], [{"type": "ping"}], [{"type": ["new"]}, {"type": "new"}]])
def test_of_events_that_belong_to_no_answer_there_is_none(documents: list[Any]):
    assembly = assembled(CHAT, *documents)
    assert assembly.value() is None
    assert isinstance(assembly.result(reading()), Err)


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (chunk(delta(content="a")), "a"),
        (chunk(delta(1, content="b")), ""),
        (chunk(delta(1, content="b"), delta(content="a")), "a"),
        (chunk(delta(content=None)), ""),
        (chunk(), ""),
        (event("output_text.delta", delta="a"), "a"),
        (event("reasoning_text.delta", delta="a"), ""),
        (added(0, "text", text="a"), "a"),
        (added(0, "thinking", thinking="a"), ""),
        (block(0, type="text", text=""), ""),
        ({"type": "image_generation.text_chunk", "phase": "content", "text": "a"}, "a"),
        ({"type": "image_generation.text_chunk", "phase": "reasoning", "text": "a"}, ""),
        ({"choices": [None, {"delta": 5}]}, ""),
        (chunk(delta(content="a"), delta(content="b"), delta(content="")), "ab"),
        (chunk({"delta": {"content": "a"}}, {"delta": {"content": "b"}}), "a"),
        (chunk(delta(content=[]), delta(content="a"), delta(content=["b"]), delta(content=None)), "a"),
        (chunk({"index": "0", "delta": {"content": "a"}}, {"index": 1.0, "delta": {"content": "b"}}), "a"),
        *(({"type": kind, "delta": "a"}, "") for kind in ([], {}, 5, None)),
        ("text", ""),
        (None, ""),
    ],
)
def test_the_text_of_an_event_is_that_of_the_first_choice(document: Any, expected: str):
    assert text_in(document) == expected


TOLD = [{"type": "reasoning.text", "text": "a"}, {"type": "reasoning.summary", "summary": "b"}, {"type": "reasoning.encrypted"}]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (chunk(delta(reasoning="ab")), "ab"),
        (chunk(delta(reasoning="ab", reasoning_details=TOLD)), "ab"),
        (chunk(delta(reasoning=None, reasoning_details=TOLD)), "ab"),
        (chunk(delta(reasoning_content="ab")), "ab"),
        (chunk(delta(reasoning="a"), delta(reasoning="b")), "ab"),
        (chunk(delta(1, reasoning="a")), ""),
        (chunk(delta(content="a", reasoning_details=5)), ""),
        (chunk(), ""),
        (event("reasoning_text.delta", delta="a"), "a"),
        (event("reasoning_summary_text.delta", delta="a"), "a"),
        (event("reasoning_summary_text.done", text="a"), ""),
        (event("output_text.delta", delta="a"), ""),
        (added(0, "thinking", thinking="a"), "a"),
        (added(0, "text", text="a"), ""),
        (block(0, type="thinking", thinking="a"), "a"),
        ({"type": "image_generation.text_chunk", "phase": "reasoning", "text": "a"}, "a"),
        ({"type": "image_generation.text_chunk", "phase": "content", "text": "a"}, ""),
        *(({"type": kind, "delta": "a"}, "") for kind in ([], {}, 5, None)),
        ("text", ""),
        (None, ""),
    ],
)
def test_the_reasoning_of_an_event_is_that_of_the_first_choice(document: Any, expected: str):
    assert reasoning_in(document) == expected


KEYS = st.sampled_from(
    [
        "index",
        "id",
        "type",
        "delta",
        "choices",
        "content",
        "text",
        "tool_calls",
        "function",
        "arguments",
        "name",
        "reasoning_details",
        "signature",
        "audio",
        "data",
        "logprobs",
        "usage",
        "message",
        "content_block",
        "response",
        "output_index",
        "item",
        "item_id",
        "content_index",
        "part",
        "summary_index",
        "citation",
        "partial_json",
    ]
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-1, 3)
    | st.sampled_from(["", "a", "text_delta", "reasoning.text", "input_json_delta"])
)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12)
KINDS = st.sampled_from(
    [
        *(f"response.{kind}" for kind in ("created", "completed", "failed", "output_item.added", "content_part.added")),
        *(f"response.{kind}.delta" for kind in ("output_text", "function_call_arguments", "apply_patch_call_operation_diff")),
        *("response.output_text.annotation.added", "response.output_text.done", "image_generation.completed"),
        *("message_start", "message_delta", "message_stop", "content_block_start", "content_block_delta"),
        *([], {}, ["message_delta"], 5, None, True),
    ]
)


@given(st.lists(st.dictionaries(KEYS, JSON, max_size=5).flatmap(lambda fields: KINDS.map(lambda kind: {**fields, "type": kind}))))
def test_no_event_is_too_strange(documents: list[Any]):
    assembly = assembled(RESPONSES, *documents)
    json.dumps(to_dict(assembly.value()))
    assembly.result(reading())
    for document in documents:
        text_in(document)
        reasoning_in(document)


@given(st.lists(st.fixed_dictionaries({"choices": st.lists(st.dictionaries(KEYS, JSON, max_size=4), max_size=3)})))
def test_no_chunk_is_too_strange(documents: list[Any]):
    assembly = assembled(CHAT, *documents)
    json.dumps(to_dict(assembly.value()))
    assembly.result(reading())


@given(st.text(), st.data())
def test_any_cut_of_a_text_is_the_text(words: str, data: st.DataObject):
    places = [0, *sorted(data.draw(st.lists(st.integers(0, len(words))))), len(words)]
    pieces = [words[start:end] for start, end in pairwise(places)]
    assert message(*({"content": piece} for piece in pieces))["content"] == words


@pytest.mark.slow
def test_100_000_chunks_take_no_more_memory_than_their_text():
    assembly = Assembly(CHAT)
    tracemalloc.start()
    try:
        for number in range(100_000):
            assembly.add(chunk(delta(content=f"{number:08}")))
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 100_000 * 100  # the events would take ten times as much
    assert len(assembly.value().choices[0].message.content) == 800_000
