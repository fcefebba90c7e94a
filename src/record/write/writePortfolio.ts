import type { Portfolio } from '../kind/portfolio';
import { canonical, fieldOrder } from './canonical';

/**
 * A portfolio as JSON text in its one canonical form: rows sorted by id, fields in the schema's order,
 * two spaces. Reading it gives the same portfolio.
 */
export function writePortfolio(portfolio: Portfolio): string {
  return `${JSON.stringify(canonical(portfolio), fieldOrder(portfolio), 2)}\n`;
}
