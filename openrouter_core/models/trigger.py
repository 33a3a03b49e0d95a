"""Union Trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Trigger as Trigger
else:
    from openrouter_core.unions import Tagged

    Trigger = Tagged("type", {"input_tokens": "AnthropicInputTokensTrigger", "tool_uses": "AnthropicToolUsesTrigger"})
