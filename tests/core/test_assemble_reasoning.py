"""Reasoning details put together, so that they can be sent back."""

from typing import Any

import pytest

from openrouter_core import Meta, to_dict
from openrouter_core._stream.assembly import Assembly
from openrouter_core.operation import Operation

META = Meta(status_code=200)


def of(name: str, events: str) -> Operation:
    return Operation(name=name, method="POST", path="/", kind="stream", events=events, errors={})


CHAT = of("chat_send_stream", "ChatStreamChunk")


def assembled(operation: Operation, *documents: Any) -> Assembly:
    assembly = Assembly(operation)
    for document in documents:
        assembly.add(document)
    return assembly


def whole(operation: Operation, *documents: Any) -> Any:
    return to_dict(assembled(operation, *documents).value())


def chunk(*choices: Any, **fields: Any) -> dict[str, Any]:
    return {"id": "gen", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": list(choices), **fields}


def delta(index: int = 0, **fields: Any) -> dict[str, Any]:
    return {"index": index, "delta": fields, "finish_reason": None}


END = {"index": 0, "delta": {}, "finish_reason": "stop"}


def message(*deltas: dict[str, Any]) -> Any:
    return whole(CHAT, *(chunk(delta(**fields)) for fields in deltas), chunk(END))["choices"][0]["message"]


def text(words: Any = None, **fields: Any) -> dict[str, Any]:
    return {"type": "reasoning.text", **({} if words is None else {"text": words}), **fields}


def summary(words: str, **fields: Any) -> dict[str, Any]:
    return {"type": "reasoning.summary", "summary": words, **fields}


def encrypted(data: str, **fields: Any) -> dict[str, Any]:
    return {"type": "reasoning.encrypted", "data": data, **fields}


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        pytest.param(
            [text("I ", index=0, format="anthropic-claude-v1"), text("think", index=0), text(index=0, signature="sig")],
            [text("I think", index=0, format="anthropic-claude-v1", signature="sig")],
            id="text, then its signature",
        ),
        pytest.param(
            [text("a", index=0, id=None, signature=None), text("", index=0, signature="s"), text("b", index=1, signature="t")],
            [text("a", index=0, id=None, signature="s"), text("b", index=1, signature="t")],
            id="by index",
        ),
        pytest.param(
            [text("a", index=0), text(index=0, signature="s"), text("b", index=0), text("", index=0, signature="t")],
            [text("a", index=0, signature="s"), text("b", index=0, signature="t")],
            id="a signature closes its text",
        ),
        pytest.param(
            [text("a", index=0, signature="s"), text("b", index=0, signature="s")],
            [text("ab", index=0, signature="s")],
            id="the same signature in each piece",
        ),
        pytest.param(
            [summary("S", index=0, id="rs_1"), summary("um", index=0, id="rs_1"), encrypted("E", index=0, id="rs_1", format="f")],
            [summary("Sum", index=0, id="rs_1"), encrypted("E", index=0, id="rs_1", format="f")],
            id="by type",
        ),
        pytest.param(
            [summary("a", id="1"), summary("b", id="2"), summary("c", id="1")],
            [summary("ac", id="1"), summary("b", id="2")],
            id="by id",
        ),
        pytest.param(
            [summary("a", index=0), summary("b", index=0, id="1")], [summary("ab", index=0, id="1")], id="id comes later"
        ),
        pytest.param([text("a"), text("b"), summary("c"), text("d")], [text("ab"), summary("c"), text("d")], id="in a row"),
        pytest.param(
            [encrypted("one", index=0), encrypted("two", index=0), encrypted("two", index=0)],
            [encrypted("one", index=0), encrypted("two", index=0)],
            id="encrypted data is never joined",
        ),
        pytest.param(
            [encrypted("one", index=0, id="a"), encrypted("two", index=0, id="b")],
            [encrypted("one", index=0, id="a"), encrypted("two", index=0, id="b")],
            id="encrypted data by id",
        ),
        pytest.param(
            [{"type": "reasoning.new", "index": 0, "what": 1}, {"type": "reasoning.new", "index": 0, "else": 2}],
            [{"type": "reasoning.new", "index": 0, "what": 1, "else": 2}],
            id="unknown",
        ),
        pytest.param([text(None, index=0, text=None)], [text(None, index=0, text=None)], id="null"),
    ],
)
def test_reasoning_details_are_merged_so_that_they_can_be_sent_back(details: list[Any], expected: list[Any]):
    assert message(*({"reasoning_details": [each]} for each in details))["reasoning_details"] == expected
    assert message({"reasoning_details": details})["reasoning_details"] == expected
