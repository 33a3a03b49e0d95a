"""Model CreateEmbeddingsUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsUsage as CreateEmbeddingsUsage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CreateEmbeddingsUsage(WireModel):
        """Tokens and cost of an embeddings request."""

        prompt_tokens: int
        total_tokens: int
        cost: float | None = None
        cost_details: CostDetails | None = nullable(default=None)
        is_byok: bool | None = None
        prompt_tokens_details: PromptTokensDetails | None = None
