"""Events of an image generation put together: the finished images, or the latest sketch of one. JSON only."""

from __future__ import annotations

from typing import Any

from openrouter_core._stream.facts import Said
from openrouter_core._stream.pieces import keep, text_or_none

_OF_THE_EVENT = frozenset({"type", "b64_json", "media_type"})


class ImageAnswer:
    """Images in the making. The text that some models write beside them is not part of the answer."""

    whole = "ImageGenerationResponse"

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._images: list[dict[str, Any]] = []
        self._sketch: dict[str, Any] | None = None

    def add(self, event: dict[str, Any]) -> None:
        """Take the next event."""
        kind = event.get("type")
        image = {name: event[name] for name in ("b64_json", "media_type") if event.get(name) is not None}
        if kind == "image_generation.partial_image":
            self._sketch = image
        elif kind == "image_generation.completed":
            self._sketch = None
            self._images.append(image)
            for name, value in event.items():
                if name not in _OF_THE_EVENT:
                    keep(self._fields, name, value)

    def document(self) -> dict[str, Any]:
        """Return the answer as far as it has come."""
        sketch = [self._sketch] if self._sketch else []
        return {**self._fields, "data": [*self._images, *sketch]}

    def said(self) -> Said:
        """Return what the events say about the call."""
        fields = self._fields
        return Said(
            text_or_none(fields.get("model")),
            text_or_none(fields.get("provider")),
            (),
            text_or_none(fields.get("id")),
            fields.get("usage"),
        )
