import type { Assessment } from '../../assess/assess';
import { type Reason, reason } from './reason';

/** Why a record as a whole may not be put beside others: only one council’s own whole register is (rule F7). */
export function admitted({ about }: Assessment): Reason[] {
  const { author, authorName, coverage, leftOut = '0', councils } = about;
  if (author === 'supplier') return [reason('supplier_return', { author: authorName })];
  return [
    ...(councils.length === 1 ? [] : [reason('council_not_one', { councils: String(councils.length) })]),
    ...(coverage === undefined ? [reason('not_whole_register', { coverage: 'does not say what it covers' })] : []),
    ...(coverage === 'selected' ? [reason('not_whole_register', { coverage: 'says that it is a selection' })] : []),
    ...(coverage === 'whole_register' && Number(leftOut) > 0
      ? [reason('not_whole_register', { coverage: `leaves out ${leftOut} of its register` })]
      : []),
  ];
}
