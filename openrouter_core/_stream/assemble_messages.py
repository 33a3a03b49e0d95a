"""Events of Anthropic's Messages API put together: content blocks by their index, the message around them. JSON only."""

from __future__ import annotations

import json
from typing import Any

from openrouter_core._stream.facts import Said
from openrouter_core._stream.pieces import Texts, as_object, joined, keep, number, text_or_none

_ENVELOPE = frozenset({"type", "delta", "usage"})
_TEXTS = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "partial_json", "compaction_delta": "content"}
"""For each type of delta, the field that is a piece of text."""


class MessageAnswer:
    """A message in the making."""

    whole = "MessagesResult"

    def __init__(self) -> None:
        self._message: dict[str, Any] = {}
        self._usage: dict[str, Any] = {}
        self._blocks: dict[int, _Block] = {}

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event."""
        kind = event.get("type")
        if kind == "message_start":
            self._message.update(as_object(event.get("message")))
            self._usage.update(as_object(self._message.get("usage")))
        elif kind == "content_block_start":
            self._blocks[number(event.get("index"))] = _Block(as_object(event.get("content_block")))
        elif kind == "content_block_delta":
            index = number(event.get("index"))
            if index not in self._blocks:
                self._blocks[index] = _Block({})
            self._blocks[index].add(as_object(event.get("delta")))
        elif kind == "message_delta" or kind == "message_stop":  # noqa: PLR1714 - it may be a list, which no set can look up
            self._end(event)

    def _end(self, event: dict[str, Any]) -> None:
        """Take what the end of a message adds to it."""
        beside = {name: value for name, value in event.items() if name not in _ENVELOPE}
        for name, value in {**as_object(event.get("delta")), **beside}.items():
            keep(self._message, name, value)
        for name, value in as_object(event.get("usage")).items():
            keep(self._usage, name, value)

    def document(self) -> dict[str, Any]:
        """Return the message as far as it has come."""
        begun = self._message.get("content")
        content = [self._blocks[index].document() for index in sorted(self._blocks)]
        usage = {"usage": dict(self._usage)} if self._usage else {}
        return {**self._message, **usage, "content": content or begun or []}

    def said(self) -> Said:
        """Return what the events say about the call."""
        message = self._message
        reason = text_or_none(message.get("stop_reason"))
        return Said(
            text_or_none(message.get("model")),
            text_or_none(message.get("provider")),
            (reason,) if reason else (),
            text_or_none(message.get("id")),
            self._usage or None,
        )


class _Block:
    """A content block: what it began with, and what was added."""

    def __init__(self, start: dict[str, Any]) -> None:
        self._start = start
        self._texts = Texts()
        self._citations: list[Any] = []
        self._fields: dict[str, Any] = {}

    def add(self, delta: dict[str, Any]) -> None:
        kind = delta.get("type")
        text = _TEXTS.get(kind) if isinstance(kind, str) else None
        for name, value in delta.items():
            if name == "type":
                continue
            if name == text and isinstance(value, str):
                self._texts.add(name, value)
            elif name == "citation":
                self._citations.append(value)
            else:
                keep(self._fields, name, value)

    def document(self) -> dict[str, Any]:
        block = {**self._start, **self._fields}
        for name, text in self._texts.joined().items():
            if name == "partial_json":
                if text.strip() or not block.get("input"):  # else all of it came at the start
                    block["input"] = _json(text)
            else:
                begun = self._start.get(name)
                block[name] = joined((begun, text)) if isinstance(begun, str) else text
        if self._citations:
            begun = self._start.get("citations")
            block["citations"] = [*(begun if isinstance(begun, list) else ()), *self._citations]
        return block


def _json(text: str) -> Any:
    """Return the JSON of a tool's input; as text if it broke off."""
    try:
        return json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError):
        return text
