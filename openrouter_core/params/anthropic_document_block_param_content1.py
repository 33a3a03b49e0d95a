"""Parameters AnthropicDocumentBlockParamContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_image_block_param import AnthropicImageBlockParamInput
    from openrouter_core.params.anthropic_text_block_param import AnthropicTextBlockParamInput

    AnthropicDocumentBlockParamContent1Input: TypeAlias = AnthropicImageBlockParamInput | AnthropicTextBlockParamInput
    """Block of a document's content: text or an image."""
