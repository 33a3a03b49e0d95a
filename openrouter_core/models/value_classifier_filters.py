"""Type ValueClassifierFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ValueClassifierFilters as ValueClassifierFilters
else:
    ValueClassifierFilters = str | float
