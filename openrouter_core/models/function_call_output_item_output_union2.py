"""Union FunctionCallOutputItemOutputUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.function_call_output_item_output_union1 import FunctionCallOutputItemOutputUnion1

    FunctionCallOutputItemOutputUnion2: TypeAlias = str | list[FunctionCallOutputItemOutputUnion1]
    """Output of a function: plain text, or a list of parts."""
else:
    FunctionCallOutputItemOutputUnion2 = AnyOf("str", "list[FunctionCallOutputItemOutputUnion1]")
