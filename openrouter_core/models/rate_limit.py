"""Model RateLimit."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class RateLimit(WireModel):
    """Rate limit of an API key, in an old form kept for compatibility."""

    interval: str
    """Length of the window that `requests` counts over, such as `10s`."""
    note: str
    """Remark of the API about this object."""
    requests: int
    """Requests allowed in each interval."""
