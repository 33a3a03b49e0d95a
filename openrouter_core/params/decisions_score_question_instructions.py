"""Parameters DecisionsScoreQuestionInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    DecisionsScoreQuestionInstructionsInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """What a score question asks for: text, an object or a list."""
