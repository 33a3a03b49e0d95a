"""Union Outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Outcome as Outcome
else:
    from openrouter_core.unions import Tagged

    Outcome = Tagged("type", {"exit": "OutcomeExit", "timeout": "OutcomeTimeout"})
