"""Model AnthropicWebSearchToolUserLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebSearchToolUserLocation as AnthropicWebSearchToolUserLocation
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicWebSearchToolUserLocation(WireModel):
        """Rough place of the user, for better search results."""

        type: Literal["approximate"]
        city: str | None = nullable(default=None)
        country: str | None = nullable(default=None)
        region: str | None = nullable(default=None)
        timezone: str | None = nullable(default=None)
