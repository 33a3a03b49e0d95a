"""Round trips: whatever fits a schema of the API document decodes without issues, and comes back as it was.

Instances are drawn from the raw document, with unknown fields, unknown values of open enums and unknown variants of open unions
mixed in. The document's overlays are left out of account: they only ever allow more.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openrouter_core import models, to_dict
from openrouter_core._codec.decoding import decode
from openrouter_core.model import WireModel, extra
from openrouter_core.unions import UnknownVariant

PINNED = Path(__file__).parents[1] / "codegen" / "openrouter.openapi.json"
DOCUMENT: dict[str, Any] = json.loads(PINNED.read_text(encoding="utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
DEPTH = 3
"""Objects within objects down to which optional keys, items and unknown things are drawn."""
quick = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))

Draw = Callable[[st.SearchStrategy[Any]], Any]
texts = st.text(max_size=4)
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
scalars: st.SearchStrategy[Any] = st.none() | st.booleans() | numbers | texts
anything = scalars | st.lists(scalars, max_size=2) | st.dictionaries(texts, scalars, max_size=2)
plain = {"string": texts, "integer": st.integers(), "number": numbers, "boolean": st.booleans(), "null": st.none()}
unknown_texts = texts.map(lambda text: f"unheard-of {text}")


def class_name(schema: str) -> str:
    """Return the name of the model of a schema."""
    return re.sub("[^0-9A-Za-z]", "", schema[:1].upper() + schema[1:])


def referred(schema: dict[str, Any]) -> str:
    """Return the name of the schema that a reference leads to."""
    return schema["$ref"].rpartition("/")[2]


def drawn(draw: Draw, schema: dict[str, Any], depth: int = 0) -> Any:
    """Draw an instance of a schema."""
    schema = merged(schema)
    variants = schema.get("oneOf") or schema.get("anyOf")
    if variants:
        return drawn_variant(draw, schema, variants, depth)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        known = st.sampled_from(schema["enum"])
        return draw(known | unknown_texts if is_open(schema) else known)
    kinds = schema.get("type", [])
    kind = kinds if isinstance(kinds, str) else draw(st.sampled_from(kinds)) if kinds else None
    if kind is None and "properties" not in schema:
        return draw(anything)
    if kind == "array":
        count = draw(st.integers(0, 2)) if depth <= DEPTH else schema.get("minItems", 0)
        return [drawn(draw, schema.get("items", {}), depth + 1) for _ in range(count)]
    return draw(plain[kind]) if kind in plain else drawn_object(draw, schema, depth)


def is_open(schema: dict[str, Any]) -> bool:
    """Return whether values of an enum may be others than those listed."""
    return bool(schema.get("x-open-enum")) and all(isinstance(value, str) for value in schema["enum"])


def drawn_object(draw: Draw, schema: dict[str, Any], depth: int) -> dict[str, Any]:
    """Draw an object: required keys, some optional ones, and some that nobody knows."""
    required = schema.get("required", ())
    if "properties" not in schema:
        values = schema.get("additionalProperties", True)
        keys = draw(st.lists(texts, max_size=2, unique=True)) if depth <= DEPTH else []
        return {key: draw(anything) if isinstance(values, bool) else drawn(draw, values, depth + 1) for key in keys}
    wanted = draw(st.integers(0, 3)) if depth <= DEPTH else 0
    values = {
        name: drawn(draw, part, depth + 1)
        for index, (name, part) in enumerate(schema["properties"].items())
        if name in required or (wanted and (index + wanted) % 3 == 0)
    }
    if depth <= DEPTH and draw(st.booleans()):
        values |= {f"unheard-of {key}": value for key, value in draw(st.dictionaries(texts, anything, max_size=2)).items()}
    return values


def drawn_variant(draw: Draw, schema: dict[str, Any], variants: list[dict[str, Any]], depth: int) -> Any:
    """Draw an instance of a variant; of a union with a tag, perhaps of none that is known."""
    if "discriminator" not in schema:
        ends = [each for each in variants if merged(each).get("type") not in {"object", "array", None}]
        return drawn(draw, draw(st.sampled_from(ends if ends and depth > DEPTH else variants)), depth + 1)
    tag, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
    if schema.get("x-open-union") and draw(st.integers(0, 4)) == 0:
        return {"beside": draw(anything), tag: draw(unknown_texts)}
    value = draw(st.sampled_from(sorted(mapping))) if depth <= DEPTH else min(mapping, key=lambda value: weight(mapping[value]))
    return drawn(draw, {"$ref": mapping[value]}, depth + 1) | {tag: value}


@cache
def weight(reference: str) -> int:
    """Return how much must be drawn for a variant, roughly."""
    schema = merged({"$ref": reference})
    return len(json.dumps([schema.get("properties", {}).get(name) for name in schema.get("required", ())]))


def merged(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema that references lead to, parts of an `allOf` put together."""
    while "$ref" in schema:
        schema = SCHEMAS[referred(schema)]
    if "allOf" not in schema:
        return schema
    parts = [merged(part) for part in schema["allOf"]]
    properties = {name: part for each in parts for name, part in each.get("properties", {}).items()}
    return {"type": "object", "properties": properties, "required": [name for each in parts for name in each.get("required", ())]}


def answered() -> Iterator[str]:
    """Yield the schemas of success answers and of events."""
    for methods in DOCUMENT["paths"].values():
        for operation in methods.values():
            for status, response in operation["responses"].items():
                schemas = (content.get("schema", {}) for content in response.get("content", {}).values())
                yield from (referred(schema) for schema in schemas if status[0] == "2" and "$ref" in schema)


def assert_round_trip(name: str, instance: Any) -> None:
    """Check that the instance decodes without issues and comes back with the same values of the same types."""
    validated = decode(class_name(name), instance)
    assert not validated.issues
    assert json.dumps(to_dict(validated.value), sort_keys=True) == json.dumps(instance, sort_keys=True)


@pytest.mark.parametrize("name", sorted(set(answered())))
def test_every_answer_comes_back_as_it_was(name: str):
    @settings(quick, max_examples=5)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        assert_round_trip(name, drawn(data.draw, SCHEMAS[name]))

    check()


@settings(quick, max_examples=400)
@given(st.data(), st.sampled_from(sorted(SCHEMAS)))
def test_whatever_fits_any_schema_comes_back_as_it_was(data: st.DataObject, name: str):
    assert_round_trip(name, drawn(data.draw, SCHEMAS[name]))


def test_every_schema_has_its_model():
    for name in SCHEMAS:
        assert models.load(class_name(name)) is not None


def test_unknown_fields_values_and_variants_are_kept_where_they_can_be_seen():
    event = {"type": "response.unheard_of", "b": None, "a": 1}
    value = decode("StreamEvents", event).value
    assert value == UnknownVariant(event)
    file = {"_shape": "openai", "id": "f", "unheard_of": None}
    value = decode("OpenAIFile", file).value
    assert isinstance(value, WireModel)
    assert extra(value) == {"unheard_of": None}
