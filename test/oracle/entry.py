"""An entry: one dated amount under a rule. A figure is a sum of entries; an amount of None is not established."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

CASH_RUNGS = ("target", "identified", "forecast", "delivered", "verified", "banked")
HOUR_RUNGS = ("projected", "claimed", "measured", "verified")


@dataclass(frozen=True)
class Entry:
    step: str
    initiative: str
    amount: Optional[Fraction]
    year: Optional[int] = None
    rung: Optional[str] = None
    landed: bool = True
    cls: Optional[str] = None
    gate: Optional[str] = None
    kind: Optional[str] = None
    rate: Optional[str] = None
    durability: Optional[str] = None
    of: Optional[str] = None
    fund: Optional[str] = None
    month: Optional[str] = None
    model: Optional[str] = None
    span: Optional[tuple] = None
    additive: bool = True
    transfer: bool = False
    recurring: bool = False
    is_overlap: bool = False
    grade: Optional[str] = None
    assurance: Optional[str] = None
    agreed: bool = False
    at_rate_only: bool = False


def total(entries):
    """The sum of the established entries, or None where there are entries and none is established."""
    amounts = [entry.amount for entry in entries if entry.amount is not None]
    return sum(amounts, Fraction(0)) if amounts else None


def total_of_hours(entries):
    """The sum of the measures that are wholly established: one of which something is missing is left out whole."""
    broken = {entry.of for entry in entries if entry.amount is None}
    return total([entry for entry in entries if entry.of is None or entry.of not in broken]) if entries else None
