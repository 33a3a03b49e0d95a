"""Model EditClearToolUses20250919."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_input_tokens_clear_at_least import AnthropicInputTokensClearAtLeast
    from openrouter_core.models.anthropic_tool_uses_keep import AnthropicToolUsesKeep
    from openrouter_core.models.clear_tool_inputs import ClearToolInputs
    from openrouter_core.models.trigger import Trigger


@model
class EditClearToolUses20250919(WireModel):
    """Context edit that drops the results of earlier tool uses once the context grows."""

    type: Literal["clear_tool_uses_20250919"]
    clear_at_least: AnthropicInputTokensClearAtLeast | None = nullable(default=None)
    """Fewest input tokens that clearing must free; else nothing is cleared."""
    clear_tool_inputs: ClearToolInputs | None = nullable(default=None)
    """Whether the inputs of the calls go too: for all tools, or for the named ones."""
    exclude_tools: list[str] | None = nullable(default=None)
    """Names of the tools whose uses are never cleared."""
    keep: AnthropicToolUsesKeep | None = None
    """How many of the latest tool uses to keep."""
    trigger: Trigger | None = None
    """Size of the context, in tokens or tool uses, at which clearing begins."""
