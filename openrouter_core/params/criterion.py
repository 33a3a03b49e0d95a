"""Parameters Criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    CriterionInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """What one score of a decision stands for: text, an object or a list."""
