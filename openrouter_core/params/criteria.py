"""Parameters Criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    CriteriaInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """When one choice of a decision applies: text, an object or a list."""
