"""Type Parameters1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Parameters1 as Parameters1
else:
    Parameters1 = str | float | bool
