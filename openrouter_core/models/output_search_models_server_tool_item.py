"""Model OutputSearchModelsServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputSearchModelsServerToolItem as OutputSearchModelsServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputSearchModelsServerToolItem(WireModel):
        """A search of the model catalogue, by OpenRouter's experimental tool."""

        status: FailableToolCallStatus
        type: Literal["openrouter:experimental__search_models"]
        arguments: str | None = None
        error: str | None = None
        id: str | None = None
        query: str | None = None
