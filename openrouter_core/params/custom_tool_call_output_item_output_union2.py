"""Parameters CustomToolCallOutputItemOutputUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.custom_tool_call_output_item_output_union1 import CustomToolCallOutputItemOutputUnion1Input

    CustomToolCallOutputItemOutputUnion2Input: TypeAlias = str | Sequence[CustomToolCallOutputItemOutputUnion1Input]
    """Output of a custom tool: plain text, or a list of parts."""
