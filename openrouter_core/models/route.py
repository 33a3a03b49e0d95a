"""Model Route."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Route as Route
else:
    from openrouter_core.model import WireModel, model

    @model
    class Route(WireModel):
        """Method and path that a signature for an intern's daemon is valid for."""

        method: Literal["POST"]
        path: str
