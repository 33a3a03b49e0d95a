"""Union BaseInputsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.base_inputs_union1 import BaseInputsUnion1

    BaseInputsUnion: TypeAlias = str | list[BaseInputsUnion1]
    """Instructions that a response was made with: text, or a list of items."""
else:
    BaseInputsUnion = AnyOf("str", "list[BaseInputsUnion1]")
