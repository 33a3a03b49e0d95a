"""Parameters EditClearThinking20251015."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.edit_clear_thinking20251015 import EditClearThinking20251015
    from openrouter_core.params.keep import KeepInput


class EditClearThinking20251015Param(TypedDict, total=False):
    """Context edit that drops the thinking of earlier turns."""

    type: Required[Literal["clear_thinking_20251015"]]
    keep: KeepInput
    """How much thinking to keep: that of the latest turns, or all."""


EditClearThinking20251015Input: TypeAlias = "EditClearThinking20251015Param | EditClearThinking20251015"
"""What may be passed as EditClearThinking20251015: a dict, or the model."""
