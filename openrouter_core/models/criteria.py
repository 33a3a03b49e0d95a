"""Type Criteria."""

from __future__ import annotations

from typing import Any, TypeAlias

Criteria: TypeAlias = str | dict[str, Any] | list[Any]
"""When one choice of a decision applies: text, an object or a list."""
