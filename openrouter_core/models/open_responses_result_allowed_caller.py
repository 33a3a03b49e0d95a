"""Enum OpenResponsesResultAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenResponsesResultAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Open responses result allowed caller, as the API document has it."""
