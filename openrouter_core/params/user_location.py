"""Parameters UserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.user_location import UserLocation


class UserLocationParam(TypedDict, total=False):
    """Approximate place of the user, given to the web search plugin."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    """Two-letter country code (ISO 3166-1), such as `GB`."""
    region: str | None
    timezone: str | None
    """IANA time zone, such as `Europe/London`."""


UserLocationInput: TypeAlias = "UserLocationParam | UserLocation"
"""What may be passed as UserLocation: a dict, or the model."""
