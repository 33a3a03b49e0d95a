"""Parameters WebSearchUserLocationServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.web_search_user_location_server_tool import WebSearchUserLocationServerTool


class WebSearchUserLocationServerToolParam(TypedDict, total=False):
    """Approximate place of the user, given to the web search server tool."""

    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""
    type: Literal["approximate"]


WebSearchUserLocationServerToolInput: TypeAlias = "WebSearchUserLocationServerToolParam | WebSearchUserLocationServerTool"
"""What may be passed as WebSearchUserLocationServerTool: a dict, or the model."""
