"""Parameters Format."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.format_grammar import FormatGrammarInput
    from openrouter_core.params.format_text import FormatTextInput

    FormatInput: TypeAlias = FormatTextInput | FormatGrammarInput
    """What the input of a custom tool may be: any text, or text of a grammar."""
