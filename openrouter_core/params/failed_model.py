"""Parameters FailedModel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.failed_model import FailedModel


class FailedModelParam(TypedDict, total=False):
    """Model of a fusion panel that gave no answer."""

    error: Required[str]
    """Why the model failed."""
    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""
    status_code: int
    """HTTP status code of the failed call."""


FailedModelInput: TypeAlias = "FailedModelParam | FailedModel"
"""What may be passed as FailedModel: a dict, or the model."""
