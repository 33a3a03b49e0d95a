"""Enum BatchObjectEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectEvent as BatchObjectEvent
else:
    BatchObjectEvent = (
        Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"] | str
    )
