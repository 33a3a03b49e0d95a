"""Type Parameters2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Parameters2 as Parameters2
else:
    Parameters2 = str | float | bool
