"""Enum InternChatErrorMetadataReason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatErrorMetadataReason as InternChatErrorMetadataReason
else:
    InternChatErrorMetadataReason = (
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
