"""Parameters ChatFormatGrammarConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_format_grammar_config import ChatFormatGrammarConfig


class ChatFormatGrammarConfigParam(TypedDict, total=False):
    """Output that must fit a grammar of yours."""

    grammar: Required[str]
    """The grammar, as text."""
    type: Required[Literal["grammar"]]


ChatFormatGrammarConfigInput: TypeAlias = "ChatFormatGrammarConfigParam | ChatFormatGrammarConfig"
"""What may be passed as ChatFormatGrammarConfig: a dict, or the model."""
