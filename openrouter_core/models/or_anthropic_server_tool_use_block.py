"""Model ORAnthropicServerToolUseBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ORAnthropicServerToolUseBlock as ORAnthropicServerToolUseBlock
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ORAnthropicServerToolUseBlock(WireModel):
        """A model's use of a tool that a server runs."""

        id: str
        name: str
        type: Literal["server_tool_use"]
        caller: ORAnthropicNullableCaller | None = nullable(default=None)
        input: Any = nullable(default=None)
