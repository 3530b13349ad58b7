"""The bar chart of records over time, as coordinates that a template draws; must not know HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from exports.wording import period_name

_MONTHS_DRAWN = 360
"""With a longer time than this the chart counts by year."""


class Bar(Struct, frozen=True):
    """One bar of the chart, in the chart's own units."""

    label: str
    count: int
    x: float
    y: float
    width: float
    height: float


class Tick(Struct, frozen=True):
    """A mark on an axis of the chart."""

    label: str
    at: float


class Chart(Struct, frozen=True, kw_only=True):
    """Records by month or year as bars."""

    unit: str
    bars: list[Bar]
    rows: list[tuple[str, int]]
    """The same as a table, periods without a record left out."""
    columns: list[Tick]
    lines: list[Tick]
    width: int
    height: int
    base: float
    left: float


_CHART_WIDTH, _CHART_HEIGHT, _CHART_LEFT, _CHART_BASE, _CHART_TOP = 960, 220, 48, 190, 12


def draw_chart(months: Mapping[str, int]) -> Chart | None:
    """The chart of counts by `YYYY-MM`, without gaps; None without a date. Long times are drawn by year."""
    counts = {month: count for month, count in months.items() if len(month) == 7 and month[:4].isdecimal()}
    if not counts:
        return None
    periods = _periods(min(counts), max(counts))
    unit = "month"
    if len(periods) > _MONTHS_DRAWN:
        unit = "year"
        years: Counter[str] = Counter()
        for month, count in counts.items():
            years[month[:4]] += count
        counts = dict(years)
        periods = [f"{year:04}" for year in range(int(min(counts)), int(max(counts)) + 1)]
    top = _round_up(max(counts.values()))
    step = (_CHART_WIDTH - _CHART_LEFT) / len(periods)
    gap = min(step * 0.2, 4)
    bars, columns = [], []
    for number, period in enumerate(periods):
        x = _CHART_LEFT + number * step
        count = counts.get(period, 0)
        height = (_CHART_BASE - _CHART_TOP) * count / top
        if count:
            bars.append(
                Bar(
                    period_name(period),
                    count,
                    round(x + gap / 2, 2),
                    round(_CHART_BASE - height, 2),
                    round(step - gap, 2),
                    round(height, 2),
                )
            )
        if unit == "year" or period.endswith("-01") or len(periods) <= 12:
            columns.append(Tick(period[:4] if unit == "year" or len(periods) > 12 else period, round(x, 2)))
    every = -(-len(columns) // 16)
    lines = [
        Tick(f"{top * part // 4:,}", round(_CHART_BASE - (_CHART_BASE - _CHART_TOP) * part / 4, 2))
        for part in (range(5) if top % 4 == 0 else (0, 4))
    ]
    return Chart(
        unit=unit,
        bars=bars,
        rows=[(period_name(period), counts[period]) for period in periods if counts.get(period)],
        columns=columns[::every],
        lines=lines,
        width=_CHART_WIDTH,
        height=_CHART_HEIGHT,
        base=_CHART_BASE,
        left=_CHART_LEFT,
    )


def _periods(first: str, last: str) -> list[str]:
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(start, end + 1)]


def _round_up(number: int) -> int:
    """A round number not below: 4, 8, 12, 20, 40, 80, 120 …"""
    scale = 1
    while True:
        for step in (4, 8, 12, 20):
            if number <= step * scale:
                return step * scale
        scale *= 10
