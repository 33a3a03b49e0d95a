"""Model Request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import Request as Request
else:
    from openrouter_core.model import WireModel, model

    @model
    class Request(WireModel):
        """One request of a batch."""

        body: dict[str, Any]
        custom_id: str
