"""Unstructuring: models to the JSON that they came from, by cattrs. Loaded when first needed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import cattrs

from openrouter_core._codec.variants import is_model, is_required
from openrouter_core.model import WireModel, field_names, is_misfit, wire_names
from openrouter_core.unions import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable


@cache
def _unstructurer() -> cattrs.Converter:
    """Return the converter for models to JSON."""
    converter = cattrs.Converter()
    converter.register_unstructure_hook_factory(is_model, _unstructure_model)
    converter.register_unstructure_hook(UnknownVariant, lambda variant: variant.raw)
    return converter


def _unstructure_model(cls: type[WireModel]) -> Callable[[Any], Any]:
    convert = _unstructurer().unstructure
    names = field_names(cls)
    required = [wire for wire, field in wire_names(cls).items() if is_required(field)]

    def unstructure_model(value: WireModel) -> dict[str, Any]:
        source = value._source  # noqa: SLF001 - models' other half
        values = {wire: getattr(value, name) for wire, name in names.items()}
        built: dict[str, Any] = {}
        for wire, came in (source or {}).items():
            held = values.pop(wire, None)
            if held is not None:
                built[wire] = convert(held)
            elif came is None or wire not in names or is_misfit(value, wire):
                built[wire] = came
            elif wire in required:  # it has been taken out of the model since
                built[wire] = None
        if source is None:
            built |= dict.fromkeys(required)
        return built | {wire: convert(held) for wire, held in values.items() if held is not None}

    return unstructure_model


def unstructure(value: object) -> Any:
    """Return the JSON of models, or of lists and dicts that hold some."""
    return _unstructurer().unstructure(value)
