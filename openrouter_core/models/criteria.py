"""Type Criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import Criteria as Criteria
else:
    Criteria = str | dict[str, Any] | list[Any]
