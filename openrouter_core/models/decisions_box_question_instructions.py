"""Type DecisionsBoxQuestionInstructions."""

from __future__ import annotations

from typing import Any, TypeAlias

DecisionsBoxQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a box question asks for: text, an object or a list."""
