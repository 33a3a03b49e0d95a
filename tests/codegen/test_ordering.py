"""Schemas in an order in which each comes after those that it refers to."""

from codegen.forms import Field, ListOf, Primitive, Record, Reference, Schema
from codegen.ordering import ordered


def a_schema(name: str, *refers: str) -> Schema:
    fields = (Field(wire=other.lower(), form=ListOf(Reference(other)), required=True) for other in refers)
    return Schema(name=name, body=Record(tuple(fields)))


def names(*schemas: Schema) -> list[str]:
    return [schema.name for schema in ordered(schemas)]


def test_what_refers_to_nothing_is_by_name():
    assert names(a_schema("B"), Schema(name="A", body=Primitive("str")), a_schema("C")) == ["A", "B", "C"]


def test_parts_come_before_what_is_made_of_them():
    assert names(a_schema("A", "C", "B"), a_schema("B", "D"), a_schema("C"), a_schema("D", "C")) == ["C", "D", "B", "A"]


def test_a_cycle_is_gone_through_once():
    assert names(a_schema("A", "B"), a_schema("B", "C"), a_schema("C", "A", "C", "D"), a_schema("D")) == ["D", "C", "B", "A"]


def test_a_long_chain_is_no_obstacle():
    chain = [a_schema(f"S{number:05}", f"S{number + 1:05}") for number in range(5000)]
    assert names(*chain, a_schema("S05000"))[0] == "S05000"
