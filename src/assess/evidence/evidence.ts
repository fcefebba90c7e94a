import { compareText } from '../../foundation/errors/issue';
import type { Grade } from '../../foundation/figure/vocabulary';
import type { Graded } from '../../method/grade/grade';
import { GRADE_REASONS, type GradeReason } from '../../method/grade/gradeReason';
import { goLiveOf } from '../join/stages';
import type { MeasureRows, Subject } from '../join/subject';
import { type Assured, assuredBy } from './assured';
import { rowGrader } from './rowGrader';
import { savingGrade } from './savingGrade';

/** The evidence for one saving, or for one measure of time: its grade with the reasons, how settled it is, what assurance it has. */
export interface EvidenceOf extends Assured {
  /** `savings/<id>` or `measures/<id>`. */
  readonly path: string;
  /** `initiatives/<id>` */
  readonly of: string;
  /** Worked from what is recorded (rule E2). Of a measure, the worst of its rows. */
  readonly grade: Grade;
  /** Codes: where the grade started, and what took one off. */
  readonly reasons: readonly GradeReason[];
}

/** Everything that was graded, sorted by path (rules E2, E3). */
export function evidenceOf(subjects: readonly Subject[]): EvidenceOf[] {
  return subjects.flatMap(ofOne).sort((a, b) => compareText(a.path, b.path));
}

function ofOne(subject: Subject): EvidenceOf[] {
  const goLive = goLiveOf(subject);
  const measures = subject.measures.flatMap((measure): EvidenceOf[] => {
    const worst = measure.row.role === 'time' ? worstOf(measure, goLive) : undefined;
    if (worst === undefined) return [];
    const { id } = measure.row;
    return [{ path: `measures/${id}`, of: subject.path, ...worst, ...assuredBy(subject, 'measure', id) }];
  });
  const savings = subject.savings.map(({ row }) => ({
    path: `savings/${row.id}`,
    of: subject.path,
    ...savingGrade(row, goLive),
    ...assuredBy(subject, 'saving', row.id),
  }));
  return [...measures, ...savings];
}

/** The worst grade of a measure's rows, with the reasons of every row that has it. A bound gives no hours and is not graded. */
function worstOf(measure: MeasureRows, goLive: string | undefined): Graded | undefined {
  const gradeOf = rowGrader(measure, goLive);
  const found = new Set<Graded>();
  for (const row of measure.observations) if (row.bound === undefined) found.add(gradeOf(row));
  const grade = [...found]
    .map((each) => each.grade)
    .sort()
    .at(-1);
  if (grade === undefined) return undefined;
  const reasons = new Set([...found].filter((each) => each.grade === grade).flatMap((each) => each.reasons));
  return { grade, reasons: GRADE_REASONS.filter((reason) => reasons.has(reason)) };
}
