"""Union AnnotationContentUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnnotationContentUnion as AnnotationContentUnion
else:
    from openrouter_core.unions import Tagged

    AnnotationContentUnion = Tagged("type", {"text": "ContentText", "image_url": "ContentImageURL"})
