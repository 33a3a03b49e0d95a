"""Model OutputItemFileSearchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemFileSearchCall as OutputItemFileSearchCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputItemFileSearchCall(WireModel):
        """A search in files, in output that alignment rejected."""

        id: str
        queries: list[str]
        status: WebSearchStatus
        type: Literal["file_search_call"]
