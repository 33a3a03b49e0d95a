"""Model DecisionsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsRequest as DecisionsRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class DecisionsRequest(WireModel):
        """Questions for a model to decide about a given state."""

        model: str
        questions: dict[str, Questions]
        state: State
        provider: ProviderPreferences | None = nullable(default=None)
        session_id: str | None = None
        trace: TraceConfig | None = None
        user: str | None = None
