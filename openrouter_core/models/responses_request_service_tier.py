"""Enum ResponsesRequestServiceTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ResponsesRequestServiceTier as ResponsesRequestServiceTier
else:
    ResponsesRequestServiceTier = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
