import { issue } from '../../../foundation/errors/issue';
import { Decimal, nought } from '../../../foundation/number/decimal';
import { financialYearOf, plusYears, spanOfYear } from '../../../foundation/time/financialYear';
import { asStated } from '../../../method/formula/asStated';
import { postSaving } from '../../../method/formula/postSaving';
import type { Post } from '../../../record/kind/post';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import type { Factor, Step } from '../entry';

/** The full-year level of the posts a saving gives up (rule A10), or nothing where a pay or a vacancy factor is not known. */
export function postLevel(subject: Subject, { row, posts }: SavingRows, ctx: Context): Step | undefined {
  if (posts.length === 0) return undefined;
  const from = row.from ?? goLiveOf(subject);
  const steps: Step[] = [];
  for (const post of posts) {
    const group = ctx.staffGroups.get(post.staffGroup);
    if (group === undefined) return undefined;
    const { annualPay, employerNi, employerPension, vacancyFactor } = group;
    if (annualPay === undefined || employerNi === undefined || employerPension === undefined || vacancyFactor === undefined)
      return undefined;
    const read = (text: string, field: string): Factor => ({
      value: new Decimal(text),
      from: { path: `staffGroups/${group.id}/${field}` },
    });
    const factors = {
      pay: read(annualPay, 'annualPay'),
      employerNi: read(employerNi, 'employerNi'),
      employerPension: read(employerPension, 'employerPension'),
      vacancyFactor: read(vacancyFactor, 'vacancyFactor'),
      fte: { value: wasVacant(post, from) ? nought : new Decimal(post.fte), from: { path: `posts/${post.id}/fte` } },
    };
    if (wasVacant(post, from)) ctx.note(issue('vacant_post', `posts/${post.id}/vacantSince`, { since: post.vacantSince as string }));
    const amount = postSaving.value({
      pay: factors.pay.value,
      employerNi: factors.employerNi.value,
      employerPension: factors.employerPension.value,
      vacancyFactor: factors.vacancyFactor.value,
      fte: factors.fte.value,
    });
    steps.push({ formula: postSaving, amount, factors });
  }
  if (steps.length === 1) return steps[0];
  const total = steps.reduce((sum, { amount }) => sum.plus(amount), nought);
  return { formula: asStated, amount: total, factors: { amount: { value: total, from: { steps: () => steps } } } };
}

/** Vacant throughout the year before the saving begins, with no cover charged: giving it up saves nothing. */
export function wasVacant({ vacantSince, coverCharged }: Post, from: string | undefined): boolean {
  if (vacantSince === undefined || from === undefined || coverCharged === true) return false;
  return vacantSince <= spanOfYear(plusYears(financialYearOf(from), -1)).from;
}
