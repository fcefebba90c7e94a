"""Days, months, financial years and periods. A financial year is known by its first calendar year."""

from datetime import date, timedelta
from fractions import Fraction

ONE_DAY = timedelta(days=1)


def day(text):
    return None if text is None else date.fromisoformat(text)


def year_of(when):
    return when.year if when.month >= 4 else when.year - 1


def year_from(text):
    return None if text is None else int(text[:4])


def year_name(year):
    return f"{year}-{(year + 1) % 100:02d}"


def first_day(year):
    return date(year, 4, 1)


def last_day(year):
    return date(year + 1, 3, 31)


def month_end(when):
    return (date(when.year + when.month // 12, when.month % 12 + 1, 1)) - ONE_DAY


def period(text):
    """The first and last day of a period. Where two readings fit it is a month."""
    if text is None:
        return None
    if "/" in text:
        first, last = text.split("/")
        return day(first), day(last)
    head, tail = int(text[:4]), int(text[5:])
    if 1 <= tail <= 12:
        return date(head, tail, 1), month_end(date(head, tail, 1))
    return first_day(head), last_day(head)


def days(span):
    return max((span[1] - span[0]).days + 1, 0)


def within(span, other):
    """The part of a span that lies in another, or None."""
    both = max(span[0], other[0]), min(span[1], other[1])
    return both if both[0] <= both[1] else None


def is_whole_months(span):
    return span[0].day == 1 and span[1] == month_end(span[1])


def months(span):
    return (span[1].year - span[0].year) * 12 + span[1].month - span[0].month + 1


def fraction_of(part, whole):
    """How much of a span a part of it is: by months where both are whole months, otherwise by days (C2)."""
    if part is None:
        return Fraction(0)
    if is_whole_months(part) and is_whole_months(whole):
        return Fraction(months(part), months(whole))
    return Fraction(days(part), days(whole))


def fraction_of_year(span, year):
    """C2: months in force over 12 where they are whole calendar months, else days over the days of that year."""
    return fraction_of(span, (first_day(year), last_day(year)))


def years_touched(span):
    return range(year_of(span[0]), year_of(span[1]) + 1)


def in_year(span, year):
    return within(span, (first_day(year), last_day(year)))
