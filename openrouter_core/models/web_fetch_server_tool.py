"""Model WebFetchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebFetchServerTool as WebFetchServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebFetchServerTool(WireModel):
        """OpenRouter's server tool that lets a model read web pages."""

        type: Literal["openrouter:web_fetch"]
        parameters: WebFetchServerToolConfig | None = None
