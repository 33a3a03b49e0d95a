"""Union MessagesMessageParamContentUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.messages_message_param_content_union1 import MessagesMessageParamContentUnion1

    MessagesMessageParamContentUnion2: TypeAlias = str | list[MessagesMessageParamContentUnion1]
    """Content of a tool's result: plain text, or a list of blocks."""
else:
    MessagesMessageParamContentUnion2 = AnyOf("str", "list[MessagesMessageParamContentUnion1]")
