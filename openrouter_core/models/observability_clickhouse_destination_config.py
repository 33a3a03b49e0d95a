"""Model ObservabilityClickhouseDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityClickhouseDestinationConfig as ObservabilityClickhouseDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilityClickhouseDestinationConfig(WireModel):
        """The ClickHouse table that traces go to, and the login for it."""

        database: str
        host: str
        password: str
        username: str
        headers: dict[str, str] | None = None
        should_include_cache_write_tokens: bool | None = wire("shouldIncludeCacheWriteTokens", default=None)
        table: str | None = None
