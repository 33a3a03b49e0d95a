"""Enum PublicServiceTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PublicServiceTier as PublicServiceTier
else:
    PublicServiceTier = Literal["flex", "priority", "ultrafast"] | str
