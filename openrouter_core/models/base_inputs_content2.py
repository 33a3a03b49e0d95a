"""Union BaseInputsContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BaseInputsContent2 as BaseInputsContent2
else:
    from openrouter_core.unions import AnyOf

    BaseInputsContent2 = AnyOf("list[BaseInputsContent1]", "str")
