"""Model CreateRerankUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateRerankUsage as CreateRerankUsage
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateRerankUsage(WireModel):
        """What a rerank request used and cost."""

        cost: float | None = None
        search_units: int | None = None
        total_tokens: int | None = None
