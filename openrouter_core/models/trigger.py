"""Union Trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_input_tokens_trigger import AnthropicInputTokensTrigger
    from openrouter_core.models.anthropic_tool_uses_trigger import AnthropicToolUsesTrigger
    from openrouter_core.unions import UnknownVariant

    Trigger: TypeAlias = AnthropicInputTokensTrigger | AnthropicToolUsesTrigger | UnknownVariant
    """When old tool uses are cleared: by input tokens or by number of tool uses."""
else:
    Trigger = Tagged("type", {"input_tokens": "AnthropicInputTokensTrigger", "tool_uses": "AnthropicToolUsesTrigger"})
