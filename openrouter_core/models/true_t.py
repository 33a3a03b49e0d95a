"""Type TrueT."""

from __future__ import annotations

from typing import Any, TypeAlias

TrueT: TypeAlias = str | dict[str, Any] | list[Any]
"""What has to hold for a question to be answered true: a text, an object or a list."""
