"""Enum VideoGenerationResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoGenerationResponseStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str
"""Known values of video generation response status."""
