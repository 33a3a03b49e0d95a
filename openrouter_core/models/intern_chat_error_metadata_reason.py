"""Enum InternChatErrorMetadataReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

InternChatErrorMetadataReason: TypeAlias = (
    Literal[
        "attachment_failed",
        "bad_request",
        "busy",
        "client_closed_request",
        "interaction_not_pending",
        "interaction_unknown",
        "intern_not_ready",
        "intern_rejected",
        "intern_unreachable",
        "not_found",
        "payload_too_large",
        "rate_limited",
        "run_ended",
        "stream_severed",
        "timeout",
        "turn_failed",
    ]
    | str
)
"""Why a chat with an intern failed."""
