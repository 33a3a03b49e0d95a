"""Type DecisionsNoulQuestionInstructions."""

from __future__ import annotations

from typing import Any, TypeAlias

DecisionsNoulQuestionInstructions: TypeAlias = str | dict[str, Any] | list[Any]
"""What a noul question asks for: text, an object or a list."""
