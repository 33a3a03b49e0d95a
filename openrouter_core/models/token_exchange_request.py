"""Model TokenExchangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TokenExchangeRequest as TokenExchangeRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class TokenExchangeRequest(WireModel):
        """Request to exchange an identity token for a short-lived OpenRouter access token."""

        federation_policy_id: str
        grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"]
        subject_token: str
        subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"]
        requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | None = None
        scope: TokenExchangeRequestScope | None = None
