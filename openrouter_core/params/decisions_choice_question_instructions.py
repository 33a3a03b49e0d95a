"""Parameters DecisionsChoiceQuestionInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    DecisionsChoiceQuestionInstructionsInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """What a choice question asks for: text, an object or a list."""
