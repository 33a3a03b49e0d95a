"""Type Value2."""

from __future__ import annotations

from typing import TypeAlias

Value2: TypeAlias = str | float
"""One value in the list of an analytics filter."""
