"""Model CreateRerankResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateRerankResponseBody as CreateRerankResponseBody
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateRerankResponseBody(WireModel):
        """Documents in order of relevance, and what the ranking cost."""

        model: str
        results: list[CreateRerankResult]
        id: str | None = None
        provider: str | None = None
        usage: CreateRerankUsage | None = None
