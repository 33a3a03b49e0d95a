"""Enum ImageGenTextChunkEventPhase."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenTextChunkEventPhase: TypeAlias = Literal["content", "reasoning", "draft"] | str
"""Image gen text chunk event phase, as the API document has it."""
