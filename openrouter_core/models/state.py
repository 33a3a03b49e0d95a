"""Type State."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import State as State
else:
    State = str | dict[str, Any] | list[Any]
