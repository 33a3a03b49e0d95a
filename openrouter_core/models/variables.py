"""Union Variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Variables as Variables
else:
    from openrouter_core.unions import AnyOf

    Variables = AnyOf("InputText", "InputImage", "InputFile", "str")
