"""Type DecisionsScoreQuestionInstructions."""

from __future__ import annotations

from typing import Any, TypeAlias

DecisionsScoreQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a score question asks for: text, an object or a list."""
