"""Model ObservabilityLangfuseDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityLangfuseDestinationConfig as ObservabilityLangfuseDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityLangfuseDestinationConfig(WireModel):
        """The Langfuse server that traces go to, and the keys for it."""

        public_key: str = wire("publicKey", required=True)
        secret_key: str = wire("secretKey", required=True)
        base_url: str | None = wire("baseUrl", default=None)
        headers: dict[str, str] | None = None
