"""Enum ResponsesRequestServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesRequestServiceTier: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Responses request service tier, as the API document has it."""
