"""Enum AdditionalToolsItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdditionalToolsItemAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call an added tool: the model itself, or a program it writes."""
