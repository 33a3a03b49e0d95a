"""Parameters MessagesMessageParamContentUnion5."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.messages_message_param_content_union4 import MessagesMessageParamContentUnion4Input

    MessagesMessageParamContentUnion5Input: TypeAlias = str | Sequence[MessagesMessageParamContentUnion4Input]
    """Content of a message that is sent: plain text, or a list of blocks."""
