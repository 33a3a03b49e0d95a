"""Type Criterion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import Criterion as Criterion
else:
    Criterion = str | dict[str, Any] | list[Any]
