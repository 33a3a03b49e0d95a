"""Union Value1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Value1 as Value1
else:
    from openrouter_core.unions import AnyOf

    Value1 = AnyOf("str", "float", "list[Value2]")
