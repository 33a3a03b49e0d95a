"""What the generator writes of a schema is what the runtime makes a class of, whatever the document calls its properties."""

from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.emit_models import definition, definitions, field_hint, field_names
from codegen.forms import ANY, NONE, Field, Form, ListOf, MapOf, OneOf, Primitive, Record, Reference, Schema, Tag, Values
from codegen.naming import pascal
from codegen.words import Words
from openrouter_core._codec.class_text import made, names
from openrouter_core.model import WIRE
from openrouter_core.unions import AnyOf, Tagged

texts = st.text(max_size=8) | st.sampled_from(
    ['"""', "'''\n", "\\", "a\n\nB: c", "a ? b", "class", "self", " ", "\u2028", "\ud800"]
)
summaries = texts.filter(lambda text: text.strip() and text != "\ud800")  # no file of words can have that one
type_names = st.builds(pascal, texts)
scalars = texts | st.integers() | st.booleans()
plain: st.SearchStrategy[Form] = (
    st.sampled_from((ANY, NONE, Primitive("str"), Primitive("float")))
    | st.builds(Values, st.lists(scalars, min_size=1, max_size=3).map(tuple), st.booleans())
    | st.builds(Reference, type_names)
)
forms: st.SearchStrategy[Form] = st.recursive(
    plain,
    lambda inner: (
        st.builds(ListOf, inner) | st.builds(MapOf, inner) | st.builds(OneOf, st.lists(inner, min_size=2, max_size=3).map(tuple))
    ),
)
records = st.lists(
    st.builds(Field, wire=texts, form=forms, required=st.booleans()), max_size=5, unique_by=lambda field: field.wire
).map(lambda fields: Record(tuple(fields)))


def words_of(summaries: dict[str, str]) -> Words:
    return Words({}, {}, {}, {name: {"summary": summary} for name, summary in summaries.items()}, {})


def text_of(schemas: list[Schema], words: Words) -> str:
    """Return the text as a program finds it in the generated module."""
    namespace: dict[str, Any] = {}
    exec(definitions(schemas, words), namespace)  # noqa: S102 - what was just generated
    return namespace["TEXT"]


@given(st.dictionaries(type_names, st.tuples(records, summaries), max_size=4))
@settings(max_examples=200, deadline=None)
def test_a_record_becomes_a_class_of_its_fields(given_records: dict[str, tuple[Record, str]]):
    words = words_of({name: summary for name, (_, summary) in given_records.items()})
    schemas = [Schema(name=name, body=record) for name, (record, _) in given_records.items()]
    text = text_of(schemas, words)
    assert names(text) == sorted(given_records)
    for name, (record, summary) in given_records.items():
        cls = made(text, name, "here")
        assert cls.__doc__ == " ".join(summary.split())
        found = {field.name: field for field in attrs.fields(cls) if field.name != "_source"}
        by_wire = field_names(record)
        assert list(found) == [by_wire[field.wire] for field in record.fields]
        for field in record.fields:
            present = found[by_wire[field.wire]]
            assert present.type == field_hint(field)
            assert present.metadata.get(WIRE, present.name) == field.wire
            assert (present.default is attrs.NOTHING) is field.required


@given(type_names, st.lists(st.builds(Reference, type_names), min_size=1, max_size=3), st.dictionaries(texts, type_names), texts)
def test_a_union_becomes_the_rule_by_which_a_variant_is_found(
    name: str, members: list[Reference], variants: dict[str, str], tag: str
):
    union = OneOf(tuple(members))
    tagged = OneOf(tuple(members), Tag(tag, tuple(variants.items())))
    schemas = [Schema(name=f"{name}1", body=union), Schema(name=f"{name}2", body=tagged)]
    text = text_of(schemas, words_of({}))
    first, second = made(text, f"{name}1", "here"), made(text, f"{name}2", "here")
    assert isinstance(first, AnyOf)
    assert first.annotations == tuple(member.name for member in members)
    assert isinstance(second, Tagged)
    assert (second.tag, second.variants) == (tag, variants)


@given(st.lists(texts | st.integers(), min_size=1, max_size=3).map(tuple), st.booleans())
def test_listed_values_become_a_literal(values: tuple[Any, ...], is_open: bool):
    kind = made(text_of([Schema(name="Kind", body=Values(values, is_open))], words_of({})), "Kind", "here")
    literal = kind.__args__[0] if is_open else kind
    assert set(literal.__args__) == set(values)  # typing may return an equal one that it made before, in another order


def test_a_definition_is_as_people_would_write_it():
    fields = (
        Field(wire="id", form=Primitive("str"), required=True),
        Field(wire="jobId", form=OneOf((Primitive("int"), NONE)), required=False),
        Field(wire="kind", form=Values(("a", "b"), open=True), required=False),
    )
    schema = Schema(name="Job", body=Record(fields))
    assert definition(schema, words_of({"Job": "What is to be\ndone."})).split("\n") == [
        "Job: What is to be done.",
        " id str",
        " job_id? int | None",
        "  'jobId'",
        " kind? Literal['a', 'b'] | str | None",
    ]
