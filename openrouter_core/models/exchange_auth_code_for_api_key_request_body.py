"""Model ExchangeAuthCodeForAPIKeyRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ExchangeAuthCodeForAPIKeyRequestBody as ExchangeAuthCodeForAPIKeyRequestBody
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ExchangeAuthCodeForAPIKeyRequestBody(WireModel):
        """Authorisation code to exchange for an API key."""

        code: str
        code_challenge_method: ExchangeAuthCodeForAPIKeyCodeChallengeMethod | None = nullable(default=None)
        code_verifier: str | None = None
