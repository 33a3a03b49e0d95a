"""pydantic models and msgspec Structs bring their schema and their decoder; strict mode and exactness hold for them as well."""

from __future__ import annotations

import json
from typing import Any, Literal

import attrs
import jsonschema
import pytest

from openrouter_core import Err, Ok
from openrouter_kit import json_schema, parsed
from openrouter_kit.typed_values import json_in, to_json, value_of

pydantic = pytest.importorskip("pydantic")
msgspec = pytest.importorskip("msgspec")


class Line(pydantic.BaseModel):  # type: ignore[name-defined,misc]  # it is imported by name
    name: str
    amount: int = 1
    note: str | None = None


class Order(pydantic.BaseModel):  # type: ignore[name-defined,misc]  # likewise
    kind: Literal["order"]
    lines: list[Line]


class Point(msgspec.Struct):  # type: ignore[name-defined,misc]  # likewise
    x: int
    y: int = 0


class Shape(msgspec.Struct):  # type: ignore[name-defined,misc]  # likewise
    points: list[Point]


@attrs.define
class Both:
    order: Order
    shape: Shape


VALUES = [Order(kind="order", lines=[Line(name="a", amount=2)]), Shape(points=[Point(1, 2)])]
VALUES.append(Both(*VALUES))


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_comes_back_and_fits_the_schemas(value: Any):
    text = json.dumps(to_json(value))
    assert value_of(type(value), json_in(text)) == (value, ())
    for strict in (True, False):
        jsonschema.validate(json.loads(text), json_schema(type(value), strict=strict))


@pytest.mark.parametrize("hint", [Order, Shape, Both], ids=lambda hint: hint.__name__)
def test_a_strict_schema_is_closed_and_requires_everything(hint: Any):
    schema = json_schema(hint)
    for each in (schema, *schema.get("$defs", {}).values()):
        assert (each["additionalProperties"], each["required"]) == (False, list(each["properties"]))
        assert "title" not in each


@pytest.mark.parametrize(
    ("hint", "text", "value"),
    [
        (
            Order,
            '{"kind": "order", "lines": [{"name": "a", "amount": null, "note": null}]}',
            Order(kind="order", lines=[Line(name="a")]),
        ),
        (Shape, '{"points": [{"x": 1, "y": null}]}', Shape(points=[Point(1)])),
    ],
)
def test_null_stands_for_a_default(hint: Any, text: str, value: Any):
    assert value_of(hint, json_in(text)) == (value, ())


@pytest.mark.parametrize(
    ("hint", "text", "path"),
    [
        (Order, '{"kind": "order", "lines": [{"name": "a", "amount": "3"}]}', ("lines", 0, "amount")),
        (Order, '{"kind": "order"}', ("lines",)),
        (Shape, '{"points": [{"x": "3"}]}', ("points", 0, "x")),
        (Shape, '{"points": [{}]}', ("points", 0, "x")),
        (Both, '{"order": {"kind": "secret", "lines": []}, "shape": {"points": []}}', ("order", "kind")),
    ],
)
def test_what_does_not_fit_is_an_issue_with_its_path_and_without_its_value(hint: Any, text: str, path: tuple[str | int, ...]):
    value, issues = value_of(hint, json_in(text))
    assert (value, [issue.path for issue in issues]) == (None, [path])
    assert "secret" not in str(issues)


class Duck:
    """A class that only has the two methods."""

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        return {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}

    @classmethod
    def model_validate_json(cls, text: str) -> Duck:
        return cls(json.loads(text)["name"])


def test_a_class_with_these_two_methods_will_do():
    answer = {"choices": [{"finish_reason": "stop", "message": {"content": '{"name": "Donald"}'}}]}
    match parsed(answer, Duck):
        case Ok(duck):
            assert duck.name == "Donald"
        case Err(error):
            raise error
    assert not parsed({"choices": [{"message": {"content": "{}"}}]}, Duck)
