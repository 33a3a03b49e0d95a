"""Model OutputTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputTokensDetails as OutputTokensDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputTokensDetails(WireModel):
        """Breakdown of the output tokens of a response."""

        reasoning_tokens: int
