import { BenefitsError } from '../../foundation/errors/benefitsError';
import type { Portfolio } from '../kind/portfolio';
import { readDocument } from './readDocument';
import type { Reading } from './reading';

/** Reads a portfolio from a plain JSON value already in memory, as {@link readPortfolio} does from bytes. No such value throws. */
export function safeParsePortfolio(value: unknown): Reading {
  return readDocument(value);
}

/**
 * A portfolio from a value already in memory.
 *
 * @throws {@link BenefitsError} with every issue, where any row was refused or any name is not known.
 */
export function parsePortfolio(value: unknown): Portfolio {
  const { portfolio, issues } = readDocument(value);
  const grave = issues.filter(({ severity }) => severity === 'refused' || severity === 'error');
  if (portfolio === undefined || grave.length > 0) throw new BenefitsError(grave);
  return portfolio;
}
