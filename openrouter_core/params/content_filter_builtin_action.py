"""Parameters ContentFilterBuiltinAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterBuiltinActionInput: TypeAlias = Literal["redact", "block", "flag"] | str
"""Known values of content filter builtin action."""
