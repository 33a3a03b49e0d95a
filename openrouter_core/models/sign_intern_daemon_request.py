"""Model SignInternDaemonRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SignInternDaemonRequest as SignInternDaemonRequest
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class SignInternDaemonRequest(WireModel):
        """Request to sign a call to an intern's daemon."""

        body_sha256: str = wire("bodySha256", required=True)
        route: Route | None = None
