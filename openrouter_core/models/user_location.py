"""Model UserLocation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class UserLocation(WireModel):
    """Approximate place of the user, given to the web search plugin."""

    type: Literal["approximate"]
    city: str | None = nullable(default=None)
    country: str | None = nullable(default=None)
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None = nullable(default=None)
    timezone: str | None = nullable(default=None)
    """IANA time zone, such as `Europe/London`."""
