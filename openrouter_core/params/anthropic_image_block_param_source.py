"""Parameters AnthropicImageBlockParamSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.anthropic_base64_image_source import AnthropicBase64ImageSourceInput
    from openrouter_core.params.anthropic_file_document_source import AnthropicFileDocumentSourceInput
    from openrouter_core.params.anthropic_url_image_source import AnthropicURLImageSourceInput

    AnthropicImageBlockParamSourceInput: TypeAlias = (
        AnthropicBase64ImageSourceInput | AnthropicFileDocumentSourceInput | AnthropicURLImageSourceInput
    )
    """Where an image comes from: base64, a stored file or a URL."""
