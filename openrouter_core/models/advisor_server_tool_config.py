"""Model AdvisorServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AdvisorServerToolConfig as AdvisorServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class AdvisorServerToolConfig(WireModel):
        """Settings of the advisor tool, which lets the model ask another model for advice."""

        forward_transcript: bool | None = None
        instructions: str | None = None
        max_completion_tokens: int | None = None
        model: str | None = None
        name: str | None = None
        reasoning: AdvisorReasoning | None = None
        stream: bool | None = None
        temperature: float | None = None
