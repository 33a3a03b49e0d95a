"""Parameters AnthropicWebSearchToolUserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_web_search_tool_user_location import AnthropicWebSearchToolUserLocation


class AnthropicWebSearchToolUserLocationParam(TypedDict, total=False):
    """Rough place of the user, for better search results."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    """Region or state within the country."""
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""


AnthropicWebSearchToolUserLocationInput: TypeAlias = (
    "AnthropicWebSearchToolUserLocationParam | AnthropicWebSearchToolUserLocation"
)
"""What may be passed as AnthropicWebSearchToolUserLocation: a dict, or the model."""
