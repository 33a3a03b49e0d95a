"""Enum ExchangeAuthCodeForAPIKeyCodeChallengeMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExchangeAuthCodeForAPIKeyCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""Known values of exchange auth code for api key code challenge method."""
