"""Union CustomToolCallOutputItemOutputUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool_call_output_item_output_union1 import CustomToolCallOutputItemOutputUnion1

    CustomToolCallOutputItemOutputUnion2: TypeAlias = str | list[CustomToolCallOutputItemOutputUnion1]
    """Output of a custom tool: plain text, or a list of parts."""
else:
    CustomToolCallOutputItemOutputUnion2 = AnyOf("str", "list[CustomToolCallOutputItemOutputUnion1]")
