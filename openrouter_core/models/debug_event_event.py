"""Enum DebugEventEvent."""

from __future__ import annotations

from typing import Literal, TypeAlias

DebugEventEvent: TypeAlias = (
    Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"] | str
)
"""Step of a request whose time a debug event tells."""
