"""Enum OpenAIResponsesResponseStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesResponseStatus as OpenAIResponsesResponseStatus
else:
    OpenAIResponsesResponseStatus = Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str
