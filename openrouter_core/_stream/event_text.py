"""Event text: the text and the reasoning that an event adds to an answer. JSON only."""

from __future__ import annotations

from typing import Any

from openrouter_core._stream.pieces import joined, number, objects

_REASONING_FIELDS = ("reasoning", "reasoning_content")
_REASONING_DELTAS = frozenset({"response.reasoning_text.delta", "response.reasoning_summary_text.delta"})
_IN_BLOCKS = frozenset({"content_block_delta", "content_block_start"})
_OF_IMAGES = "image_generation.text_chunk"


def text_in(document: Any) -> str:
    """Return the text that an event adds to the first choice; it may be empty."""
    if not isinstance(document, dict):
        return ""
    event: dict[str, Any] = document
    piece = None
    if isinstance(choices := event.get("choices"), list):
        for position, choice in enumerate(choices):  # without `_first_choice`, because each event comes here
            if isinstance(choice, dict) and isinstance(delta := choice.get("delta"), dict):
                index, content = choice.get("index"), delta.get("content")
                text = content if isinstance(content, str) or not content else _in_parts(content)
                if text and (index == 0 or number(index, position) == 0):
                    piece = joined((piece, text)) if piece else text
    elif not isinstance(kind := event.get("type"), str):
        return ""
    elif kind == "response.output_text.delta":
        piece = event.get("delta")
    elif kind in _IN_BLOCKS:
        piece = _in_block(event, "text")
    elif kind == _OF_IMAGES and event.get("phase") == "content":
        piece = event.get("text")
    return piece if isinstance(piece, str) else ""


def reasoning_in(document: Any) -> str:
    """Return the reasoning that an event adds to the first choice; it may be empty."""
    if not isinstance(document, dict):
        return ""
    event: dict[str, Any] = document
    piece = None
    if isinstance(choices := event.get("choices"), list):
        return joined(map(_reasoning, _first_choice(choices)))
    if not isinstance(kind := event.get("type"), str):
        return ""
    if kind in _REASONING_DELTAS:
        piece = event.get("delta")
    elif kind in _IN_BLOCKS:
        piece = _in_block(event, "thinking")
    elif kind == _OF_IMAGES and event.get("phase") == "reasoning":
        piece = event.get("text")
    return piece if isinstance(piece, str) else ""


def _in_parts(parts: object) -> str:
    """Return the text of content that is a list of parts, as it may be in a request."""
    return joined(part["text"] for part in objects(parts) if part.get("type") == "text" and isinstance(part.get("text"), str))


def _first_choice(choices: list[Any]) -> list[dict[str, Any]]:
    """Return the deltas for the first choice. A chunk may have several."""
    return [
        choice["delta"]
        for position, choice in enumerate(choices)
        if isinstance(choice, dict)
        and ((index := choice.get("index")) == 0 or number(index, position) == 0)
        and isinstance(choice.get("delta"), dict)
    ]


def _reasoning(delta: dict[str, Any]) -> str:
    """Return the reasoning of a delta. Mostly it is there twice: as text, and as details."""
    for name in _REASONING_FIELDS:
        if (text := delta.get(name)) and isinstance(text, str):
            return text
    texts = (detail.get("text") or detail.get("summary") for detail in objects(delta.get("reasoning_details")))
    return "".join(text for text in texts if isinstance(text, str))


def _in_block(event: dict[str, Any], name: str) -> Any:
    part = event.get("delta", event.get("content_block"))
    return part.get(name) if isinstance(part, dict) else None
