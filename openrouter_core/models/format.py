"""Union Format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Format as Format
else:
    from openrouter_core.unions import Tagged

    Format = Tagged("type", {"text": "FormatText", "grammar": "FormatGrammar"})
