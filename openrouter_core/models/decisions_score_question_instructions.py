"""Type DecisionsScoreQuestionInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsScoreQuestionInstructions as DecisionsScoreQuestionInstructions
else:
    DecisionsScoreQuestionInstructions = str | dict[str, Any] | list[Any]
