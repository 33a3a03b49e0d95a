"""Parameters AdvisorServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.advisor_server_tool_config import AdvisorServerToolConfig
    from openrouter_core.params.advisor_reasoning import AdvisorReasoningInput


class AdvisorServerToolConfigParam(TypedDict, total=False):
    """Settings of the advisor tool, which lets the model ask another model for advice."""

    forward_transcript: bool
    """Whether the advisor is shown the conversation so far."""
    instructions: str
    """What the advisor is told to do."""
    max_completion_tokens: int
    """Most tokens that may be generated."""
    model: str
    """Slug of the model that gives the advice."""
    name: str
    """Name of this advisor, which tells it from others in the same request."""
    reasoning: AdvisorReasoningInput
    stream: bool
    """Whether the advice is streamed as it is written."""
    temperature: float
    """Randomness of sampling: 0 is the most predictable."""


AdvisorServerToolConfigInput: TypeAlias = "AdvisorServerToolConfigParam | AdvisorServerToolConfig"
"""What may be passed as AdvisorServerToolConfig: a dict, or the model."""
