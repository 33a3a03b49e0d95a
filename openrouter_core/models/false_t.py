"""Type FalseT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import FalseT as FalseT
else:
    FalseT = str | dict[str, Any] | list[Any]
