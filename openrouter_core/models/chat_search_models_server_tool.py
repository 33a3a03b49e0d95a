"""Model ChatSearchModelsServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatSearchModelsServerTool as ChatSearchModelsServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatSearchModelsServerTool(WireModel):
        """OpenRouter's experimental server tool that searches for models."""

        type: Literal["openrouter:experimental__search_models"]
        parameters: SearchModelsServerToolConfig | None = None
