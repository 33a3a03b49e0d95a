"""Model DecisionsRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.provider_preferences import ProviderPreferences
    from openrouter_core.models.questions import Questions
    from openrouter_core.models.state import State
    from openrouter_core.models.trace_config import TraceConfig


@model
class DecisionsRequest(WireModel):
    """Questions for a model to decide about a given state."""

    model: str
    """Model slug, such as `openai/gpt-4o`."""
    questions: dict[str, Questions]
    """Questions by names of the caller's choice; answers come under the same names."""
    state: State
    """What the questions are about: text, an object or a list."""
    provider: ProviderPreferences | None = nullable(default=None)
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
