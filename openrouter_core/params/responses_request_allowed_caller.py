"""Parameters ResponsesRequestAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesRequestAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool of a request: the model itself, or a program it writes."""
