"""Model AnthropicToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolReference as AnthropicToolReference
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolReference(WireModel):
        """Tool that a tool search found."""

        tool_name: str
        type: Literal["tool_reference"]
