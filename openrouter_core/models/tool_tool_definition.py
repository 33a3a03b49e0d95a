"""Model ToolToolDefinition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_union import AnthropicToolUnion


@model
class ToolToolDefinition(WireModel):
    """Tool given by its whole definition where a conversation adds a tool."""

    definition: AnthropicToolUnion
    """The tool, as it would stand in `tools`."""
    type: Literal["tool_definition"]
