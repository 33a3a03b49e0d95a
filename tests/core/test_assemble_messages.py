"""Events of Anthropic's Messages API put together."""

from typing import Any

import pytest

from openrouter_core import Meta, to_dict
from openrouter_core._stream.assemble_messages import MessageAnswer
from openrouter_core._stream.assembly import Assembly
from openrouter_core.operation import Operation

META = Meta(status_code=200)


def of(name: str, events: str) -> Operation:
    return Operation(name=name, method="POST", path="/", kind="stream", events=events, errors={})


CHAT = of("chat_send_stream", "ChatStreamChunk")
MESSAGES = of("messages_create_stream", "MessagesStreamEvents")


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


START = {
    "id": "msg",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [],
    "container": None,
    "stop_reason": None,
    "stop_sequence": None,
    "stop_details": None,
    "usage": {"input_tokens": 5, "output_tokens": 1, "service_tier": "standard", "cache_read_input_tokens": None},
}


def block(index: int, **start: Any) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": start}


def added(index: int, kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": f"{kind}_delta", **fields}}


def test_a_message_is_its_start_its_blocks_and_its_end():
    cited = {"type": "char_location", "cited_text": "x"}
    events = (
        {"type": "message_start", "message": START},
        {"type": "ping"},
        block(0, type="thinking", thinking="", signature=""),
        added(0, "thinking", thinking="I "),
        added(0, "thinking", thinking="think"),
        added(0, "signature", signature="sig"),
        {"type": "content_block_stop", "index": 0},
        block(1, type="text", text="", citations=None),
        added(1, "text", text="Hel"),
        added(1, "text", text="lo"),
        added(1, "citations", citation=cited),
        block(3, type="tool_use", id="t", name="f", input={}),
        added(3, "input_json", partial_json=""),
        added(3, "input_json", partial_json='{"x"'),
        added(3, "input_json", partial_json=": 1}"),
        block(4, type="tool_use", id="u", name="g", input={}),
        added(4, "input_json", partial_json=""),
        block(5, type="compaction", content=None),
        added(5, "compaction", content="short", encrypted_content="E"),
        block(6, type="redacted_thinking", data="D"),
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None, "container": None, "stop_details": None},
            "usage": {"output_tokens": 9, "input_tokens": None, "cost": 0.5},
            "context_management": None,
        },
        {"type": "message_stop", "openrouter_metadata": {"attempt": 1}},
    )
    answer = MessageAnswer()
    for each in events:
        answer.add(each)
    assert answer.document() == {
        **START,
        "content": [
            {"type": "thinking", "thinking": "I think", "signature": "sig"},
            {"type": "text", "text": "Hello", "citations": [cited]},
            {"type": "tool_use", "id": "t", "name": "f", "input": {"x": 1}},
            {"type": "tool_use", "id": "u", "name": "g", "input": {}},
            {"type": "compaction", "content": "short", "encrypted_content": "E"},
            {"type": "redacted_thinking", "data": "D"},
        ],
        "stop_reason": "end_turn",
        "usage": {
            "input_tokens": 5,
            "output_tokens": 9,
            "service_tier": "standard",
            "cache_read_input_tokens": None,
            "cost": 0.5,
        },
        "context_management": None,
        "openrouter_metadata": {"attempt": 1},
    }


def blocks(*events: dict[str, Any]) -> list[Any]:
    answer = MessageAnswer()
    for each in events:
        answer.add(each)
    return answer.document()["content"]


@pytest.mark.parametrize("pieces", [[], [""], ["", " "]])
def test_an_input_that_was_whole_at_the_start_is_kept(pieces: list[str]):
    start = block(0, type="tool_use", id="t", name="f", input={"a": 1})
    assert blocks(start, *(added(0, "input_json", partial_json=piece) for piece in pieces))[0]["input"] == {"a": 1}


def test_pieces_of_an_input_count_more_than_what_stood_at_the_start():
    start = block(0, type="tool_use", id="t", name="f", input={"a": 1})
    assert blocks(start, added(0, "input_json", partial_json='{"b":2}'))[0]["input"] == {"b": 2}


def test_halves_of_a_character_in_two_events_are_one_again():
    start = block(0, type="text", text="\ud83d")
    assert (
        blocks(start, added(0, "text", text="\ude00 \ud83d"), added(0, "text", text="\ude00"))[0]["text"]
        == "\U0001f600 " + "\U0001f600"
    )
    start = block(0, type="thinking", thinking="")
    assert blocks(start, *(added(0, "thinking", thinking=half) for half in "\ud83d\ude00"))[0]["thinking"] == "\U0001f600"


@pytest.mark.parametrize("kind", [[], {}, 5, None, ["message_delta"]])
def test_an_event_whose_type_is_not_a_text_changes_nothing(kind: Any):
    assert blocks(
        {"type": kind, "delta": {"content": 5}}, {"type": "content_block_delta", "delta": {"type": kind, "text": "a"}}
    ) == [{"text": "a"}]


def test_the_input_of_a_tool_that_broke_off_is_kept_as_text():
    found = part(
        MESSAGES,
        {"type": "message_start", "message": START},
        block(0, type="tool_use", id="t", name="f", input={}),
        added(0, "input_json", partial_json='{"x'),
    )
    assert found["content"][0]["input"] == '{"x'
