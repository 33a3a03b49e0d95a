"""Parameters ArmorEnvironmentEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.armor_environment_entry import ArmorEnvironmentEntry


class ArmorEnvironmentEntryParam(TypedDict, total=False):
    """Named fact about where the tools run."""

    name: Required[str]
    value: Required[str]


ArmorEnvironmentEntryInput: TypeAlias = "ArmorEnvironmentEntryParam | ArmorEnvironmentEntry"
"""What may be passed as ArmorEnvironmentEntry: a dict, or the model."""
