"""Model ChatFormatGrammarConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatFormatGrammarConfig as ChatFormatGrammarConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatFormatGrammarConfig(WireModel):
        """Output that must fit a grammar of yours."""

        grammar: str
        type: Literal["grammar"]
