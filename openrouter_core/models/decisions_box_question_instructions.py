"""Type DecisionsBoxQuestionInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsBoxQuestionInstructions as DecisionsBoxQuestionInstructions
else:
    DecisionsBoxQuestionInstructions = str | dict[str, Any] | list[Any]
