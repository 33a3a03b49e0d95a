"""Union ToolUses."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.tool_uses_evaluated import ToolUsesEvaluated
    from openrouter_core.models.tool_uses_skipped import ToolUsesSkipped
    from openrouter_core.models.tool_uses_unavailable import ToolUsesUnavailable
    from openrouter_core.unions import UnknownVariant

    ToolUses: TypeAlias = ToolUsesEvaluated | ToolUsesSkipped | ToolUsesUnavailable | UnknownVariant
    """What Armor made of the tool calls in an answer: a verdict, skipped or not available."""
else:
    ToolUses = Tagged(
        "type", {"evaluated": "ToolUsesEvaluated", "skipped": "ToolUsesSkipped", "unavailable": "ToolUsesUnavailable"}
    )
