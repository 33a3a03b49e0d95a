"""Union Format."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.format_grammar import FormatGrammar
    from openrouter_core.models.format_text import FormatText
    from openrouter_core.unions import UnknownVariant

    Format: TypeAlias = FormatText | FormatGrammar | UnknownVariant
    """What the input of a custom tool may be: any text, or text of a grammar."""
else:
    Format = Tagged("type", {"text": "FormatText", "grammar": "FormatGrammar"})
