"""Model DecisionsNoulQuestionCriteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.false_t import FalseT
    from openrouter_core.models.true_t import TrueT


@model
class DecisionsNoulQuestionCriteria(WireModel):
    """What the two ends of a noul question mean."""

    false: FalseT
    """When the answer is false."""
    true: TrueT
    """When the answer is true."""
