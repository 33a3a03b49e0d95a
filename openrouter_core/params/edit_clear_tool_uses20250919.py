"""Parameters EditClearToolUses20250919."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.edit_clear_tool_uses20250919 import EditClearToolUses20250919
    from openrouter_core.params.anthropic_input_tokens_clear_at_least import AnthropicInputTokensClearAtLeastInput
    from openrouter_core.params.anthropic_tool_uses_keep import AnthropicToolUsesKeepInput
    from openrouter_core.params.clear_tool_inputs import ClearToolInputsInput
    from openrouter_core.params.trigger import TriggerInput


class EditClearToolUses20250919Param(TypedDict, total=False):
    """Context edit that drops the results of earlier tool uses once the context grows."""

    type: Required[Literal["clear_tool_uses_20250919"]]
    clear_at_least: AnthropicInputTokensClearAtLeastInput | None
    """Fewest input tokens that clearing must free; else nothing is cleared."""
    clear_tool_inputs: ClearToolInputsInput | None
    """Whether the inputs of the calls go too: for all tools, or for the named ones."""
    exclude_tools: Sequence[str] | None
    """Names of the tools whose uses are never cleared."""
    keep: AnthropicToolUsesKeepInput
    """How many of the latest tool uses to keep."""
    trigger: TriggerInput
    """Size of the context, in tokens or tool uses, at which clearing begins."""


EditClearToolUses20250919Input: TypeAlias = "EditClearToolUses20250919Param | EditClearToolUses20250919"
"""What may be passed as EditClearToolUses20250919: a dict, or the model."""
