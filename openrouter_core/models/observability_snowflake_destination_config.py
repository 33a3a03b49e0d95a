"""Model ObservabilitySnowflakeDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilitySnowflakeDestinationConfig(WireModel):
    """The Snowflake table that traces go to, and the login for it."""

    account: str
    """Snowflake account identifier."""
    token: str
    """Secret token to sign in to Snowflake with."""
    database: str | None = None
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    schema: str | None = None
    """Snowflake schema that holds the table."""
    should_include_cache_write_tokens: bool | None = wire("shouldIncludeCacheWriteTokens", default=None)
    """Whether counts of cache write tokens are written too."""
    table: str | None = None
    """Table that traces are written to."""
    warehouse: str | None = None
    """Snowflake warehouse that runs the writes."""
