"""Parameters EasyInputMessageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessageDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a short-form input message."""
