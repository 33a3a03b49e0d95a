"""Union InternChatMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatMessageContent as InternChatMessageContent
else:
    from openrouter_core.unions import AnyOf

    InternChatMessageContent = AnyOf("str", "list[InternChatTextPart]")
