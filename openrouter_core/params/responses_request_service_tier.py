"""Parameters ResponsesRequestServiceTier."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesRequestServiceTierInput: TypeAlias = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
"""Service tier that a Responses request asks for."""
