"""Model AnthropicToolUseBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_caller import AnthropicCaller


@model
class AnthropicToolUseBlock(WireModel):
    """Call of a tool, which you are to run and answer."""

    caller: AnthropicCaller
    """What called the tool: the model itself, or code that it ran."""
    id: str
    """Give this as `tool_use_id` with the result."""
    name: str
    type: Literal["tool_use"]
    input: Any = nullable(default=None)
    """Input for the tool, as its schema has it."""
