"""Type ImageConfig."""

from __future__ import annotations

from typing import Any, TypeAlias

ImageConfig: TypeAlias = str | float | list[Any]
"""Value of one image setting of a request: text, a number or a list."""
