"""Enum ChatRequestServiceTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatRequestServiceTier as ChatRequestServiceTier
else:
    ChatRequestServiceTier = Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str
