"""Model ToolToolDefinition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolToolDefinition as ToolToolDefinition
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolToolDefinition(WireModel):
        """Tool given by its whole definition where a conversation adds a tool."""

        definition: AnthropicToolUnion
        type: Literal["tool_definition"]
