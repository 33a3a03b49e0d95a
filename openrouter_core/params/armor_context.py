"""Parameters ArmorContext."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.armor_context import ArmorContext
    from openrouter_core.params.armor_auto_mode import ArmorAutoModeInput


class ArmorContextParam(TypedDict, total=False):
    """What the armor plugin's classifier is given to judge by."""

    v: Required[float]
    """Version of this format."""
    auto_mode: ArmorAutoModeInput


ArmorContextInput: TypeAlias = "ArmorContextParam | ArmorContext"
"""What may be passed as ArmorContext: a dict, or the model."""
