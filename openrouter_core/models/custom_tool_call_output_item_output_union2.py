"""Union CustomToolCallOutputItemOutputUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CustomToolCallOutputItemOutputUnion2 as CustomToolCallOutputItemOutputUnion2
else:
    from openrouter_core.unions import AnyOf

    CustomToolCallOutputItemOutputUnion2 = AnyOf("str", "list[CustomToolCallOutputItemOutputUnion1]")
