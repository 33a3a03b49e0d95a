"""Model AnthropicWebSearchToolUserLocation."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class AnthropicWebSearchToolUserLocation(WireModel):
    """Rough place of the user, for better search results."""

    type: Literal["approximate"]
    city: str | None = nullable(default=None)
    country: str | None = nullable(default=None)
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None = nullable(default=None)
    """Region or state within the country."""
    timezone: str | None = nullable(default=None)
    """IANA time zone, such as `Europe/London`."""
