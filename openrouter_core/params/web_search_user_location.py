"""Parameters WebSearchUserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.web_search_user_location import WebSearchUserLocation


class WebSearchUserLocationParam(TypedDict, total=False):
    """Approximate place of the user, given to the Responses web search tool."""

    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""
    type: Literal["approximate"]


WebSearchUserLocationInput: TypeAlias = "WebSearchUserLocationParam | WebSearchUserLocation"
"""What may be passed as WebSearchUserLocation: a dict, or the model."""
