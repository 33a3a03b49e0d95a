"""Parameters FormatGrammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.format_grammar import FormatGrammar
    from openrouter_core.params.syntax import SyntaxInput


class FormatGrammarParam(TypedDict, total=False):
    """Custom tool input that must fit a grammar."""

    definition: Required[str]
    """The grammar itself, as text."""
    syntax: Required[SyntaxInput]
    """Language in which the grammar is written: `lark` or `regex`."""
    type: Required[Literal["grammar"]]


FormatGrammarInput: TypeAlias = "FormatGrammarParam | FormatGrammar"
"""What may be passed as FormatGrammar: a dict, or the model."""
