"""Enum InternInvokeAcceptedResponseStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternInvokeAcceptedResponseStatus as InternInvokeAcceptedResponseStatus
else:
    InternInvokeAcceptedResponseStatus = Literal["started", "steered"] | str
