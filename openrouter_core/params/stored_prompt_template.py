"""Parameters StoredPromptTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.stored_prompt_template import StoredPromptTemplate
    from openrouter_core.params.variables import VariablesInput


class StoredPromptTemplateParam(TypedDict, total=False):
    """Reference to a stored prompt, with values for its variables."""

    id: Required[str]
    """Id of the stored prompt."""
    variables: Mapping[str, VariablesInput] | None
    """Value of each variable of the prompt, by name."""


StoredPromptTemplateInput: TypeAlias = "StoredPromptTemplateParam | StoredPromptTemplate"
"""What may be passed as StoredPromptTemplate: a dict, or the model."""
