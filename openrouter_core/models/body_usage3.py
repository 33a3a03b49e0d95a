"""Model BodyUsage3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.body_prompt_tokens_details2 import BodyPromptTokensDetails2
    from openrouter_core.models.cost_details import CostDetails


@model
class BodyUsage3(WireModel):
    """Tokens and cost of embeddings in a batch."""

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
    prompt_tokens_details: BodyPromptTokensDetails2 | None = None
    """Input tokens by kind."""
