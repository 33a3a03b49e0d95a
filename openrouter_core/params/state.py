"""Parameters State."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    StateInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """What a decision is about: a text, an object or a list."""
