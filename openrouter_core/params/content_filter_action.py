"""Parameters ContentFilterAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterActionInput: TypeAlias = Literal["redact", "block", "flag"] | str
"""Known values of content filter action."""
