"""A second implementation of the yardstick, written from the method statement alone.

    python3 test/oracle/witness.py [folder]  works every case in test/case, or another folder, and compares
    python3 test/oracle/witness.py --serve   answers one case a line: { "id", "given" } in, { "id", "answer" } out
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from answer import covers, formula_answers, portfolio_answer  # noqa: E402
from formulas import FORMULAS  # noqa: E402
from number import written  # noqa: E402
from together import covers_together, differing, together_answer  # noqa: E402

CASES = Path(__file__).resolve().parent.parent / "case"


def compare_formulas(case):
    """Each formula to the places that the case gives."""
    wanted = case["expect"]["many"]
    return [
        (f"formula {place + 1}", written(mine, want["places"]), want["value"])
        for place, (mine, want) in enumerate(zip(formula_answers(case["given"]), wanted))
        if written(mine, want["places"]) != want["value"]
    ]


def compare_figures(case):
    """Every figure that the case names, and every figure that it says is not established or not there."""
    (mine, ranges), expect = portfolio_answer(case["given"]), case["expect"]
    wrong = [(name, mine.get(name), value) for name, value in expect.get("figures", {}).items() if mine.get(name) != value]
    silent = list(expect.get("missing", {})) + list(expect.get("absentFigures", []))
    for name, ends in expect.get("ranges", {}).items():
        wrong += [(f"{name} {end}", ranges.get(name, {}).get(end), value) for end, value in ends.items() if ranges.get(name, {}).get(end) != value]
    return wrong + [(name, mine[name], "not established") for name in silent if mine.get(name) is not None]


def compare(case):
    if "together" in case["given"]:
        return differing(together_answer(case["given"]), case["expect"]["together"])
    return compare_formulas(case) if "many" in case["given"] else compare_figures(case)


def is_covered(case):
    return covers_together(case["given"]) if "together" in case["given"] else covers(case)


def work_cases(paths):
    reproduced, disagreeing, left = 0, 0, 0
    for path in paths:
        case = json.loads(path.read_text(encoding="utf-8"))
        if not is_covered(case):
            left += 1
            continue
        differences = compare(case)
        for name, mine, theirs in differences:
            print(f"{path.stem}: {name}: {mine} here, {theirs} there")
        reproduced, disagreeing = (reproduced, disagreeing + 1) if differences else (reproduced + 1, disagreeing)
    print(f"{reproduced} cases reproduced, {disagreeing} disagree, {left} not attempted")
    return 1 if disagreeing else 0


def answer(given):
    """The answer to one case: its figures by id, or the values of its formulas. No findings are worked here."""
    if "many" in given:
        if any(asked["formula"] not in FORMULAS for asked in given["many"]):
            return {}
        return {"values": [written(value, 20) for value in formula_answers(given)]}
    if "together" in given:
        return {"together": together_answer(given)} if covers_together(given) else {}
    if "portfolio" not in given:
        return {}
    values, ranges = portfolio_answer(given)
    figures = {name: {"value": value} for name, value in values.items() if value is not None}
    for name, ends in ranges.items():
        figures[name]["range"] = ends
    return {"read": True, "figures": figures, "findings": []}


def serve(lines):
    """The conformance protocol, one JSON a line."""
    for line in lines:
        if line.strip():
            asked = json.loads(line)
            print(json.dumps({"id": asked["id"], "answer": answer(asked["given"])}), flush=True)
    return 0


if __name__ == "__main__":
    if "--serve" in sys.argv[1:]:
        sys.exit(serve(sys.stdin))
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CASES
    sys.exit(work_cases(sorted(folder.glob("*.json"))))
