"""Model RouterAttempt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RouterAttempt as RouterAttempt
else:
    from openrouter_core.model import WireModel, model

    @model
    class RouterAttempt(WireModel):
        """One attempt of the router at an endpoint."""

        model: str
        provider: str
        status: int
