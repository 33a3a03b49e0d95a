"""Model EndpointInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import EndpointInfo as EndpointInfo
else:
    from openrouter_core.model import WireModel, model

    @model
    class EndpointInfo(WireModel):
        """Endpoint that was considered for a request."""

        model: str
        provider: str
        selected: bool
