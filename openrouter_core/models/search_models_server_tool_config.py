"""Model SearchModelsServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SearchModelsServerToolConfig as SearchModelsServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class SearchModelsServerToolConfig(WireModel):
        """Settings of the server tool that searches OpenRouter's models."""

        max_results: int | None = None
