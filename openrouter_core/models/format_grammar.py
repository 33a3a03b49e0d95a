"""Model FormatGrammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FormatGrammar as FormatGrammar
else:
    from openrouter_core.model import WireModel, model

    @model
    class FormatGrammar(WireModel):
        """Custom tool input that must fit a grammar."""

        definition: str
        syntax: Syntax
        type: Literal["grammar"]
