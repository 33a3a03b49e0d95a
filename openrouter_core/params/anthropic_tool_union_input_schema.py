"""Parameters AnthropicToolUnionInputSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.anthropic_tool_union_input_schema import AnthropicToolUnionInputSchema


class AnthropicToolUnionInputSchemaParam(TypedDict, total=False):
    """JSON Schema of a tool's input."""

    type: Required[Literal["object"]]
    properties: Any
    """Schema of each input, by name."""
    required: Sequence[str] | None
    """Names of the inputs that must be given."""


AnthropicToolUnionInputSchemaInput: TypeAlias = "AnthropicToolUnionInputSchemaParam | AnthropicToolUnionInputSchema"
"""What may be passed as AnthropicToolUnionInputSchema: a dict, or the model."""
