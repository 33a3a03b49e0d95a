"""Model WebSearchServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchServerToolOpenRouter as WebSearchServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebSearchServerToolOpenRouter(WireModel):
        """OpenRouter's server tool that lets a model search the web."""

        type: Literal["openrouter:web_search"]
        parameters: WebSearchServerToolConfig | None = None
