"""Model InternDaemonAccess."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class InternDaemonAccess(WireModel):
    """Where an intern's daemon is reached, and the token for it."""

    origin: str
    """Scheme and host of the daemon."""
    token: str
    """Secret token that authorises requests to the daemon."""
