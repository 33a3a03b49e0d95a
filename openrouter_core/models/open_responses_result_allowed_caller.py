"""Enum OpenResponsesResultAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenResponsesResultAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Known values of open responses result allowed caller."""
