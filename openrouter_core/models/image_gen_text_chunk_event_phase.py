"""Enum ImageGenTextChunkEventPhase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenTextChunkEventPhase as ImageGenTextChunkEventPhase
else:
    ImageGenTextChunkEventPhase = Literal["content", "reasoning", "draft"] | str
