"""Type Value2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Value2 as Value2
else:
    Value2 = str | float
