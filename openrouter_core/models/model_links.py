"""Model ModelLinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelLinks as ModelLinks
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelLinks(WireModel):
        """Links to more about a model."""

        details: str
