"""Model DecisionsNoulAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsNoulAnswer as DecisionsNoulAnswer
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsNoulAnswer(WireModel):
        """Answer to a noul question: a number for how true or false something is."""

        noul: float
        type: Literal["noul"]
