"""Model BodyChatCompletion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.alignment import Alignment
    from openrouter_core.models.armor_safeguard_result import ArmorSafeguardResult
    from openrouter_core.models.batch_object_debug import BatchObjectDebug
    from openrouter_core.models.body_usage1 import BodyUsage1
    from openrouter_core.models.choice import Choice
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata


@model
class BodyChatCompletion(WireModel):
    """Chat answer to a request of a batch."""

    choices: list[Choice]
    """Alternative answers; usually one."""
    created: int
    """When it was made, Unix seconds."""
    id: str
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["chat.completion"]
    alignment: Alignment | None = None
    """What the alignment plugin judged of the answer."""
    debug: BatchObjectDebug | None = None
    """Debugging facts, where asked for."""
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    provider: str | None = nullable(default=None)
    """Provider that answered."""
    safeguard_results: list[ArmorSafeguardResult] | None = None
    """What each safeguard found."""
    service_tier: str | None = nullable(default=None)
    """Service tier, which trades price against speed."""
    system_fingerprint: str | None = nullable(default=None)
    """Mark of the provider's configuration; null if not told."""
    usage: BodyUsage1 | None = None
