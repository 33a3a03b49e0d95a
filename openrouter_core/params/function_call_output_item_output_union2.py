"""Parameters FunctionCallOutputItemOutputUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.function_call_output_item_output_union1 import FunctionCallOutputItemOutputUnion1Input

    FunctionCallOutputItemOutputUnion2Input: TypeAlias = str | Sequence[FunctionCallOutputItemOutputUnion1Input]
    """Output of a function: plain text, or a list of parts."""
