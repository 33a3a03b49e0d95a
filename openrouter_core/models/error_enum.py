"""Enum ErrorEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ErrorEnum as ErrorEnum
else:
    ErrorEnum = (
        Literal[
            "invalid_request",
            "invalid_grant",
            "unsupported_grant_type",
            "invalid_scope",
            "server_error",
            "temporarily_unavailable",
        ]
        | str
    )
