"""Type Criterion."""

from __future__ import annotations

from typing import Any, TypeAlias

Criterion: TypeAlias = str | dict[str, Any] | list[Any]
"""What one score of a decision stands for: text, an object or a list."""
