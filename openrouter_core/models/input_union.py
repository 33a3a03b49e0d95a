"""Union InputUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.input1 import Input1
    from openrouter_core.models.input2 import Input2

    InputUnion: TypeAlias = Input1 | Input2
    """Stored input of a generation: a plain prompt, or messages."""
else:
    InputUnion = AnyOf("Input1", "Input2")
