"""Union InputUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputUnion as InputUnion
else:
    from openrouter_core.unions import AnyOf

    InputUnion = AnyOf("Input1", "Input2")
