"""Union MessagesMessageParamContentUnion5."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.messages_message_param_content_union4 import MessagesMessageParamContentUnion4

    MessagesMessageParamContentUnion5: TypeAlias = str | list[MessagesMessageParamContentUnion4]
    """Content of a message that is sent: plain text, or a list of blocks."""
else:
    MessagesMessageParamContentUnion5 = AnyOf("str", "list[MessagesMessageParamContentUnion4]")
