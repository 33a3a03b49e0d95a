"""Union ToolUses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ToolUses as ToolUses
else:
    from openrouter_core.unions import Tagged

    ToolUses = Tagged(
        "type", {"evaluated": "ToolUsesEvaluated", "skipped": "ToolUsesSkipped", "unavailable": "ToolUsesUnavailable"}
    )
