"""Parameters ToolCustom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_custom import ToolCustom
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.messages_request_input_schema import MessagesRequestInputSchemaInput


class ToolCustomParam(TypedDict, total=False):
    """Tool of a Messages request that the caller defines and runs."""

    input_schema: Required[MessagesRequestInputSchemaInput]
    """JSON schema of the tool's input."""
    name: Required[str]
    """Name by which the model calls the tool."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition is withheld until tool search finds it."""
    description: str
    """What the tool does, for the model to read."""
    strict: bool
    """Whether input must follow the schema exactly."""
    type: Literal["custom"]


ToolCustomInput: TypeAlias = "ToolCustomParam | ToolCustom"
"""What may be passed as ToolCustom: a dict, or the model."""
