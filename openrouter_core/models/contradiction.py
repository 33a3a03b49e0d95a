"""Model Contradiction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stance import Stance


@model
class Contradiction(WireModel):
    """Point on which the models of a fusion panel disagree."""

    stances: list[Stance]
    """What each model holds on the topic."""
    topic: str
    """What the disagreement is about."""
