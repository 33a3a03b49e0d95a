"""Enum ExchangeAuthCodeForAPIKeyCodeChallengeMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExchangeAuthCodeForAPIKeyCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""Exchange auth code for api key code challenge method, as the API document has it."""
