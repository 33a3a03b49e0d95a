"""Model UpdateInternRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateInternRequest as UpdateInternRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpdateInternRequest(WireModel):
        """Changes to an intern; fields left out stay as they are."""

        description: str | None = nullable(default=None)
        instructions: str | None = nullable(default=None)
        model: str | None = nullable(default=None)
        name: str | None = None
