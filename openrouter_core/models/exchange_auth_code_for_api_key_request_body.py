"""Model ExchangeAuthCodeForAPIKeyRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.exchange_auth_code_for_api_key_code_challenge_method import (
        ExchangeAuthCodeForAPIKeyCodeChallengeMethod,
    )


@model
class ExchangeAuthCodeForAPIKeyRequestBody(WireModel):
    """Authorisation code to exchange for an API key."""

    code: str
    """Authorisation code that came to the callback address."""
    code_challenge_method: ExchangeAuthCodeForAPIKeyCodeChallengeMethod | None = nullable(default=None)
    """How the PKCE challenge was made from the verifier: `S256` or `plain`."""
    code_verifier: str | None = None
    """PKCE verifier from which the challenge was made, if there was one."""
