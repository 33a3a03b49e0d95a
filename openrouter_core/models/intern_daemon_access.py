"""Model InternDaemonAccess."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternDaemonAccess as InternDaemonAccess
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternDaemonAccess(WireModel):
        """Where an intern's daemon is reached, and the token for it."""

        origin: str
        token: str
