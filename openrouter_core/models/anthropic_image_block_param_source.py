"""Union AnthropicImageBlockParamSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_base64_image_source import AnthropicBase64ImageSource
    from openrouter_core.models.anthropic_file_document_source import AnthropicFileDocumentSource
    from openrouter_core.models.anthropic_url_image_source import AnthropicURLImageSource
    from openrouter_core.unions import UnknownVariant

    AnthropicImageBlockParamSource: TypeAlias = (
        AnthropicBase64ImageSource | AnthropicFileDocumentSource | AnthropicURLImageSource | UnknownVariant
    )
    """Where an image comes from: base64, a stored file or a URL."""
else:
    AnthropicImageBlockParamSource = Tagged(
        "type", {"base64": "AnthropicBase64ImageSource", "file": "AnthropicFileDocumentSource", "url": "AnthropicURLImageSource"}
    )
