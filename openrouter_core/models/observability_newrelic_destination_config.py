"""Model ObservabilityNewrelicDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityNewrelicDestinationConfig as ObservabilityNewrelicDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityNewrelicDestinationConfig(WireModel):
        """The New Relic region that traces go to, and the key for it."""

        license_key: str = wire("licenseKey", required=True)
        headers: dict[str, str] | None = None
        region: Region | None = None
