"""Parameters Environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.armor_environment_entry import ArmorEnvironmentEntryInput

    EnvironmentInput: TypeAlias = ArmorEnvironmentEntryInput | str
    """Environment entry of the armor auto mode: a described entry, or plain text."""
