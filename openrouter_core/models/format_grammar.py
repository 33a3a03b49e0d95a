"""Model FormatGrammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.syntax import Syntax


@model
class FormatGrammar(WireModel):
    """Custom tool input that must fit a grammar."""

    definition: str
    """The grammar itself, as text."""
    syntax: Syntax
    """Language in which the grammar is written: `lark` or `regex`."""
    type: Literal["grammar"]
