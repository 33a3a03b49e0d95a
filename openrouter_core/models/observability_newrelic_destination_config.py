"""Model ObservabilityNewrelicDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.region import Region


@model
class ObservabilityNewrelicDestinationConfig(WireModel):
    """The New Relic region that traces go to, and the key for it."""

    license_key: str = wire("licenseKey", required=True)
    """New Relic license key."""
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    region: Region | None = None
    """New Relic data region of the account, `us` or `eu`."""
