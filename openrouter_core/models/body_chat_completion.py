"""Model BodyChatCompletion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BodyChatCompletion as BodyChatCompletion
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BodyChatCompletion(WireModel):
        """Chat answer to a request of a batch."""

        choices: list[Choice]
        created: int
        id: str
        model: str
        object: Literal["chat.completion"]
        alignment: Alignment | None = None
        debug: BatchObjectDebug | None = None
        openrouter_metadata: OpenRouterMetadata | None = None
        provider: str | None = nullable(default=None)
        safeguard_results: list[ArmorSafeguardResult] | None = None
        service_tier: str | None = nullable(default=None)
        system_fingerprint: str | None = nullable(default=None)
        usage: BodyUsage1 | None = None
