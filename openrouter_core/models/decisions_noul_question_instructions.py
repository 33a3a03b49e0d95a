"""Type DecisionsNoulQuestionInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsNoulQuestionInstructions as DecisionsNoulQuestionInstructions
else:
    DecisionsNoulQuestionInstructions = str | dict[str, Any] | list[Any]
