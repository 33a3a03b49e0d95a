"""Model TokenExchangeRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.token_exchange_request_scope import TokenExchangeRequestScope


@model
class TokenExchangeRequest(WireModel):
    """Request to exchange an identity token for a short-lived OpenRouter access token."""

    federation_policy_id: str
    """Policy that says which identity tokens are trusted."""
    grant_type: Literal["urn:ietf:params:oauth:grant-type:token-exchange"]
    """Kind of the OAuth grant, always token exchange."""
    subject_token: str
    """The identity token, a JWT."""
    subject_token_type: Literal["urn:ietf:params:oauth:token-type:jwt"]
    """Kind of `subject_token`, always JWT."""
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] | None = None
    """Kind of the token wanted, always an access token."""
    scope: TokenExchangeRequestScope | None = None
    """What the token is to be good for: inference or management."""
