"""Type DecisionsChoiceQuestionInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsChoiceQuestionInstructions as DecisionsChoiceQuestionInstructions
else:
    DecisionsChoiceQuestionInstructions = str | dict[str, Any] | list[Any]
