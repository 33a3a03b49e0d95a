"""Parameters EditCompact20260112."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.edit_compact20260112 import EditCompact20260112
    from openrouter_core.params.trigger_input_tokens import TriggerInputTokensInput


class EditCompact20260112Param(TypedDict, total=False):
    """Context edit that replaces earlier conversation by a summary."""

    type: Required[Literal["compact_20260112"]]
    instructions: str | None
    """How to write the summary, in place of the usual instructions."""
    pause_after_compaction: bool
    """Whether the answer stops after the summary, so that the caller may go on."""
    trigger: TriggerInputTokensInput | None
    """Size of the context, in input tokens, at which compaction begins."""


EditCompact20260112Input: TypeAlias = "EditCompact20260112Param | EditCompact20260112"
"""What may be passed as EditCompact20260112: a dict, or the model."""
