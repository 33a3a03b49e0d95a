"""Parameters AdditionalToolsItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdditionalToolsItemAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Additional tools item allowed caller, as the API document has it."""
