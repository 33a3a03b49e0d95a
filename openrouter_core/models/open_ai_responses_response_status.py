"""Enum OpenAIResponsesResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIResponsesResponseStatus: TypeAlias = (
    Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str
)
"""Open ai responses response status, as the API document has it."""
