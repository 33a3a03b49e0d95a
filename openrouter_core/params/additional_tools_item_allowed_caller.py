"""Parameters AdditionalToolsItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdditionalToolsItemAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Known values of additional tools item allowed caller."""
