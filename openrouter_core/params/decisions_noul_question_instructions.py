"""Parameters DecisionsNoulQuestionInstructions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    DecisionsNoulQuestionInstructionsInput: TypeAlias = str | Mapping[str, Any] | Sequence[Any]
    """What a noul question asks for: text, an object or a list."""
