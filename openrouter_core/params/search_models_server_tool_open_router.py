"""Parameters SearchModelsServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.search_models_server_tool_open_router import SearchModelsServerToolOpenRouter
    from openrouter_core.params.search_models_server_tool_config import SearchModelsServerToolConfigInput


class SearchModelsServerToolOpenRouterParam(TypedDict, total=False):
    """Experimental server tool that lets a model search OpenRouter's models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: SearchModelsServerToolConfigInput


SearchModelsServerToolOpenRouterInput: TypeAlias = "SearchModelsServerToolOpenRouterParam | SearchModelsServerToolOpenRouter"
"""What may be passed as SearchModelsServerToolOpenRouter: a dict, or the model."""
