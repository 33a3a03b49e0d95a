"""Enum VideoGenerationResponseStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationResponseStatus as VideoGenerationResponseStatus
else:
    VideoGenerationResponseStatus = Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str
