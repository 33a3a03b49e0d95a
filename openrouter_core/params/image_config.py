"""Parameters ImageConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    ImageConfigInput: TypeAlias = str | float | Sequence[Any]
    """Value of one image setting of a request: text, a number or a list."""
