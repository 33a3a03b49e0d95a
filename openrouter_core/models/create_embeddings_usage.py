"""Model CreateEmbeddingsUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.cost_details import CostDetails
    from openrouter_core.models.prompt_tokens_details import PromptTokensDetails


@model
class CreateEmbeddingsUsage(WireModel):
    """Tokens and cost of an embeddings request."""

    prompt_tokens: int
    """Tokens of input."""
    total_tokens: int
    """Tokens of input and output together."""
    cost: float | None = None
    """US dollars charged."""
    cost_details: CostDetails | None = nullable(default=None)
    """What the cost is made up of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    prompt_tokens_details: PromptTokensDetails | None = None
    """Input tokens by kind."""
