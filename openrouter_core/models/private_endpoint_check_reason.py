"""Enum PrivateEndpointCheckReason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointCheckReason as PrivateEndpointCheckReason
else:
    PrivateEndpointCheckReason = (
        Literal[
            "database_error",
            "endpoint_limit_reached",
            "invalid_base_url",
            "model_not_found",
            "provider_not_found",
            "endpoint_not_found",
            "workspace_not_found",
            "no_byok_key",
            "key_decryption_failed",
            "upstream_error",
            "invalid_response",
            "invalid_stream",
            "missing_usage",
            "model_mismatch",
            "not_validated",
            "validation_stale",
        ]
        | str
    )
