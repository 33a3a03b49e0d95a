"""Union InputsContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputsContent2 as InputsContent2
else:
    from openrouter_core.unions import AnyOf

    InputsContent2 = AnyOf("list[InputsContent1]", "str")
