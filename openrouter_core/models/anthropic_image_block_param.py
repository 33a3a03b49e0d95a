"""Model AnthropicImageBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.anthropic_image_block_param_source import AnthropicImageBlockParamSource


@model
class AnthropicImageBlockParam(WireModel):
    """Image for the model to look at."""

    source: AnthropicImageBlockParamSource
    type: Literal["image"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
