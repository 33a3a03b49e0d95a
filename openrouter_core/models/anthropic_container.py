"""Model AnthropicContainer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_container_skill import AnthropicContainerSkill


@model
class AnthropicContainer(WireModel):
    """Sandbox container that a message's code ran in."""

    expires_at: str
    """When the container is removed, ISO 8601."""
    id: str
    """Id with which a later request can use the same container."""
    skills: list[AnthropicContainerSkill] | None = nullable(default=None)
    """Skills loaded in the container."""
