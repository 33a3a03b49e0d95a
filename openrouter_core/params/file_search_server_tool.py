"""Parameters FileSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.file_search_server_tool import FileSearchServerTool
    from openrouter_core.params.filters_union import FiltersUnionInput
    from openrouter_core.params.ranking_options import RankingOptionsInput


class FileSearchServerToolParam(TypedDict, total=False):
    """Tool that lets the model search files in vector stores."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    filters: FiltersUnionInput | None
    """Attributes that a file must have to be searched."""
    max_num_results: int
    """Most results that one search returns."""
    ranking_options: RankingOptionsInput
    """How results are ranked and which are too weak to return."""


FileSearchServerToolInput: TypeAlias = "FileSearchServerToolParam | FileSearchServerTool"
"""What may be passed as FileSearchServerTool: a dict, or the model."""
