"""Type State."""

from __future__ import annotations

from typing import Any, TypeAlias

State: TypeAlias = str | dict[str, Any] | list[Any]
"""What a decision is about: a text, an object or a list."""
