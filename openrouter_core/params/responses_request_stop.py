"""Parameters ResponsesRequestStop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    ResponsesRequestStopInput: TypeAlias = str | Sequence[str]
    """Where to stop generating: one text or several."""
