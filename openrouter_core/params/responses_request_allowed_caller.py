"""Parameters ResponsesRequestAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesRequestAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Responses request allowed caller, as the API document has it."""
