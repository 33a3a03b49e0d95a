"""Parameters TrueT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    TrueTInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """What has to hold for a question to be answered true: a text, an object or a list."""
