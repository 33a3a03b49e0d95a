"""Enum CreateAuthKeysCodeCodeChallengeMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAuthKeysCodeCodeChallengeMethod: TypeAlias = Literal["S256", "plain"] | str
"""Known values of create auth keys code code challenge method."""
