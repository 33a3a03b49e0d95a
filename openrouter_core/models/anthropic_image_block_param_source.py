"""Union AnthropicImageBlockParamSource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicImageBlockParamSource as AnthropicImageBlockParamSource
else:
    from openrouter_core.unions import Tagged

    AnthropicImageBlockParamSource = Tagged(
        "type", {"base64": "AnthropicBase64ImageSource", "file": "AnthropicFileDocumentSource", "url": "AnthropicURLImageSource"}
    )
