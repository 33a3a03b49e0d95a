"""Enum AdditionalToolsItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdditionalToolsItemAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Known values of additional tools item allowed caller."""
