"""Union InputsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.inputs_union1 import InputsUnion1

    InputsUnion: TypeAlias = str | list[InputsUnion1]
    """Input of a Responses request: plain text, or a list of items."""
else:
    InputsUnion = AnyOf("str", "list[InputsUnion1]")
