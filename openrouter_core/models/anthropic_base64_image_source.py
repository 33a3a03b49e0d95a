"""Model AnthropicBase64ImageSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicBase64ImageSource as AnthropicBase64ImageSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicBase64ImageSource(WireModel):
        """Image given in the request itself."""

        data: str
        media_type: AnthropicImageMimeType
        type: Literal["base64"]
