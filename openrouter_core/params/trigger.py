"""Parameters Trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_input_tokens_trigger import AnthropicInputTokensTriggerInput
    from openrouter_core.params.anthropic_tool_uses_trigger import AnthropicToolUsesTriggerInput

    TriggerInput: TypeAlias = AnthropicInputTokensTriggerInput | AnthropicToolUsesTriggerInput
    """When old tool uses are cleared: by input tokens or by number of tool uses."""
