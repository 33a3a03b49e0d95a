"""Model RateLimit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RateLimit as RateLimit
else:
    from openrouter_core.model import WireModel, model

    @model
    class RateLimit(WireModel):
        """Rate limit of an API key, in an old form kept for compatibility."""

        interval: str
        note: str
        requests: int
