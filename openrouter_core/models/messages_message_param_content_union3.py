"""Union MessagesMessageParamContentUnion3."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesMessageParamContentUnion3 as MessagesMessageParamContentUnion3
else:
    from openrouter_core.unions import AnyOf

    MessagesMessageParamContentUnion3 = AnyOf("ContentWebSearchToolResultError", "list[AnthropicWebSearchResultBlockParam]")
