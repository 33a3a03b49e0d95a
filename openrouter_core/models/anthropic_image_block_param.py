"""Model AnthropicImageBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicImageBlockParam as AnthropicImageBlockParam
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicImageBlockParam(WireModel):
        """Image for the model to look at."""

        source: AnthropicImageBlockParamSource
        type: Literal["image"]
        cache_control: AnthropicCacheControlDirective | None = None
