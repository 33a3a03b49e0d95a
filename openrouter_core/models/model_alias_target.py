"""Model ModelAliasTarget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelAliasTarget as ModelAliasTarget
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelAliasTarget(WireModel):
        """The model that an alias stands for."""

        name: str
        slug: str
