"""Parameters InputsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.inputs_union1 import InputsUnion1Input

    InputsUnionInput: TypeAlias = str | Sequence[InputsUnion1Input]
    """Input of a Responses request: plain text, or a list of items."""
