"""Union Value1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.value2 import Value2

    Value1: TypeAlias = str | float | list[Value2]
    """Value of an analytics filter: a text, a number or a list of them."""
else:
    Value1 = AnyOf("str", "float", "list[Value2]")
