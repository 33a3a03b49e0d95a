"""Model EditCompact20260112."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.trigger_input_tokens import TriggerInputTokens


@model
class EditCompact20260112(WireModel):
    """Context edit that replaces earlier conversation by a summary."""

    type: Literal["compact_20260112"]
    instructions: str | None = nullable(default=None)
    """How to write the summary, in place of the usual instructions."""
    pause_after_compaction: bool | None = None
    """Whether the answer stops after the summary, so that the caller may go on."""
    trigger: TriggerInputTokens | None = nullable(default=None)
    """Size of the context, in input tokens, at which compaction begins."""
