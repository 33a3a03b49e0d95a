"""Union Edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Edit as Edit
else:
    from openrouter_core.unions import Tagged

    Edit = Tagged(
        "type",
        {
            "clear_tool_uses_20250919": "EditClearToolUses20250919",
            "clear_thinking_20251015": "EditClearThinking20251015",
            "compact_20260112": "EditCompact20260112",
        },
    )
