"""Parameters CreateAuthKeysCodeCodeChallengeMethod."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAuthKeysCodeCodeChallengeMethodInput: TypeAlias = Literal["S256", "plain"] | str
"""Create auth keys code code challenge method, as the API document has it."""
