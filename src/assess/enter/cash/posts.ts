import { issue } from '../../../foundation/errors/issue';
import { Decimal, nought } from '../../../foundation/number/decimal';
import { earlier, type IsoDate, later } from '../../../foundation/time/date';
import { type FinancialYear, financialYearOf, plusYears, spanOfYear } from '../../../foundation/time/financialYear';
import { partYear } from '../../../foundation/time/partYear';
import type { Span } from '../../../foundation/time/span';
import { partYearEffect } from '../../../method/formula/partYearEffect';
import { postSaving } from '../../../method/formula/postSaving';
import type { Post } from '../../../record/kind/post';
import type { StaffGroup } from '../../../record/kind/staffGroup';
import type { Context } from '../../join/context';
import { goLiveOf } from '../../join/stages';
import type { SavingRows, Subject } from '../../join/subject';
import type { Factor, Step } from '../entry';
import { inAll, valueAt, work, worked } from '../step';

/** A post given up: what it is worth in a full year, and its own days where it has them. */
export interface PostLevel {
  readonly row: Post;
  readonly level: Step;
}

/** The full-year level of each post a saving gives up (rule A10), or nothing where a pay or a vacancy factor is not known. */
export function postLevels(subject: Subject, { row, posts }: SavingRows, ctx: Context): PostLevel[] | undefined {
  if (posts.length === 0) return undefined;
  const levels: PostLevel[] = [];
  for (const post of posts) {
    const level = levelOf(post, post.from ?? row.from ?? goLiveOf(subject), ctx);
    if (level === undefined) return undefined;
    levels.push({ row: post, level });
  }
  return levels;
}

function levelOf(post: Post, from: IsoDate | undefined, ctx: Context): Step | undefined {
  const group = ctx.staffGroups.get(post.staffGroup);
  const pay = read(group, 'annualPay');
  const employerNi = read(group, 'employerNi');
  const employerPension = read(group, 'employerPension');
  const vacancyFactor = read(group, 'vacancyFactor');
  if (pay === undefined || employerNi === undefined || employerPension === undefined || vacancyFactor === undefined) return undefined;
  const vacant = wasVacant(post, from);
  if (vacant) ctx.note(issue('vacant_post', `posts/${post.id}/vacantSince`, { since: post.vacantSince as string }));
  const fte = valueAt(`posts/${post.id}/fte`, vacant ? nought : new Decimal(post.fte));
  return work(postSaving, { pay, employerNi, employerPension, vacancyFactor, fte });
}

function read(group: StaffGroup | undefined, field: 'annualPay' | 'employerNi' | 'employerPension' | 'vacancyFactor'): Factor | undefined {
  const text = group?.[field];
  return text === undefined ? undefined : valueAt(`staffGroups/${group?.id}/${field}`, text);
}

/** What posts come to in a year: each for the days of its own that the saving is in force; and the full-year level of those given up in it. */
export function postsInYear(
  levels: readonly PostLevel[],
  inForce: Span | undefined,
  year: FinancialYear,
): { inYear: Step; level: Step } | undefined {
  const inYear: Step[] = [];
  const full: Step[] = [];
  for (const { row, level } of levels) {
    const from = later(row.from ?? inForce?.from ?? '', inForce?.from ?? row.from ?? '');
    if (from === '') return undefined;
    const to = [row.to, inForce?.to].filter((day) => day !== undefined).reduce<IsoDate>(earlier, '9999-12-31');
    const part = from <= to ? partYear({ from, to }, year) : { inForce: 0, of: 12 };
    const path = `posts/${row.id}/from`;
    inYear.push(work(partYearEffect, { level: worked(level), inForce: valueAt(path, part.inForce), of: valueAt(path, part.of) }));
    if (part.inForce > 0) full.push(level);
  }
  return { inYear: inAll(inYear), level: inAll(full) };
}

/** Vacant throughout the year before the saving begins, with no cover charged: giving it up saves nothing. */
export function wasVacant({ vacantSince, coverCharged }: Post, from: string | undefined): boolean {
  if (vacantSince === undefined || from === undefined || coverCharged === true) return false;
  return vacantSince <= spanOfYear(plusYears(financialYearOf(from), -1)).from;
}
