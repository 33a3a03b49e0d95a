"""Union BaseInputsContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.base_inputs_content1 import BaseInputsContent1

    BaseInputsContent2: TypeAlias = list[BaseInputsContent1] | str
    """Content of an input message: text, or a list of parts."""
else:
    BaseInputsContent2 = AnyOf("list[BaseInputsContent1]", "str")
