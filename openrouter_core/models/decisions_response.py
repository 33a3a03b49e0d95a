"""Model DecisionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsResponse as DecisionsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsResponse(WireModel):
        """Answers to the questions of a decisions request."""

        answers: dict[str, Answers]
        model: str
        usage: DecisionsResponseUsage
        id: str | None = None
        provider: str | None = None
