"""Parameters SearchModelsServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.search_models_server_tool_config import SearchModelsServerToolConfig


class SearchModelsServerToolConfigParam(TypedDict, total=False):
    """Settings of the server tool that searches OpenRouter's models."""

    max_results: int
    """Most models to return from one search."""


SearchModelsServerToolConfigInput: TypeAlias = "SearchModelsServerToolConfigParam | SearchModelsServerToolConfig"
"""What may be passed as SearchModelsServerToolConfig: a dict, or the model."""
