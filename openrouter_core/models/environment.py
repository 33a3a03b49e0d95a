"""Union Environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.armor_environment_entry import ArmorEnvironmentEntry

    Environment: TypeAlias = ArmorEnvironmentEntry | str
    """Environment entry of the armor auto mode: a described entry, or plain text."""
else:
    Environment = AnyOf("ArmorEnvironmentEntry", "str")
