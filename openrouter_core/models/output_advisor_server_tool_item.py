"""Model OutputAdvisorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputAdvisorServerToolItem as OutputAdvisorServerToolItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputAdvisorServerToolItem(WireModel):
        """A question to the advisor tool, with the advice it gave."""

        status: FailableToolCallStatus
        type: Literal["openrouter:advisor"]
        advice: str | None = None
        error: str | None = None
        id: str | None = None
        instance_name: str | None = None
        model: str | None = None
        prompt: str | None = None
