"""Model SignInternDaemonRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.route import Route


@model
class SignInternDaemonRequest(WireModel):
    """Request to sign a call to an intern's daemon."""

    body_sha256: str = wire("bodySha256", required=True)
    """SHA-256 hash of the body that will be sent to the daemon."""
    route: Route | None = None
    """Method and path that the signature is bound to."""
