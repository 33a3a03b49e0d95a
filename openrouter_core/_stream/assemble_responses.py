"""Events of the Responses API put together. JSON only.

The last event has the whole response. Until it comes, the items are put together from the events about them.
"""

from __future__ import annotations

from typing import Any

import attrs

from openrouter_core._stream.facts import Said
from openrouter_core._stream.pieces import as_object, joined, keep, number, text_or_none

_ENDS = frozenset({"response.completed", "response.incomplete", "response.failed"})
_UNDER_WAY = frozenset({"in_progress", "queued"})
"""Statuses of a response that has not ended."""


@attrs.frozen
class _Place:
    """Where a text belongs in an output item."""

    item: dict[str, Any]
    """The item, if no event has shown it."""
    field: str
    """Name of the text."""
    inside: str | None = None
    """The list of parts, or the object, that it is in."""
    index: str | None = None
    """Name of the part's index in an event."""
    part: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """The part, if no event has shown it."""


_MESSAGE: dict[str, Any] = {"type": "message", "role": "assistant"}
_REASONING: dict[str, Any] = {"type": "reasoning", "summary": []}
_PLACES = {
    "output_text": _Place(_MESSAGE, "text", "content", "content_index", {"type": "output_text"}),
    "refusal": _Place(_MESSAGE, "refusal", "content", "content_index", {"type": "refusal"}),
    "reasoning_text": _Place(_REASONING, "text", "content", "content_index", {"type": "reasoning_text"}),
    "reasoning_summary_text": _Place(_REASONING, "text", "summary", "summary_index", {"type": "summary_text"}),
    "function_call_arguments": _Place({"type": "function_call"}, "arguments"),
    "custom_tool_call_input": _Place({"type": "custom_tool_call"}, "input"),
    "code_interpreter_call_code": _Place({"type": "code_interpreter_call"}, "code"),
    "apply_patch_call_operation_diff": _Place({"type": "apply_patch_call"}, "diff", "operation"),
}
"""Events ``response.<name>.delta`` and ``response.<name>.done``."""
_PARTS = {
    "content_part": ("content", "content_index", _MESSAGE),
    "reasoning_summary_part": ("summary", "summary_index", _REASONING),
}
"""Events ``response.<name>.added`` and ``response.<name>.done``."""


class ResponseAnswer:
    """A response in the making."""

    whole = "OpenResponsesResult"

    def __init__(self) -> None:
        self._response: dict[str, Any] = {}
        self._items: dict[int, _Item] = {}
        self._is_whole = False

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event."""
        kind = event.get("type")
        if not isinstance(kind, str) or self._is_whole:
            return
        if isinstance(event.get("response"), dict):
            self._response = event["response"]
        if kind in _ENDS:
            self._is_whole = bool(self._response.get("output"))
            if self._is_whole:
                self._items.clear()
            return
        _, _, rest = kind.partition(".")
        name, _, step = rest.rpartition(".")
        if name == "output_item" and isinstance(event.get("item"), dict):
            self._items[number(event.get("output_index"))] = _Item(event["item"])
        elif name in _PARTS:
            inside, index, shell = _PARTS[name]
            self._item(event, shell).set_part(inside, index, event)
        elif name in _PLACES:
            self._item(event, _PLACES[name].item).set_text(_PLACES[name], event, step)
        elif name == "output_text.annotation":
            self._item(event, _MESSAGE).annotate(event)

    def document(self) -> dict[str, Any]:
        """Return the response as far as it has come."""
        if self._is_whole or not self._items:
            return self._response
        return {**self._response, "output": [self._items[index].document() for index in sorted(self._items)]}

    def said(self) -> Said:
        """Return what the events say about the call."""
        response = self._response
        status = text_or_none(response.get("status"))
        reason = text_or_none(as_object(response.get("incomplete_details")).get("reason")) or status
        return Said(
            text_or_none(response.get("model")),
            text_or_none(response.get("provider")),
            (reason,) if reason and reason not in _UNDER_WAY else (),
            text_or_none(response.get("id")),
            response.get("usage"),
        )

    def _item(self, event: dict[str, Any], shell: dict[str, Any]) -> _Item:
        index = number(event.get("output_index"))
        if index not in self._items:
            self._items[index] = _Item({"id": event.get("item_id"), **shell})
        return self._items[index]


class _Item:
    """An output item: what it began with, and what was added."""

    def __init__(self, start: dict[str, Any]) -> None:
        self._start = start
        self._texts: dict[tuple[str | None, int, str], list[str]] = {}
        self._parts: dict[tuple[str, int], dict[str, Any]] = {}
        self._annotations: dict[int, list[Any]] = {}

    def set_part(self, inside: str, index: str, event: dict[str, Any]) -> None:
        place = number(event.get(index))
        part = self._parts.setdefault((inside, place), {})
        for name, value in as_object(event.get("part")).items():
            keep(part, name, value)

    def set_text(self, place: _Place, event: dict[str, Any], step: str) -> None:
        index = number(event.get(place.index)) if place.index else 0
        pieces = self._texts.setdefault((place.inside, index, place.field), [])
        if place.inside is not None and place.index is not None:
            self._parts.setdefault((place.inside, index), dict(place.part))
        text = event.get("delta" if step == "delta" else place.field)
        if isinstance(text, str):
            if step == "done":
                pieces.clear()
            pieces.append(text)

    def annotate(self, event: dict[str, Any]) -> None:
        self._annotations.setdefault(number(event.get("content_index")), []).append(event.get("annotation"))

    def document(self) -> dict[str, Any]:
        item = dict(self._start)
        parts = {key: dict(part) for key, part in self._parts.items()}
        for index, notes in self._annotations.items():
            parts.setdefault(("content", index), {})["annotations"] = notes
        for (inside, index, field), pieces in self._texts.items():
            text = joined(pieces)
            if inside is None:
                item[field] = text
            elif (inside, index) in parts:
                parts[inside, index][field] = text
            else:
                item[inside] = {**as_object(item.get(inside)), field: text}
        for inside in dict.fromkeys(name for name, _ in parts):
            item[inside] = [parts[key] for key in sorted(parts) if key[0] == inside]
        return item
