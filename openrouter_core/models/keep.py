"""Union Keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_thinking_turns import AnthropicThinkingTurns
    from openrouter_core.models.keep_all import KeepAll

    Keep: TypeAlias = KeepAll | AnthropicThinkingTurns | Literal["all"]
    """How much thinking to keep when old thinking is cleared: all, or some last turns."""
else:
    Keep = AnyOf("KeepAll", "AnthropicThinkingTurns", "Literal['all']")
