"""Chunks of a chat put together: choices by their index, texts joined, tool calls and reasoning details merged. JSON only."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from openrouter_core._stream.assemble_reasoning import ReasoningDetails
from openrouter_core._stream.facts import Said
from openrouter_core._stream.pieces import Items, Texts, as_object, keep, number, objects, text_or_none
from openrouter_core._stream.tool_call_deltas import ToolCalls

_TEXTS = frozenset({"content", "refusal", "reasoning", "reasoning_content"})
"""Fields of a delta whose pieces are joined. Of other strings, such as the role, the last one stays."""
_LISTS = frozenset({"content", "images", "annotations"})
"""Fields of a delta whose items are added to the earlier ones."""
_FIRST = frozenset({"id", "created"})
"""Fields that the first chunk with a value decides."""


class ChatAnswer:
    """A chat's answer in the making. Keys are in the order in which they came."""

    whole = "ChatResult"

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._first: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}

    def add(self, event: dict[str, Any]) -> None:
        """Take the next chunk."""
        fields = self._fields
        for name, value in event.items():
            if name == "choices":
                if name not in fields:
                    fields[name] = None  # its place
                for position, part in enumerate(value if isinstance(value, list) else ()):
                    if isinstance(part, dict):
                        index = part.get("index")
                        self._choice(index if type(index) is int else number(index, position)).add(part)
            elif value:
                fields[name] = value
            else:
                keep(fields, name, value)
        if len(self._first) < len(_FIRST):
            self._first |= {name: event[name] for name in _FIRST - self._first.keys() if event.get(name)}

    def document(self) -> dict[str, Any]:
        """Return the answer as far as it has come."""
        answer = {**self._fields, **self._first}
        answer["choices"] = [self._choices[index].document(index) for index in sorted(self._choices)]
        answer.pop("error", None)
        if "object" in answer:
            answer["object"] = "chat.completion"
        return answer

    def said(self) -> Said:
        """Return what the chunks say about the call."""
        fields = self._fields
        reasons = (self._choices[index].finish_reason for index in sorted(self._choices))
        return Said(
            text_or_none(fields.get("model")),
            text_or_none(fields.get("provider")),
            tuple(reason for reason in reasons if reason),
            text_or_none(self._first.get("id")),
            fields.get("usage"),
        )

    def _choice(self, index: int) -> _Choice:
        choice = self._choices.get(index)
        if choice is None:
            choice = self._choices[index] = _Choice()
        return choice


class _Choice:
    """One of the alternative answers."""

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._logprobs: dict[str, Any] = {}
        self._message: _Message | None = None

    def add(self, part: dict[str, Any]) -> None:
        fields = self._fields
        for name, value in part.items():
            if name == "delta":
                if self._message is None:
                    self._message = _Message()
                    fields["message"] = None  # its place
                self._message.add(as_object(value))
            elif value is None or value == "":
                if name not in fields:
                    fields[name] = value
            elif name == "logprobs" and isinstance(value, dict):
                fields[name] = self._logprobs
                _extend(self._logprobs, value)
            elif name != "message" or self._message is None:
                fields[name] = value

    @property
    def finish_reason(self) -> str | None:
        return text_or_none(self._fields.get("finish_reason"))

    def document(self, index: int) -> dict[str, Any]:
        message = self._message or _Message()
        given = {} if self._message else as_object(self._fields.get("message"))  # of an answer that came in one piece
        return {**self._fields, "index": index, "message": given or message.document()}


class _Message:
    """What the model says in one choice. It has a role and content even if no chunk does, because each message has both."""

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {"role": None, "content": None}
        self._texts = Texts()
        self._lists: dict[str, Items] = {}
        self._audio: _Audio | None = None
        self._details: ReasoningDetails | None = None
        self._calls: ToolCalls | None = None

    def add(self, delta: dict[str, Any]) -> None:
        fields = self._fields
        for name, value in delta.items():
            if name in _TEXTS and isinstance(value, str):
                self._texts.add(name, value)
                if name not in fields:
                    fields[name] = None  # its place
            elif value and isinstance(value, str):
                fields[name] = value
            elif isinstance(value, (list, dict)):
                if value:  # an empty list adds no key: an answer without a stream would not have it
                    self._add_part(name, value)
            else:
                keep(fields, name, value)

    def _add_part(self, name: str, value: list[Any] | dict[str, Any]) -> None:
        self._fields.setdefault(name)
        if name == "audio" and isinstance(value, dict):
            self._audio = self._audio or _Audio()
            self._audio.add(value)
        elif name == "tool_calls" and isinstance(value, list):
            self._calls = self._calls or ToolCalls()
            self._calls.add(objects(value))
        elif name == "reasoning_details" and isinstance(value, list):
            self._details = self._details or ReasoningDetails()
            self._details.add(objects(value))
        elif name in _LISTS and isinstance(value, list):
            self._lists.setdefault(name, Items(repeats=name == "content")).add(value)
        else:
            self._fields[name] = value

    def document(self) -> dict[str, Any]:
        message = {**self._fields, **self._texts.joined()}
        message["role"] = message["role"] or "assistant"
        for name, items in self._lists.items():
            before = [{"type": "text", "text": message[name]}] if name == "content" and message[name] else []
            message[name] = [*before, *items.document()]
        if self._calls is not None:
            message["tool_calls"] = self._calls.document()
        if self._details is not None:
            message["reasoning_details"] = self._details.document()
        if self._audio is not None:
            message["audio"] = self._audio.document()
        return message


class _Audio:
    """Speech: base64 and a transcript in pieces."""

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._texts = Texts()

    def add(self, part: dict[str, Any]) -> None:
        for name, value in part.items():
            if name in {"data", "transcript"} and isinstance(value, str):
                self._texts.add(name, value)
            else:
                keep(self._fields, name, value)

    def document(self) -> dict[str, Any]:
        audio = {**self._fields, **self._texts.joined()}
        if any(piece.endswith("=") for piece in self._texts.pieces("data")[:-1]):
            audio["data"] = _rejoined(self._texts.pieces("data"))
        return audio


def _rejoined(pieces: list[str]) -> str:
    """Return pieces of base64, each padded by itself, as one."""
    try:
        return base64.b64encode(b"".join(map(base64.b64decode, pieces))).decode()
    except (binascii.Error, ValueError):
        return "".join(pieces)


def _extend(fields: dict[str, Any], part: dict[str, Any]) -> None:
    """Add the part's lists to those of the fields."""
    for name, value in part.items():
        if isinstance(value, list) and isinstance(fields.get(name), list):
            fields[name].extend(value)
        else:
            keep(fields, name, list(value) if isinstance(value, list) else value)
