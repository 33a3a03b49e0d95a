"""Parameters PreviewWebSearchUserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.preview_web_search_user_location import PreviewWebSearchUserLocation


class PreviewWebSearchUserLocationParam(TypedDict, total=False):
    """Approximate place of the user, given to a preview web search tool."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""


PreviewWebSearchUserLocationInput: TypeAlias = "PreviewWebSearchUserLocationParam | PreviewWebSearchUserLocation"
"""What may be passed as PreviewWebSearchUserLocation: a dict, or the model."""
