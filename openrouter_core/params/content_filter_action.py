"""Parameters ContentFilterAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterActionInput: TypeAlias = Literal["redact", "block", "flag"] | str
"""What a filter of one's own does with content it matches."""
