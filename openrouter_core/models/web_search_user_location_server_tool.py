"""Model WebSearchUserLocationServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchUserLocationServerTool as WebSearchUserLocationServerTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class WebSearchUserLocationServerTool(WireModel):
        """Approximate place of the user, given to the web search server tool."""

        city: str | None = nullable(default=None)
        country: str | None = nullable(default=None)
        region: str | None = nullable(default=None)
        timezone: str | None = nullable(default=None)
        type: Literal["approximate"] | None = None
