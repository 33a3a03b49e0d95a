"""Model ObservabilitySnowflakeDestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilitySnowflakeDestinationConfig as ObservabilitySnowflakeDestinationConfig
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class ObservabilitySnowflakeDestinationConfig(WireModel):
        """The Snowflake table that traces go to, and the login for it."""

        account: str
        token: str
        database: str | None = None
        headers: dict[str, str] | None = None
        schema: str | None = None
        should_include_cache_write_tokens: bool | None = wire("shouldIncludeCacheWriteTokens", default=None)
        table: str | None = None
        warehouse: str | None = None
