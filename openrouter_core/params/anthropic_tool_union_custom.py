"""Parameters AnthropicToolUnionCustom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_union_custom import AnthropicToolUnionCustom
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_tool_union_input_schema import AnthropicToolUnionInputSchemaInput


class AnthropicToolUnionCustomParam(TypedDict, total=False):
    """Tool of your own, which you run when the model calls it."""

    input_schema: Required[AnthropicToolUnionInputSchemaInput]
    """JSON Schema of the tool's input."""
    name: Required[str]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    defer_loading: bool
    """Whether the definition stays out of the prompt until a tool search finds it."""
    description: str
    """Tells the model what the tool does and when to use it."""
    strict: bool
    """Whether the model must keep exactly to the JSON Schema."""
    type: Literal["custom"]


AnthropicToolUnionCustomInput: TypeAlias = "AnthropicToolUnionCustomParam | AnthropicToolUnionCustom"
"""What may be passed as AnthropicToolUnionCustom: a dict, or the model."""
