"""Enum VideoGenerationResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoGenerationResponseStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str
"""How far the generation of a video has come."""
