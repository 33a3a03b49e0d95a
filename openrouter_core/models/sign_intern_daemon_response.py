"""Model SignInternDaemonResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SignInternDaemonResponse as SignInternDaemonResponse
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class SignInternDaemonResponse(WireModel):
        """Signature headers for a call to an intern's daemon."""

        x_ori_invoke_signature: str = wire("x-ori-invoke-signature", required=True)
        x_ori_invoke_timestamp: str = wire("x-ori-invoke-timestamp", required=True)
        x_ori_invoke_user: str = wire("x-ori-invoke-user", required=True)
        x_ori_invoke_nonce: str | None = wire("x-ori-invoke-nonce", default=None)
        x_ori_invoke_signature_v2: str | None = wire("x-ori-invoke-signature-v2", default=None)
