"""Model EditClearToolUses20250919."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EditClearToolUses20250919 as EditClearToolUses20250919
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class EditClearToolUses20250919(WireModel):
        """Context edit that drops the results of earlier tool uses once the context grows."""

        type: Literal["clear_tool_uses_20250919"]
        clear_at_least: AnthropicInputTokensClearAtLeast | None = nullable(default=None)
        clear_tool_inputs: ClearToolInputs | None = nullable(default=None)
        exclude_tools: list[str] | None = nullable(default=None)
        keep: AnthropicToolUsesKeep | None = None
        trigger: Trigger | None = None
