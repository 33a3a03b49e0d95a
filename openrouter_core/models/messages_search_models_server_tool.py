"""Model MessagesSearchModelsServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesSearchModelsServerTool as MessagesSearchModelsServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesSearchModelsServerTool(WireModel):
        """Experimental OpenRouter tool with which the model searches the model catalogue."""

        type: Literal["openrouter:experimental__search_models"]
        parameters: SearchModelsServerToolConfig | None = None
