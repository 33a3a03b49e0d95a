"""Enum ImageGenTextChunkEventPhase."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenTextChunkEventPhase: TypeAlias = Literal["content", "reasoning", "draft"] | str
"""Known values of image gen text chunk event phase."""
