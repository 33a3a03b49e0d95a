"""Parameters FalseT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    FalseTInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """What false means for a noul question: text, an object or a list."""
