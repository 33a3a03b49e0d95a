"""Parameters ChatRequestStop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    ChatRequestStopInput: TypeAlias = str | Sequence[str]
    """Where the model stops: one text, or up to 4."""
