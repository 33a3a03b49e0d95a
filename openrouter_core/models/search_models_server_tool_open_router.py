"""Model SearchModelsServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.search_models_server_tool_config import SearchModelsServerToolConfig


@model
class SearchModelsServerToolOpenRouter(WireModel):
    """Experimental server tool that lets a model search OpenRouter's models."""

    type: Literal["openrouter:experimental__search_models"]
    parameters: SearchModelsServerToolConfig | None = None
