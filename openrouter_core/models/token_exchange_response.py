"""Model TokenExchangeResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class TokenExchangeResponse(WireModel):
    """Access token that an identity token was exchanged for."""

    access_token: str
    """The token; use it as an API key."""
    expires_in: int
    """Seconds until the token expires."""
    issued_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"]
    """Kind of the token, always an access token."""
    scope: str
    """What the token is good for."""
    token_type: Literal["Bearer"]
    """How the token is sent, always `Bearer`."""
