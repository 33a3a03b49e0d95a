"""Type TrueT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import TrueT as TrueT
else:
    TrueT = str | dict[str, Any] | list[Any]
