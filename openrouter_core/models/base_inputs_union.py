"""Union BaseInputsUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BaseInputsUnion as BaseInputsUnion
else:
    from openrouter_core.unions import AnyOf

    BaseInputsUnion = AnyOf("str", "list[BaseInputsUnion1]")
