"""Union InputsContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.inputs_content1 import InputsContent1

    InputsContent2: TypeAlias = list[InputsContent1] | str
    """Content of an earlier assistant message: plain text, or a list of parts."""
else:
    InputsContent2 = AnyOf("list[InputsContent1]", "str")
