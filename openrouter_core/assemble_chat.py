"""Chunks of a chat put together: choices by their index, texts joined, tool calls and reasoning details merged. JSON only."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from openrouter_core.assemble_reasoning import ReasoningDetails
from openrouter_core.pieces import Texts, as_object, keep, objects

_TEXTS = frozenset({"content", "refusal", "reasoning", "reasoning_content"})
"""Fields of a delta whose pieces are joined; of other strings, such as the role, the last one stays."""
_LISTS = frozenset({"content", "images", "annotations"})
"""Fields of a delta whose items are added to those before."""
_FIRST = frozenset({"id", "created"})
"""Fields of a chunk that the first one tells."""


class ChatAnswer:
    """A chat's answer in the making."""

    whole = "ChatResult"

    def __init__(self) -> None:
        """Stand before the first chunk."""
        self._fields: dict[str, Any] = {}
        self._first: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}

    def add(self, event: dict[str, Any]) -> None:
        """Take the next chunk."""
        fields = self._fields
        for name, value in event.items():
            if name == "choices":
                for position, part in enumerate(value if isinstance(value, list) else ()):
                    if isinstance(part, dict):
                        self._choice(part.get("index"), position).add(part)
            elif value is not None or name not in fields:
                fields[name] = value
        if len(self._first) < len(_FIRST):
            self._first |= {name: event[name] for name in _FIRST - self._first.keys() if event.get(name)}

    def document(self) -> dict[str, Any]:
        """Return the answer as far as it is there."""
        fields = {name: value for name, value in self._fields.items() if name not in {"object", "error"}}
        choices = [self._choices[index].document(index) for index in sorted(self._choices)]
        return {"system_fingerprint": None, **fields, **self._first, "object": "chat.completion", "choices": choices}

    def _choice(self, given: object, position: int) -> _Choice:
        index = given if isinstance(given, int) else position
        choice = self._choices.get(index)
        if choice is None:
            choice = self._choices[index] = _Choice()
        return choice


class _Choice:
    """One of the alternative answers."""

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {"finish_reason": None}
        self._logprobs: dict[str, Any] = {}
        self._message = _Message()

    def add(self, part: dict[str, Any]) -> None:
        fields = self._fields
        for name, value in part.items():
            if name == "delta":
                self._message.add(as_object(value))
            elif value is None:
                fields.setdefault(name)
            elif name == "logprobs" and isinstance(value, dict):
                _extend(self._logprobs, value)
            else:
                fields[name] = value

    def document(self, index: int) -> dict[str, Any]:
        logprobs = {"logprobs": dict(self._logprobs)} if self._logprobs else {}
        return {**self._fields, **logprobs, "index": index, "message": self._message.document()}


class _Message:
    """What the model says in one choice."""

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._texts = Texts()
        self._lists: dict[str, list[Any]] = {}
        self._audio: _Audio | None = None
        self._details: ReasoningDetails | None = None
        self._calls: _ToolCalls | None = None

    def add(self, delta: dict[str, Any]) -> None:
        for name, value in delta.items():
            if value is None:
                self._fields.setdefault(name)
            elif name in _TEXTS and isinstance(value, str):
                self._texts.add(name, value)
            elif name in _LISTS and isinstance(value, list):
                self._lists.setdefault(name, []).extend(value)
            elif name == "tool_calls" and isinstance(value, list):
                self._calls = self._calls or _ToolCalls()
                self._calls.add(objects(value))
            elif name == "reasoning_details" and isinstance(value, list):
                self._details = self._details or ReasoningDetails()
                self._details.add(objects(value))
            elif name == "audio" and isinstance(value, dict):
                self._audio = self._audio or _Audio()
                self._audio.add(value)
            else:
                self._fields[name] = value

    def document(self) -> dict[str, Any]:
        message = {"role": "assistant", "content": None, **self._fields, **self._texts.joined()}
        for name, items in self._lists.items():
            before = [{"type": "text", "text": message[name]}] if name == "content" and message[name] else []
            message[name] = [*before, *items]
        if self._calls is not None:
            message["tool_calls"] = self._calls.document()
        if self._details is not None:
            message["reasoning_details"] = self._details.document()
        if self._audio is not None:
            message["audio"] = self._audio.document()
        return message


class _ToolCalls:
    """Tool calls, each by its index; an id that is new there begins another one: some providers number all of them 0."""

    def __init__(self) -> None:
        self._calls: list[tuple[int, _ToolCall]] = []
        self._by_index: dict[int, _ToolCall] = {}
        self._by_id: dict[tuple[int | None, str], _ToolCall] = {}

    def add(self, parts: list[dict[str, Any]]) -> None:
        for part in parts:
            self._call(part).add(part)

    def document(self) -> list[dict[str, Any]]:
        return [call.document() for _, call in sorted(self._calls, key=lambda numbered: numbered[0])]

    def _call(self, part: dict[str, Any]) -> _ToolCall:
        """Return the call that a part belongs to: the index says it, else the id, else it is the last one's."""
        given, name = part.get("index"), part.get("id")
        index = given if isinstance(given, int) else None
        if isinstance(name, str) and name:
            call = self._by_id.get((index, name))
            if call is None and index is not None:
                latest = self._by_index.get(index)
                call = latest if latest is not None and not latest.has_id else None
        elif index is not None:
            call = self._by_index.get(index)
        else:
            call = self._calls[-1][1] if self._calls else None
        if call is None:
            call = _ToolCall()
            self._calls.append((self._calls[-1][0] + 1 if index is None and self._calls else index or 0, call))
        if index is not None:
            self._by_index[index] = call
        if isinstance(name, str) and name:
            self._by_id[index, name] = call
        return call


class _ToolCall:
    """A call of a tool: its name once, its arguments in pieces."""

    def __init__(self) -> None:
        self.has_id = False
        self._fields: dict[str, Any] = {}
        self._function: dict[str, Any] = {}
        self._arguments: list[str] = []

    def add(self, part: dict[str, Any]) -> None:
        for name, value in part.items():
            if name == "function":
                self._add_function(as_object(value))
            elif name == "id":
                self.has_id = self.has_id or bool(value)
                self._fields[name] = self._fields.get(name) or value
            elif name != "index":
                keep(self._fields, name, value)

    def _add_function(self, part: dict[str, Any]) -> None:
        for name, value in part.items():
            if name == "arguments" and isinstance(value, str):
                self._arguments.append(value)
            elif name == "name":
                self._function[name] = self._function.get(name) or value
            else:
                keep(self._function, name, value)

    def document(self) -> dict[str, Any]:
        function = dict(self._function)
        if self._arguments or function.get("arguments") is None:
            function["arguments"] = "".join(self._arguments)
        return {"type": "function", **self._fields, "function": function}


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
    """Return pieces of base64 as one, where each was padded by itself."""
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
