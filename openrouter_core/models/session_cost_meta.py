"""Model SessionCostMeta."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class SessionCostMeta(WireModel):
    """Period and age of session cost figures."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    version: Literal["v1"]
    """Version of this format."""
    window_days: int | None
    """Days covered."""
    window_end_date: str | None
    """Last day covered."""
