"""Enum OpenAIResponsesResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIResponsesResponseStatus: TypeAlias = (
    Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str
)
"""How far a response has come."""
