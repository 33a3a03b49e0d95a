"""Parameters TextExtendedConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.text_extended_config import TextExtendedConfig
    from openrouter_core.params.formats import FormatsInput
    from openrouter_core.params.verbosity import VerbosityInput


class TextExtendedConfigParam(TypedDict, total=False):
    """Format and verbosity of the text output of the Responses API."""

    format: FormatsInput
    """Plain text, JSON or JSON by a schema."""
    verbosity: VerbosityInput | None
    """How wordy the answer is."""


TextExtendedConfigInput: TypeAlias = "TextExtendedConfigParam | TextExtendedConfig"
"""What may be passed as TextExtendedConfig: a dict, or the model."""
