"""Model BodyUsage3."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BodyUsage3 as BodyUsage3
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BodyUsage3(WireModel):
        """Tokens and cost of embeddings in a batch."""

        prompt_tokens: int
        total_tokens: int
        cost: float | None = None
        cost_details: CostDetails | None = nullable(default=None)
        is_byok: bool | None = None
        prompt_tokens_details: BodyPromptTokensDetails2 | None = None
