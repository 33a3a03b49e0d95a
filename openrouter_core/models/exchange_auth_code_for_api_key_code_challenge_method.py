"""Enum ExchangeAuthCodeForAPIKeyCodeChallengeMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        ExchangeAuthCodeForAPIKeyCodeChallengeMethod as ExchangeAuthCodeForAPIKeyCodeChallengeMethod,
    )
else:
    ExchangeAuthCodeForAPIKeyCodeChallengeMethod = Literal["S256", "plain"] | str
