"""Type Legend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import Legend as Legend
else:
    Legend = str | dict[str, Any] | list[Any]
