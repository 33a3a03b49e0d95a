"""Union AnthropicDocumentBlockParamContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_image_block_param import AnthropicImageBlockParam
    from openrouter_core.models.anthropic_text_block_param import AnthropicTextBlockParam
    from openrouter_core.unions import UnknownVariant

    AnthropicDocumentBlockParamContent1: TypeAlias = AnthropicImageBlockParam | AnthropicTextBlockParam | UnknownVariant
    """Block of a document's content: text or an image."""
else:
    AnthropicDocumentBlockParamContent1 = Tagged("type", {"image": "AnthropicImageBlockParam", "text": "AnthropicTextBlockParam"})
