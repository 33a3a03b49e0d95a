"""Types to make schemas of, and values of them: each kind that the kit takes, and random mixtures."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, time, timedelta  # noqa: TC003 - annotations are resolved
from decimal import Decimal  # noqa: TC003 - likewise
from enum import Enum, IntEnum
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, NotRequired, TypedDict, TypeVar
from uuid import UUID  # noqa: TC003 - likewise

import attrs

T = TypeVar("T")
Name = NewType("Name", str)


class Mood(Enum):
    HAPPY = "happy"
    ANGRY = "angry"


class Stars(IntEnum):
    ONE = 1
    TWO = 2


@attrs.frozen
class Review:
    """What a customer thinks.

    This paragraph is for programmers.
    """

    title: Annotated[str, "In a few words."]
    mood: Mood
    stars: int = 3
    tags: list[str] = attrs.Factory(list)


@dataclasses.dataclass
class Cat:
    kind: Literal["cat"]
    lives: Annotated[int, "How many are left."] = 9


@attrs.define
class Dog:
    kind: Literal["dog"]
    good: bool | None = True


class Fish(TypedDict):
    kind: Literal["fish"]
    scales: NotRequired[int]


@attrs.define
class Tree:
    name: str
    children: list[Tree] = attrs.Factory(list)


class Point(NamedTuple):
    x: float
    y: float = 0.0


@attrs.define
class Page(Generic[T]):
    items: list[T]
    first: T | None = None


@attrs.define
class Order:
    id: UUID
    at: datetime
    day: date
    hour: time
    within: timedelta
    price: Decimal
    picture: bytes
    pet: Cat | Dog | Fish
    stars: Stars | None
    place: Point
    pair: tuple[int, str]
    rows: tuple[float, ...]
    names: frozenset[Name]
    rest: dict[str, int]
    tree: Tree
    page: Page[Review]


@attrs.define
class _Private:
    _key: str
    anything: dict[str, Any]


CLASSES = (Review, Cat, Dog, Fish, Tree, Point, Page[int], Order, _Private)
