"""Union FunctionCallOutputItemOutputUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallOutputItemOutputUnion2 as FunctionCallOutputItemOutputUnion2
else:
    from openrouter_core.unions import AnyOf

    FunctionCallOutputItemOutputUnion2 = AnyOf("str", "list[FunctionCallOutputItemOutputUnion1]")
