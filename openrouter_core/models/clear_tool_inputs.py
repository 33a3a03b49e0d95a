"""Type ClearToolInputs."""

from __future__ import annotations

from typing import TypeAlias

ClearToolInputs: TypeAlias = bool | list[str]
"""Clear the inputs of all tool calls, of none, or of the named tools only."""
