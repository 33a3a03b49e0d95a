"""Model ModelsListResponseLinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelsListResponseLinks as ModelsListResponseLinks
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelsListResponseLinks(WireModel):
        """Where the next page of models is."""

        next: str | None
