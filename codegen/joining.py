"""Joining: several forms to the one that says the same, in the simplest way. Knows nothing of documents."""

from __future__ import annotations

from codegen.forms import ANY, NONE, Form, ListOf, MapOf, OneOf, Primitive, Record, Values


def union(members: tuple[Form, ...]) -> Form:
    """Return the simplest form of a union: flat where members are unions without a tag, without repetitions, None last."""
    flat: list[Form] = []
    for member in members:
        parts = member.members if isinstance(member, OneOf) and member.tag is None else (member,)
        flat.extend(part for part in parts if part not in flat)
    if ANY in flat:
        return ANY
    flat = sorted(_with_one_enum(flat), key=lambda part: part == NONE)
    return flat[0] if len(flat) == 1 else OneOf(tuple(flat))


def enumeration(values: list[object]) -> Form:
    """Return the form of listed values: one alone is a constant, several may always grow. Python can list scalars only."""
    listed: list[str | int | bool] = []
    others: list[Form] = []
    for value in values:
        if isinstance(value, str | int):
            listed.append(value)
        else:
            others.append(_kind_of(value))
    enum = (Values(tuple(listed), open=len(listed) > 1),) if listed else ()
    return union((*enum, *others))


def nullable(form: Form) -> Form:
    """Return the form with null as a further value."""
    return union((form, NONE))


def needs_name(body: Record | Form) -> bool:
    """Return whether a schema must have a module of its own: an object with properties, or a union told apart by a tag."""
    return isinstance(body, Record) or (isinstance(body, OneOf) and body.tag is not None)


def _with_one_enum(parts: list[Form]) -> list[Form]:
    """Return the parts with listed values that stand side by side as one enum; as such it is open, like every enum."""
    enums = [part for part in parts if isinstance(part, Values)]
    if len(enums) < 2:  # noqa: PLR2004 - a pair
        return parts
    values = {repr(value): value for part in enums for value in part.values}
    merged = Values(tuple(values.values()), open=True)
    return [merged if part == enums[0] else part for part in parts if part not in enums[1:]]


def _kind_of(value: object) -> Form:
    if value is None:
        return NONE
    if isinstance(value, float):
        return Primitive("float")
    return ListOf(ANY) if isinstance(value, list) else MapOf(ANY)
