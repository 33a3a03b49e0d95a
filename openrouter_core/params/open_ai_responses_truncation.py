"""Parameters OpenAIResponsesTruncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

OpenAIResponsesTruncationInput: TypeAlias = Literal["auto", "disabled"] | str
"""Whether to shorten input that is too long or to fail."""
