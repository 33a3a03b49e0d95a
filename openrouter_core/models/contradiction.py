"""Model Contradiction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Contradiction as Contradiction
else:
    from openrouter_core.model import WireModel, model

    @model
    class Contradiction(WireModel):
        """Point on which the models of a fusion panel disagree."""

        stances: list[Stance]
        topic: str
