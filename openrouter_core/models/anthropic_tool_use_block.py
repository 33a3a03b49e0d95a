"""Model AnthropicToolUseBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUseBlock as AnthropicToolUseBlock
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicToolUseBlock(WireModel):
        """Call of a tool, which you are to run and answer."""

        caller: AnthropicCaller
        id: str
        name: str
        type: Literal["tool_use"]
        input: Any = nullable(default=None)
