"""Model OutputFileSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputFileSearchServerToolItem as OutputFileSearchServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputFileSearchServerToolItem(WireModel):
        """A search in files, by OpenRouter's file search tool."""

        status: ToolCallStatus
        type: Literal["openrouter:file_search"]
        id: str | None = None
        queries: list[str] | None = None
