"""Model AnthropicDirectCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDirectCaller as AnthropicDirectCaller
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicDirectCaller(WireModel):
        """Says that the model itself made the call."""

        type: Literal["direct"]
