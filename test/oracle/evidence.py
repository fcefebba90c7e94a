"""E2, E3: the grade of evidence by table, and the latest word of whoever may give assurance."""

from fiscal import day
from fractions import Fraction
from number import number

GRADES = "ABCDE"
STARTS = {"randomised": "A", "quasi_experiment": "A", "comparison_group": "B", "before_after": "C"}
OWN_WORD = {"self_report", "diary"}
INSTRUMENTS = {"self_report", "diary", "observation", "system_log", "ledger"}
ASSURING = {"finance", "audit", "independent"}
LEAST_SAMPLE = 30
LEAST_RESPONSE = Fraction(3, 10)


def starting_grade(row):
    """A for randomised or quasi-experiment, B comparison group, C before and after, D an instrument alone, E asserted."""
    if row.get("instrument") == "asserted":
        return "E"
    if row.get("design") in STARTS:
        return STARTS[row["design"]]
    return "D" if row.get("instrument") in INSTRUMENTS else "E"


def is_thin(row):
    """A sample under 30, or a response under 30%."""
    sample, answered = number(row.get("sample")), number(row.get("respondents"))
    small = sample is not None and sample < LEAST_SAMPLE
    return small or bool(sample and answered is not None and answered / sample < LEAST_RESPONSE)


def grade_of(row, is_baseline_late=False):
    """The starting grade, one down for each of four reasons, no lower than E."""
    own_word = row.get("instrument") in OWN_WORD and row.get("design") in {"comparison_group", "before_after"}
    down = sum((own_word, is_baseline_late, row.get("measuredBy") == "supplier", is_thin(row)))
    return GRADES[min(GRADES.index(starting_grade(row)) + down, len(GRADES) - 1)]


def worst(grades):
    known = [grade for grade in grades if grade is not None]
    return max(known) if known else None


def assurance_of(record, saving, initiative):
    """The latest assurance of the saving or of its initiative; of the same day, the saving's own."""
    rows = [
        row for row in record.rows("verifications", initiative=initiative["id"])
        if "assurance" in row and "measure" not in row and row.get("saving", saving["id"]) == saving["id"]
        and row["role"] in ASSURING and row["by"] != initiative.get("owner")
    ]
    if not rows:
        return "not_given"
    return max(rows, key=lambda row: (day(row["on"]), "saving" in row))["assurance"]
