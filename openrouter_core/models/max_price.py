"""Model MaxPrice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MaxPrice as MaxPrice
else:
    from openrouter_core.model import WireModel, model

    @model
    class MaxPrice(WireModel):
        """Highest prices to accept from a provider, in US dollars."""

        audio: str | None = None
        completion: str | None = None
        image: str | None = None
        prompt: str | None = None
        request: str | None = None
