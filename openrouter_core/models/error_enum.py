"""Enum ErrorEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ErrorEnum: TypeAlias = (
    Literal[
        "invalid_request", "invalid_grant", "unsupported_grant_type", "invalid_scope", "server_error", "temporarily_unavailable"
    ]
    | str
)
"""Why an OAuth request was refused."""
