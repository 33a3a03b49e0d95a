"""Enum InternStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternStatus as InternStatus
else:
    InternStatus = (
        Literal[
            "awaiting_slack_install", "queued", "provisioning", "running", "failed", "stopped", "destroying", "destroy_failed"
        ]
        | str
    )
