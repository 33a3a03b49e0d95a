"""Model ChatResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.alignment import Alignment
    from openrouter_core.models.armor_safeguard_result import ArmorSafeguardResult
    from openrouter_core.models.chat_choice import ChatChoice
    from openrouter_core.models.chat_usage import ChatUsage
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata


@model
class ChatResult(WireModel):
    """Answer to a chat request."""

    choices: list[ChatChoice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    """Generation id, with which its cost and details can be looked up."""
    model: str
    """Slug of the model that answered."""
    object: Literal["chat.completion"]
    system_fingerprint: str | None
    """Mark of the provider's configuration; null if not told."""
    alignment: Alignment | None = None
    """What the alignment plugin judged of the answer."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""
    service_tier: str | None = nullable(default=None)
    """Service tier that served the request."""
    usage: ChatUsage | None = None
    """Tokens used and what they cost."""
