"""Type Parameters3."""

from __future__ import annotations

from typing import Any, TypeAlias

Parameters3: TypeAlias = str | float | bool | list[Any] | dict[str, Any]
"""Value of one parameter of a tool that the Fusion plugin offers its models."""
