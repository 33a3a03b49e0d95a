"""Event text: the pieces of text that an event adds to an answer. JSON only."""

from __future__ import annotations

from typing import Any


def text_in(document: Any) -> str:
    """Return the piece of text that an event adds to the first choice; empty where it adds none."""
    if not isinstance(document, dict):
        return ""
    event: dict[str, Any] = document
    piece = None
    if isinstance(choices := event.get("choices"), list):
        for choice in choices:
            if isinstance(choice, dict) and not choice.get("index") and isinstance(delta := choice.get("delta"), dict):
                piece = delta.get("content")
    elif not isinstance(kind := event.get("type"), str):
        return ""
    elif kind == "response.output_text.delta":
        piece = event.get("delta")
    elif kind in {"content_block_delta", "content_block_start"}:
        part = event.get("delta", event.get("content_block"))
        piece = part.get("text") if isinstance(part, dict) else None
    elif kind == "image_generation.text_chunk" and event.get("phase") == "content":
        piece = event.get("text")
    return piece if isinstance(piece, str) else ""
