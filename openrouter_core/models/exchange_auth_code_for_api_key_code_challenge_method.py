"""Enum ExchangeAuthCodeForAPIKeyCodeChallengeMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExchangeAuthCodeForAPIKeyCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""How the code challenge was made from its verifier, when a code is exchanged."""
