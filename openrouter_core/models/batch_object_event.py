"""Enum BatchObjectEvent."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchObjectEvent: TypeAlias = (
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"] | str
)
"""Step of a batched request whose time is recorded."""
