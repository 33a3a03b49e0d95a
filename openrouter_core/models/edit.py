"""Union Edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.edit_clear_thinking20251015 import EditClearThinking20251015
    from openrouter_core.models.edit_clear_tool_uses20250919 import EditClearToolUses20250919
    from openrouter_core.models.edit_compact20260112 import EditCompact20260112
    from openrouter_core.unions import UnknownVariant

    Edit: TypeAlias = EditClearToolUses20250919 | EditClearThinking20251015 | EditCompact20260112 | UnknownVariant
    """Way to trim the context: clear tool uses, clear thinking, or compact the whole."""
else:
    Edit = Tagged(
        "type",
        {
            "clear_tool_uses_20250919": "EditClearToolUses20250919",
            "clear_thinking_20251015": "EditClearThinking20251015",
            "compact_20260112": "EditCompact20260112",
        },
    )
