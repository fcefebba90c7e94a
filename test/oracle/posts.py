"""A10: posts given up for a saving."""

from fractions import Fraction

from fiscal import ONE_DAY, day, first_day, fraction_of_year, last_day, within, year_of
from history import endings
from number import number, settled
from record import yearly_pay


def is_vacant(post, saving, live):
    """A10: vacant from the first day of the year before its own first day, without cover charged."""
    if "vacantSince" not in post or post.get("coverCharged"):
        return False
    begins = day(post.get("from") or saving.get("from")) or live
    return begins is not None and day(post["vacantSince"]) <= first_day(year_of(begins) - 1)


def post_level(record, post, saving, live):
    """A10: pay with on-costs, less the vacancy factor; nil for a post that was vacant."""
    if is_vacant(post, saving, live):
        return Fraction(0)
    group = record.row("staffGroups", post["staffGroup"])
    pay = yearly_pay(group)
    factor = 1 - number(group.get("vacancyFactor", "0"))
    return None if pay is None else settled(pay * factor * number(post["fte"]))


def post_part(post, saving, year, lapsed):
    """The days of a year on which both the post and the saving are given up; None where neither has a first day."""
    starts = [day(row["from"]) for row in (post, saving) if "from" in row]
    if not starts:
        return None
    ends = endings(saving, lapsed) + endings(post, {}) + [last_day(year)]
    return within((max(starts), max(min(ends), max(starts) - ONE_DAY)), (first_day(year), last_day(year)))


def post_amounts(record, saving, year, lapsed, live):
    """A10: what the posts of a saving come to in a year, and the full-year level of those given up in it."""
    amount, level = Fraction(0), Fraction(0)
    for post in record.rows("posts", saving=saving["id"]):
        own, part = post_level(record, post, saving, live), post_part(post, saving, year, lapsed)
        if own is None or not ("from" in post or "from" in saving):
            return None, None
        if part is not None:
            amount += settled(own * fraction_of_year(part, year))
            level += own
    return amount, level
