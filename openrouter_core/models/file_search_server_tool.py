"""Model FileSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.filters_union import FiltersUnion
    from openrouter_core.models.ranking_options import RankingOptions


@model
class FileSearchServerTool(WireModel):
    """Tool that lets the model search files in vector stores."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FiltersUnion | None = nullable(default=None)
    """Attributes that a file must have to be searched."""
    max_num_results: int | None = None
    """Most results that one search returns."""
    ranking_options: RankingOptions | None = None
    """How results are ranked and which are too weak to return."""
