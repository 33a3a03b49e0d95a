"""Model TokenExchangeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TokenExchangeResponse as TokenExchangeResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class TokenExchangeResponse(WireModel):
        """Access token that an identity token was exchanged for."""

        access_token: str
        expires_in: int
        issued_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"]
        scope: str
        token_type: Literal["Bearer"]
