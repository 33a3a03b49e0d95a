"""Model StopServerToolsWhenMaxTokensUsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed
else:
    from openrouter_core.model import WireModel, model

    @model
    class StopServerToolsWhenMaxTokensUsed(WireModel):
        """End the server tool loop when it has used a number of tokens."""

        max_tokens: int
        type: Literal["max_tokens_used"]
