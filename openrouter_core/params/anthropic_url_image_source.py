"""Parameters AnthropicURLImageSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_url_image_source import AnthropicURLImageSource


class AnthropicURLImageSourceParam(TypedDict, total=False):
    """Image at a URL."""

    type: Required[Literal["url"]]
    url: Required[str]


AnthropicURLImageSourceInput: TypeAlias = "AnthropicURLImageSourceParam | AnthropicURLImageSource"
"""What may be passed as AnthropicURLImageSource: a dict, or the model."""
