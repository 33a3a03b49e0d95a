"""Model ORAnthropicServerToolUseBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.or_anthropic_nullable_caller import ORAnthropicNullableCaller


@model
class ORAnthropicServerToolUseBlock(WireModel):
    """A model's use of a tool that a server runs."""

    id: str
    name: str
    type: Literal["server_tool_use"]
    caller: ORAnthropicNullableCaller | None = nullable(default=None)
    """Who made the call: the model or code that it ran; null where not said."""
    input: Any = nullable(default=None)
    """Input of the tool."""
