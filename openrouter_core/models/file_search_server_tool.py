"""Model FileSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FileSearchServerTool as FileSearchServerTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class FileSearchServerTool(WireModel):
        """Tool that lets the model search files in vector stores."""

        type: Literal["file_search"]
        vector_store_ids: list[str]
        filters: FiltersUnion | None = nullable(default=None)
        max_num_results: int | None = None
        ranking_options: RankingOptions | None = None
