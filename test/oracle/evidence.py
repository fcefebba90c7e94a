"""E2, E3: the grade of evidence by table, and the latest word of whoever may give assurance."""

from fractions import Fraction

from fiscal import day, first_day, year_from
from number import number

GRADES = "ABCDE"
STARTS = {"randomised": "A", "quasi_experiment": "A", "comparison_group": "B", "before_after": "C"}
OWN_WORD = {"self_report", "diary"}
INSTRUMENTS = {"self_report", "diary", "observation", "system_log", "ledger"}
COUNTING_ALL = {"system_log", "ledger"}
NOT_ASSURING = {"owner", "supplier", "service"}
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
    """A sample under 30, a response under 30%, or neither recorded of what does not count every case."""
    sample, answered = number(row.get("sample")), number(row.get("respondents"))
    if sample is None and answered is None:
        return row.get("instrument") not in COUNTING_ALL
    if sample is None or answered is None:
        return (answered if sample is None else sample) < LEAST_SAMPLE
    return sample < LEAST_SAMPLE or answered / sample < LEAST_RESPONSE


def saving_grade(saving, live):
    """A saving is one line seen whole and is not asked for a sample; its baseline is late where its year began by go-live."""
    late = live is not None and "baselineYear" in saving and first_day(year_from(saving["baselineYear"])) >= live
    return grade_of(saving, late, is_sampled=False)


def grade_of(row, is_baseline_late=False, is_sampled=True):
    """The starting grade, one down for each of four reasons, no lower than E."""
    own_word = row.get("instrument") in OWN_WORD and row.get("design") in {"comparison_group", "before_after"}
    down = sum((own_word, is_baseline_late, row.get("measuredBy") == "supplier", is_sampled and is_thin(row)))
    return GRADES[min(GRADES.index(starting_grade(row)) + down, len(GRADES) - 1)]


def worst(grades):
    return max((grade for grade in grades if grade is not None), default=None)


def best(grades):
    return min((grade for grade in grades if grade is not None), default="E")


def assurance_of(record, saving, initiative):
    """The latest assurance of the saving or of its initiative; of the same day, the saving's own."""
    rows = [
        row for row in record.rows("verifications", initiative=initiative["id"])
        if "assurance" in row and "measure" not in row and row.get("saving", saving["id"]) == saving["id"]
        and row["role"] not in NOT_ASSURING and row["by"] != initiative.get("owner")
    ]
    if not rows:
        return "not_given"
    return max(rows, key=lambda row: (day(row["on"]), "saving" in row))["assurance"]
