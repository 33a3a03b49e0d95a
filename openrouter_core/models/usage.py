"""Model Usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.input_tokens_details import InputTokensDetails
    from openrouter_core.models.output_tokens_details import OutputTokensDetails
    from openrouter_core.models.server_tool_use_details import ServerToolUseDetails
    from openrouter_core.models.usage_cost_details import UsageCostDetails


@model
class Usage(WireModel):
    """Tokens and cost of a response."""

    input_tokens: int
    """Tokens of the prompt, cached ones included."""
    input_tokens_details: InputTokensDetails
    output_tokens: int
    """Tokens generated, reasoning included."""
    output_tokens_details: OutputTokensDetails
    total_tokens: int
    """Tokens of input and output together."""
    cost: float | None = nullable(default=None)
    """US dollars charged for the request."""
    cost_details: UsageCostDetails | None = None
    """What the cost is made of."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    server_tool_use_details: ServerToolUseDetails | None = nullable(default=None)
