"""Model DecisionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.answers import Answers
    from openrouter_core.models.decisions_response_usage import DecisionsResponseUsage


@model
class DecisionsResponse(WireModel):
    """Answers to the questions of a decisions request."""

    answers: dict[str, Answers]
    """Answers, by the names of their questions."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    usage: DecisionsResponseUsage
    id: str | None = None
    provider: str | None = None
