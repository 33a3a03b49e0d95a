"""Enum ResponsesRequestAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesRequestAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Known values of responses request allowed caller."""
