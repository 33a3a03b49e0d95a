"""Parameters ResponsesRequestServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesRequestServiceTierInput: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Known values of responses request service tier."""
