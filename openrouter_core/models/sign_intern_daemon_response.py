"""Model SignInternDaemonResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, wire


@model
class SignInternDaemonResponse(WireModel):
    """Signature headers for a call to an intern's daemon."""

    x_ori_invoke_signature: str = wire("x-ori-invoke-signature", required=True)
    """Signature of the call; send it as the header of this name."""
    x_ori_invoke_timestamp: str = wire("x-ori-invoke-timestamp", required=True)
    """Time of signing; send it as the header of this name."""
    x_ori_invoke_user: str = wire("x-ori-invoke-user", required=True)
    """User the call is made for; send it as the header of this name."""
    x_ori_invoke_nonce: str | None = wire("x-ori-invoke-nonce", default=None)
    """One-time value of the signature; send it as the header of this name."""
    x_ori_invoke_signature_v2: str | None = wire("x-ori-invoke-signature-v2", default=None)
    """Signature in the second format; send it as the header of this name."""
