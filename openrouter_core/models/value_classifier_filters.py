"""Type ValueClassifierFilters."""

from __future__ import annotations

from typing import TypeAlias

ValueClassifierFilters: TypeAlias = str | float
"""One value in the list of a classifier filter."""
