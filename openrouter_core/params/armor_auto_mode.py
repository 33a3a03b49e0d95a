"""Parameters ArmorAutoMode."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.armor_auto_mode import ArmorAutoMode
    from openrouter_core.params.allow import AllowInput
    from openrouter_core.params.environment import EnvironmentInput
    from openrouter_core.params.hard_deny import HardDenyInput
    from openrouter_core.params.soft_deny import SoftDenyInput


class ArmorAutoModeParam(TypedDict, total=False):
    """What the armor plugin's classifier is told to allow and to deny."""

    allow: Sequence[AllowInput]
    """Actions that are fine."""
    environment: Sequence[EnvironmentInput]
    """Facts about where the tools run, such as which systems are trusted."""
    hard_deny: Sequence[HardDenyInput]
    """Actions that are never allowed."""
    soft_deny: Sequence[SoftDenyInput]
    """Actions that are denied, though less firmly than those of `hard_deny`."""


ArmorAutoModeInput: TypeAlias = "ArmorAutoModeParam | ArmorAutoMode"
"""What may be passed as ArmorAutoMode: a dict, or the model."""
