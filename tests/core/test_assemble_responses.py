"""Events of the Responses API put together."""

from typing import Any

import pytest

from openrouter_core import Meta, to_dict
from openrouter_core._stream.assembly import Assembly
from openrouter_core.operation import Operation

META = Meta(status_code=200)


def of(name: str, events: str) -> Operation:
    return Operation(name=name, method="POST", path="/", kind="stream", events=events, errors={})


CHAT = of("chat_send_stream", "ChatStreamChunk")
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


RESPONSE = {
    "id": "resp",
    "object": "response",
    "created_at": 1,
    "completed_at": None,
    "error": None,
    "frequency_penalty": None,
    "incomplete_details": None,
    "instructions": None,
    "metadata": None,
    "model": "m",
    "output": [],
    "parallel_tool_calls": True,
    "presence_penalty": None,
    "status": "in_progress",
    "temperature": None,
    "tool_choice": "auto",
    "tools": [],
    "top_p": None,
}
ITEM = {"type": "message", "id": "msg", "role": "assistant", "content": [], "status": "in_progress"}
SAID = {"type": "output_text", "text": "Hello", "annotations": []}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", "sequence_number": 0, **fields}


BEGUN = (
    event("created", response=RESPONSE),
    event("output_item.added", output_index=0, item=ITEM),
    event("content_part.added", output_index=0, content_index=0, item_id="msg", part={**SAID, "text": ""}),
    event("output_text.delta", output_index=0, content_index=0, item_id="msg", delta="Hel", logprobs=[]),
)


@pytest.mark.parametrize("kind", ["completed", "incomplete"])
def test_a_response_is_that_of_its_last_event(kind: str):
    last = {**RESPONSE, "status": kind, "output": [{**ITEM, "content": [SAID], "status": "completed"}]}
    assert whole(RESPONSES, *BEGUN, event(kind, response=last), event("output_item.added", output_index=5, item=ITEM)) == last


def test_a_last_event_without_output_is_filled_from_those_before():
    done = {**ITEM, "content": [SAID], "status": "completed"}
    last = event("completed", response={**RESPONSE, "status": "completed"})
    assert whole(RESPONSES, *BEGUN, event("output_item.done", output_index=0, item=done), last)["output"] == [done]


def test_a_response_that_broke_off_has_what_came():
    other = {"item_id": "fc", "output_index": 3}
    thought = {"item_id": "rs", "output_index": 1}
    found = part(
        RESPONSES,
        *BEGUN,
        event("output_text.delta", output_index=0, content_index=0, item_id="msg", delta="lo", logprobs=[]),
        event("output_text.annotation.added", output_index=0, content_index=0, item_id="msg", annotation={"type": "x"}),
        event("reasoning_summary_part.added", summary_index=0, part={"type": "summary_text", "text": ""}, **thought),
        event("reasoning_summary_text.delta", summary_index=0, delta="be", **thought),
        event("reasoning_summary_text.delta", summary_index=0, delta="cause", **thought),
        event("reasoning_text.delta", content_index=0, delta="why", **thought),
        event("function_call_arguments.delta", delta='{"x"', **other),
        event("function_call_arguments.done", arguments='{"x":1}', name="f", **other),
        event("refusal.delta", output_index=4, content_index=1, item_id="msg2", delta="no"),
        event("apply_patch_call_operation_diff.delta", output_index=5, item_id="ap", delta="+"),
    )
    said, reasoning, function, refused, patch = found["output"]
    assert said == {**ITEM, "content": [{"type": "output_text", "text": "Hello", "annotations": [{"type": "x"}]}]}
    assert (reasoning["id"], reasoning["type"]) == ("rs", "reasoning")
    assert reasoning["summary"] == [{"type": "summary_text", "text": "because"}]
    assert reasoning["content"] == [{"type": "reasoning_text", "text": "why"}]
    assert (function["id"], function["type"], function["arguments"]) == ("fc", "function_call", '{"x":1}')
    assert refused["content"] == [{"type": "refusal", "refusal": "no"}]
    assert patch["operation"] == {"diff": "+"}
    assert found["status"] == "in_progress"


def test_a_failed_response_is_what_came_of_it():
    failed = {**RESPONSE, "status": "failed", "output": [ITEM]}
    assert part(RESPONSES, *BEGUN, event("failed", response=failed)) == failed


def test_halves_of_a_character_in_two_events_are_one_again():
    pieces = (event("output_text.delta", output_index=0, content_index=0, item_id="m", delta=half) for half in "\ud83d\ude00")
    found = part(RESPONSES, event("created", response=RESPONSE), *pieces)
    assert found["output"][0]["content"][0]["text"] == "\U0001f600"


def test_items_may_end_out_of_order():
    done = [{**ITEM, "id": name, "content": [SAID], "status": "completed"} for name in "ab"]
    begun = [event("output_item.added", output_index=index, item={**ITEM, "id": name}) for index, name in enumerate("ab")]
    ended = [event("output_item.done", output_index=index, item=done[index]) for index in (1, 0)]
    assert (
        whole(RESPONSES, event("created", response=RESPONSE), *begun, *ended, event("completed", response=RESPONSE))["output"]
        == done
    )
