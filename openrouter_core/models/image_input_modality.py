"""Enum ImageInputModality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageInputModality as ImageInputModality
else:
    ImageInputModality = Literal["text", "image", "file", "audio", "video"] | str
