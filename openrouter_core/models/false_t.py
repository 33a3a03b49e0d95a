"""Type FalseT."""

from __future__ import annotations

from typing import Any, TypeAlias

FalseT: TypeAlias = str | dict[str, Any] | list[Any]
"""What false means for a noul question: text, an object or a list."""
