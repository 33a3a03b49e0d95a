"""Model ChatFormatGrammarConfig."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ChatFormatGrammarConfig(WireModel):
    """Output that must fit a grammar of yours."""

    grammar: str
    """The grammar, as text."""
    type: Literal["grammar"]
