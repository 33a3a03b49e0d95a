"""Model AdvisorServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.advisor_reasoning import AdvisorReasoning


@model
class AdvisorServerToolConfig(WireModel):
    """Settings of the advisor tool, which lets the model ask another model for advice."""

    forward_transcript: bool | None = None
    """Whether the advisor is shown the conversation so far."""
    instructions: str | None = None
    """What the advisor is told to do."""
    max_completion_tokens: int | None = None
    """Most tokens that may be generated."""
    model: str | None = None
    """Slug of the model that gives the advice."""
    name: str | None = None
    """Name of this advisor, which tells it from others in the same request."""
    reasoning: AdvisorReasoning | None = None
    stream: bool | None = None
    """Whether the advice is streamed as it is written."""
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
