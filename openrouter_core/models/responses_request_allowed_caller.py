"""Enum ResponsesRequestAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesRequestAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Who may call a tool of a request: the model itself, or a program it writes."""
