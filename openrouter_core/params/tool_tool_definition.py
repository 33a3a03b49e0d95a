"""Parameters ToolToolDefinition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_tool_definition import ToolToolDefinition
    from openrouter_core.params.anthropic_tool_union import AnthropicToolUnionInput


class ToolToolDefinitionParam(TypedDict, total=False):
    """Tool given by its whole definition where a conversation adds a tool."""

    definition: Required[AnthropicToolUnionInput]
    """The tool, as it would stand in `tools`."""
    type: Required[Literal["tool_definition"]]


ToolToolDefinitionInput: TypeAlias = "ToolToolDefinitionParam | ToolToolDefinition"
"""What may be passed as ToolToolDefinition: a dict, or the model."""
