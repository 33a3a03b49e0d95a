"""Model AnthropicContainer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicContainer as AnthropicContainer
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicContainer(WireModel):
        """Sandbox container that a message's code ran in."""

        expires_at: str
        id: str
        skills: list[AnthropicContainerSkill] | None = nullable(default=None)
