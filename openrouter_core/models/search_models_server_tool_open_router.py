"""Model SearchModelsServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SearchModelsServerToolOpenRouter as SearchModelsServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class SearchModelsServerToolOpenRouter(WireModel):
        """Experimental server tool that lets a model search OpenRouter's models."""

        type: Literal["openrouter:experimental__search_models"]
        parameters: SearchModelsServerToolConfig | None = None
