"""Parameters Edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.edit_clear_thinking20251015 import EditClearThinking20251015Input
    from openrouter_core.params.edit_clear_tool_uses20250919 import EditClearToolUses20250919Input
    from openrouter_core.params.edit_compact20260112 import EditCompact20260112Input

    EditInput: TypeAlias = EditClearToolUses20250919Input | EditClearThinking20251015Input | EditCompact20260112Input
    """Way to trim the context: clear tool uses, clear thinking, or compact the whole."""
