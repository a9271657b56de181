"""The shape of a paper, exactly as the contract has it. What passes here is safe to typeset."""

from typing import Any

from color import readable
from characters import bare
from pictures import checked_picture
from refusal import invalid, too_large
from shapes import Shape, flag, integer, line, matching, maybe, number, one_of, record, several, text

DEEPEST = 6
MOST_CELLS = 20_000

runs = several(record(text=text(), style=maybe(one_of("strong", "quiet", "code"))), 5_000)
lines = several(line(empty=True), 60)


def metadata(longest: int) -> Shape:
    """A line for the file's properties, without break marks."""
    one = line(longest)
    return lambda value, path: bare(one(value, path))


def table(value: Any, path: str) -> dict:
    """A table: every row has as many cells as there are columns."""
    made = record(
        kind=one_of("table"),
        caption=maybe(line()),
        footRows=maybe(integer(0, 50), 0),
        rowHeaders=maybe(flag, False),
        columns=several(
            record(title=line(empty=True), align=maybe(one_of("start", "end", "center"), "start"), weight=maybe(number(0.01, 1_000))), 20, 1
        ),
        rows=several(several(runs, 20), 3_000),
    )(value, path)
    if len(made["rows"]) * len(made["columns"]) > MOST_CELLS:
        raise too_large(f"{path}.rows")
    for index, row in enumerate(made["rows"]):
        if len(row) != len(made["columns"]):
            raise invalid(f"{path}.rows[{index}]", "not as many cells as columns")
    if made["footRows"] > len(made["rows"]):
        raise invalid(f"{path}.footRows", "more than the rows")
    return made


def radar(value: Any, path: str) -> dict:
    """A radar: each series has a value and a label an axis."""
    made = record(
        kind=one_of("radar"),
        title=maybe(line()),
        alt=line(),
        axes=several(line(120), 16, 3),
        max=number(0.001, 1e6),
        axisTitle=maybe(line(), "Dimension"),
        series=several(record(name=line(120), values=several(maybe(number(-1e6, 1e6)), 16)), 3, 1),
        labels=several(several(line(60, empty=True), 16), 3),
    )(value, path)
    labels = made.pop("labels")
    if len(labels) != len(made["series"]):
        raise invalid(f"{path}.labels", "not one list a series")
    for index, (series, own) in enumerate(zip(made["series"], labels)):
        if len(series["values"]) != len(made["axes"]):
            raise invalid(f"{path}.series[{index}].values", "not one value an axis")
        if len(own) != len(made["axes"]):
            raise invalid(f"{path}.labels[{index}]", "not one label an axis")
        series["labels"] = own
    return made


def keep(value: Any, path: str) -> dict:
    """Blocks kept together; nested a few times at most."""
    if path.count(".blocks") >= DEEPEST:
        raise too_large(path)
    return record(kind=one_of("keep"), blocks=several(block, 200))(value, path)


def of(**fields: Shape) -> Shape:
    """A block with these fields beside its kind."""
    return record(kind=text(), **fields)


marks = several(record(day=integer(1, 31), kind=one_of("seance", "holiday", "follow-up", "deadline")), 62)
BLOCKS: dict[str, Shape] = {
    "heading": of(level=integer(1, 3), text=line(), number=maybe(line(20))),
    "paragraph": of(runs=runs),
    "quote": of(runs=runs, source=maybe(line())),
    "list": of(ordered=maybe(flag, False), items=several(runs, 2_000, 1)),
    "facts": of(rows=several(record(label=line(), runs=runs), 500, 1)),
    "table": table,
    "notice": of(tone=one_of("information", "attention", "secret", "uncertain"), title=maybe(line()), paragraphs=several(runs, 100)),
    "checks": of(items=several(record(runs=runs, checked=flag), 500, 1)),
    "write": of(label=maybe(line()), lines=integer(1, 60)),
    "statement": of(runs=runs, support=several(line(), 60)),
    "signatures": of(
        boxes=several(
            record(
                role=line(200, empty=True),  # a box stays whole: it must not outgrow a page
                name=line(300, empty=True),
                state=one_of("signed", "awaited", "refused"),
                lines=several(line(200, empty=True), 4),
                height=maybe(number(0, 10)),
                drawing=maybe(several(several(several(integer(0, 600), 2, 2), 1_200, 1), 40, 1)),  # strokes of points, in a frame of 600 by 200
            ),
            40,
            1,
        )
    ),
    "radar": radar,
    "bars": of(
        title=maybe(line()),
        alt=line(),
        unit=maybe(line(40)),
        max=number(0.001, 1e9),
        rows=several(
            record(
                label=line(), value=number(-1e9, 1e9), low=maybe(number(-1e9, 1e9)), high=maybe(number(-1e9, 1e9)), text=line(empty=True)
            ),
            200,
            1,
        ),
    ),
    "calendar": of(
        title=maybe(line()),
        alt=line(),
        months=several(record(name=line(), firstWeekday=integer(1, 7), days=integer(28, 31), marks=marks), 36, 1),
        legend=several(record(kind=one_of("seance", "holiday", "follow-up", "deadline"), text=line()), 8),
    ),
    "keep": keep,
    "pageBreak": of(),
    "spacer": of(size=one_of("small", "large")),
}


def block(value: Any, path: str) -> dict:
    """Any block, by its kind."""
    kind = value.get("kind") if isinstance(value, dict) else None
    if not isinstance(kind, str) or kind not in BLOCKS:
        raise invalid(path, "an unknown kind of block")
    return BLOCKS[kind](value, path)


paper = record(
    title=line(400),
    subject=maybe(metadata(1_000)),
    author=maybe(metadata(400), ""),
    keywords=maybe(several(metadata(200), 60), []),
    reference=maybe(line(120)),
    kind=matching(r"[a-z0-9][A-Za-z0-9_-]{0,60}"),
    size=one_of(11, 16, 18, 20),
    issuer=record(name=line(200), lines=lines, color=maybe(readable, "#1b5a4b"), logo=maybe(checked_picture)),
    overline=maybe(line(300)),
    date=maybe(line(120)),
    addressee=maybe(several(line(200), 9, 1)),
    rod=maybe(record(alt=line(), phases=several(record(name=line(80), bands=several(one_of("done", "here", "todo"), 40)), 8, 1))),
    readers=maybe(line(1_000)),
    footer=maybe(several(line(600), 6), []),
    draft=maybe(flag, False),
    blocks=several(block, 5_000),
)
