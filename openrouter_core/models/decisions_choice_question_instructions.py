"""Type DecisionsChoiceQuestionInstructions."""

from __future__ import annotations

from typing import Any, TypeAlias

DecisionsChoiceQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a choice question asks for: text, an object or a list."""
