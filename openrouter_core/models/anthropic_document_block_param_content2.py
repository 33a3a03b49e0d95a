"""Union AnthropicDocumentBlockParamContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicDocumentBlockParamContent2 as AnthropicDocumentBlockParamContent2
else:
    from openrouter_core.unions import AnyOf

    AnthropicDocumentBlockParamContent2 = AnyOf("str", "list[AnthropicDocumentBlockParamContent1]")
