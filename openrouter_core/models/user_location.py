"""Model UserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UserLocation as UserLocation
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UserLocation(WireModel):
        """Approximate place of the user, given to the web search plugin."""

        type: Literal["approximate"]
        city: str | None = nullable(default=None)
        country: str | None = nullable(default=None)
        region: str | None = nullable(default=None)
        timezone: str | None = nullable(default=None)
