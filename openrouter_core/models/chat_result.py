"""Model ChatResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatResult as ChatResult
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatResult(WireModel):
        """Answer to a chat request."""

        choices: list[ChatChoice]
        created: int
        id: str
        model: str
        object: Literal["chat.completion"]
        system_fingerprint: str | None
        alignment: Alignment | None = None
        openrouter_metadata: OpenRouterMetadata | None = None
        safeguard_results: list[ArmorSafeguardResult] | None = None
        service_tier: str | None = nullable(default=None)
        usage: ChatUsage | None = None
