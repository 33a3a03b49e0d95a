"""Parameters: oauth."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAuthKeysCodeCodeChallengeMethodInput: TypeAlias = Literal["S256", "plain"] | str
"""How the code challenge was made from its verifier, when a code is asked for."""


UsageLimitTypeInput: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often the spending limit of a key made by OAuth starts again from zero."""


ExchangeAuthCodeForAPIKeyCodeChallengeMethodInput: TypeAlias = Literal["S256", "plain"] | str
"""How the code challenge was made from its verifier, when a code is exchanged."""


TokenExchangeRequestScopeInput: TypeAlias = Literal["inference", "management"] | str
"""What a token from an exchange may be used for."""
