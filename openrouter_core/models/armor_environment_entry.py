"""Model ArmorEnvironmentEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ArmorEnvironmentEntry as ArmorEnvironmentEntry
else:
    from openrouter_core.model import WireModel, model

    @model
    class ArmorEnvironmentEntry(WireModel):
        """Named fact about where the tools run."""

        name: str
        value: str
