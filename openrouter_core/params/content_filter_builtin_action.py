"""Parameters ContentFilterBuiltinAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterBuiltinActionInput: TypeAlias = Literal["redact", "block", "flag"] | str
"""What a built-in filter does with content it matches."""
