"""Parameters Value1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.value2 import Value2Input

    Value1Input: TypeAlias = str | float | Sequence[Value2Input]
    """Value of an analytics filter: a text, a number or a list of them."""
