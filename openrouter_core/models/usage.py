"""Model Usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Usage as Usage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class Usage(WireModel):
        """Tokens and cost of a response."""

        input_tokens: int
        input_tokens_details: InputTokensDetails
        output_tokens: int
        output_tokens_details: OutputTokensDetails
        total_tokens: int
        cost: float | None = nullable(default=None)
        cost_details: UsageCostDetails | None = None
        is_byok: bool | None = None
        server_tool_use_details: ServerToolUseDetails | None = nullable(default=None)
