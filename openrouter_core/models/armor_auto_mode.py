"""Model ArmorAutoMode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.allow import Allow
    from openrouter_core.models.environment import Environment
    from openrouter_core.models.hard_deny import HardDeny
    from openrouter_core.models.soft_deny import SoftDeny


@model
class ArmorAutoMode(WireModel):
    """What the armor plugin's classifier is told to allow and to deny."""

    allow: list[Allow] | None = None
    """Actions that are fine."""
    environment: list[Environment] | None = None
    """Facts about where the tools run, such as which systems are trusted."""
    hard_deny: list[HardDeny] | None = None
    """Actions that are never allowed."""
    soft_deny: list[SoftDeny] | None = None
    """Actions that are denied, though less firmly than those of `hard_deny`."""
