"""Parameters MessagesMessageParamContentUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.messages_message_param_content_union1 import MessagesMessageParamContentUnion1Input

    MessagesMessageParamContentUnion2Input: TypeAlias = str | Sequence[MessagesMessageParamContentUnion1Input]
    """Content of a tool's result: plain text, or a list of blocks."""
