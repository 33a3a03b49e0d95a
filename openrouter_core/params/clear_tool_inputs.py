"""Parameters ClearToolInputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    ClearToolInputsInput: TypeAlias = bool | Sequence[str]
    """Clear the inputs of all tool calls, of none, or of the named tools only."""
