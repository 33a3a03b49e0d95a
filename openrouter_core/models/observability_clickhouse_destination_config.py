"""Model ObservabilityClickhouseDestinationConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class ObservabilityClickhouseDestinationConfig(WireModel):
    """The ClickHouse table that traces go to, and the login for it."""

    database: str
    host: str
    """Address of the ClickHouse server."""
    password: str
    username: str
    headers: dict[str, str] | None = None
    """HTTP headers to send along."""
    should_include_cache_write_tokens: bool | None = wire("shouldIncludeCacheWriteTokens", default=None)
    """Whether counts of cache write tokens are written too."""
    table: str | None = None
    """Table that traces are written to."""
