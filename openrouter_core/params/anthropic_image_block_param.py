"""Parameters AnthropicImageBlockParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_image_block_param import AnthropicImageBlockParam
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_image_block_param_source import AnthropicImageBlockParamSourceInput


class AnthropicImageBlockParamParam(TypedDict, total=False):
    """Image for the model to look at."""

    source: Required[AnthropicImageBlockParamSourceInput]
    type: Required[Literal["image"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


AnthropicImageBlockParamInput: TypeAlias = "AnthropicImageBlockParamParam | AnthropicImageBlockParam"
"""What may be passed as AnthropicImageBlockParam: a dict, or the model."""
