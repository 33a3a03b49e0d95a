"""Tool calls put together from the deltas of a chat. JSON only.

A delta names its call by an index, an id or both, and providers use each of them differently: all calls have the index 0; a head
and its arguments have different ones; the id comes again, or as ``"null"``, or is a new one in each delta. What holds for all: a
new id or index with a name begins a call; a delta without an id belongs to the call of its index; and nothing can be added to
arguments that are whole JSON.
"""

from __future__ import annotations

import json
from typing import Any

from openrouter_core._stream.pieces import as_object, index_of, joined, keep

_NO_WORDS = frozenset({"", "null", "None"})
"""What providers write instead of an id or a name that they do not repeat."""


class ToolCalls:
    """The tool calls of one message."""

    def __init__(self) -> None:
        self._calls: list[_ToolCall] = []
        self._open: list[_ToolCall] = []
        """The calls without those at the end that are known to be whole."""
        self._by_index: dict[int, _ToolCall] = {}
        self._by_id: dict[str, _ToolCall] = {}

    def add(self, parts: list[dict[str, Any]]) -> None:
        """Take the deltas of one chunk."""
        for part in parts:
            delta = _Delta(part)
            call = self._continued(delta) or self._begun(delta)
            if delta.index is not None and delta.says_something:
                self._by_index[delta.index] = call
            if delta.id:
                self._by_id[delta.id] = call
            call.add(part, delta)

    def document(self) -> list[dict[str, Any]]:
        """Return the calls as far as they have come, by their indices."""
        return [call.document() for call in sorted(self._calls, key=lambda call: call.place) if call.says_something]

    def _begun(self, delta: _Delta) -> _ToolCall:
        """Return a new call, in the place of the delta's index, or after the last one."""
        after = self._calls[-1].place + 1 if self._calls else 0
        call = _ToolCall(after if delta.index is None else delta.index)
        self._calls.append(call)
        self._open.append(call)
        return call

    def _continued(self, delta: _Delta) -> _ToolCall | None:
        """Return the call that a delta continues; None if it begins one. An id says more than a name."""
        last = self._calls[-1] if self._calls else None
        at_index = last if delta.index is None else self._by_index.get(delta.index)
        if delta.id:
            known = at_index if at_index is not None and at_index.id == delta.id else self._by_id.get(delta.id)
            return _of_new_id(delta, at_index) if known is None else _of_known_id(delta, at_index, known)
        if delta.name:
            return None if at_index is None or at_index.is_followed_by(delta) else at_index
        if at_index is None:
            return self._unfinished() or (None if delta.arguments.strip() else last)
        return at_index if at_index is last or not at_index.is_whole else self._unfinished() or at_index

    def _unfinished(self) -> _ToolCall | None:
        """Return the last call whose arguments are not whole."""
        while self._open and self._open[-1].is_whole:
            self._open.pop()
        return self._open[-1] if self._open else None


def _of_known_id(delta: _Delta, at_index: _ToolCall | None, known: _ToolCall) -> _ToolCall | None:
    """Return the call with the delta's id, unless the delta begins another one with the same id."""
    begins = delta.name and (at_index is None or (known.is_whole and known.is_followed_by(delta)))
    return None if begins else known


def _of_new_id(delta: _Delta, at_index: _ToolCall | None) -> _ToolCall | None:
    """Return the call at the delta's index if the id may be its: each delta may have a new id, or the id comes after the name."""
    if at_index is None or at_index.is_whole:
        return None
    may_be_its = not delta.name or (not at_index.id and at_index.name in {"", delta.name})
    return at_index if may_be_its else None


class _Delta:
    """What a part says of its call."""

    __slots__ = ("arguments", "id", "index", "name")

    def __init__(self, part: dict[str, Any]) -> None:
        function = as_object(part.get("function"))
        arguments = function.get("arguments")
        self.index = index_of(part.get("index"))
        self.id = _word(part.get("id"))
        self.name = _word(function.get("name"))
        if isinstance(arguments, dict):  # some servers send the object itself
            arguments = json.dumps(arguments, ensure_ascii=False)
        self.arguments: str = arguments if isinstance(arguments, str) else ""

    @property
    def says_something(self) -> bool:
        return bool(self.id or self.name or self.arguments)


def _word(value: object) -> str:
    return value if isinstance(value, str) and value not in _NO_WORDS else ""


class _ToolCall:
    """A call of a tool: its name once, its arguments in pieces."""

    def __init__(self, place: int) -> None:
        self.place = place
        self.id = self.name = ""
        self._fields: dict[str, Any] = {}
        self._function: dict[str, Any] = {}
        self._arguments: list[str] = []
        self._nesting = _Nesting()
        self._looked_at = 0

    @property
    def says_something(self) -> bool:
        """Whether a name or an argument came."""
        return bool(self.name or any(map(str.strip, self._arguments)) or self._function.get("arguments"))

    @property
    def is_whole(self) -> bool:
        """Whether the arguments are whole JSON, so that no delta can continue them."""
        for piece in self._arguments[self._looked_at :]:
            self._nesting.take(piece)
        self._looked_at = len(self._arguments)
        return self._nesting.is_closed

    def is_followed_by(self, delta: _Delta) -> bool:
        """Return whether a delta with a name begins another call, where no id decides it."""
        if self.name and self.name != delta.name:
            return True
        return bool(delta.arguments.strip()) and self.is_whole and joined(self._arguments) != delta.arguments

    def add(self, part: dict[str, Any], delta: _Delta) -> None:
        self.id = self.id or delta.id
        self.name = self.name or delta.name
        for name, value in part.items():
            if name == "function":
                self._add_function(as_object(value), delta)
            elif name == "id":
                self._fields[name] = self.id or value
            elif name != "index":
                keep(self._fields, name, value)

    def _add_function(self, part: dict[str, Any], delta: _Delta) -> None:
        for name, value in part.items():
            if name == "arguments" and isinstance(value, (str, dict)):
                if not (delta.name and delta.arguments and self.is_whole):  # else the whole call is sent again
                    self._arguments.append(delta.arguments)
            elif name == "name":
                self._function[name] = self.name or value
            else:
                keep(self._function, name, value)

    def document(self) -> dict[str, Any]:
        function = dict(self._function)
        if self._arguments or function.get("arguments") is None:
            function["arguments"] = joined(self._arguments)
        call = dict(self._fields)
        call["type"] = call.get("type") or "function"
        return {**call, "function": function}


class _Nesting:
    """How deep a JSON text is nested at its end. It comes in pieces."""

    def __init__(self) -> None:
        self.is_closed = False
        """Whether everything that was opened is closed, so that what follows belongs to something else."""
        self._depth = 0
        self._in_string = self._escaped = False

    def take(self, piece: str) -> None:
        for character in piece:
            if self._escaped:
                self._escaped = False
            elif self._in_string:
                self._escaped = character == "\\"
                self._in_string = character != '"'
            elif character == '"':
                self._in_string = True
            elif character in "{[":
                self._depth += 1
                self.is_closed = False
            elif character in "}]":
                self._depth -= 1
                self.is_closed = self._depth <= 0
