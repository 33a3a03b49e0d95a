"""Union InputsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputsUnion as InputsUnion
else:
    from openrouter_core.unions import AnyOf

    InputsUnion = AnyOf("str", "list[InputsUnion1]")
