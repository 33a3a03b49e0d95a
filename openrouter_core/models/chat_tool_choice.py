"""Union ChatToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatToolChoice as ChatToolChoice
else:
    from openrouter_core.unions import AnyOf

    ChatToolChoice = AnyOf("ChatServerToolChoice", "ChatNamedToolChoice", "Literal['none', 'auto', 'required'] | str")
