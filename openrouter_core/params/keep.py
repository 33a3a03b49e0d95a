"""Parameters Keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_thinking_turns import AnthropicThinkingTurnsInput
    from openrouter_core.params.keep_all import KeepAllInput

    KeepInput: TypeAlias = KeepAllInput | AnthropicThinkingTurnsInput | Literal["all"]
    """How much thinking to keep when old thinking is cleared: all, or some last turns."""
