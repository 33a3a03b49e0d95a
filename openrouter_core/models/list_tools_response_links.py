"""Model ListToolsResponseLinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListToolsResponseLinks as ListToolsResponseLinks
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListToolsResponseLinks(WireModel):
        """Where the next page of server tools is."""

        next: str | None
