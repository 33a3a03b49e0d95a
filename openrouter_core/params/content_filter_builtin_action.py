"""Parameters ContentFilterBuiltinAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterBuiltinActionInput: TypeAlias = Literal["redact", "block", "flag"] | str
"""Content filter builtin action, as the API document has it."""
