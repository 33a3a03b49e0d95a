"""Union AnthropicDocumentBlockParamContent1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDocumentBlockParamContent1 as AnthropicDocumentBlockParamContent1
else:
    from openrouter_core.unions import Tagged

    AnthropicDocumentBlockParamContent1 = Tagged("type", {"image": "AnthropicImageBlockParam", "text": "AnthropicTextBlockParam"})
