import type { Supplier } from '../kind/supplier';
import type { KindWords } from './kindWords';

export const supplierWords: KindWords<Supplier> = {
  title: 'Supplier',
  about: 'A company that delivers some of an initiative. What a supplier says of its own benefit is a claim until it is matched.',
  fields: {
    id: 'Your own id for the supplier.',
    name: 'Its name.',
    companyNumber: 'Its number at Companies House. Leave it out when it has none.',
    note: 'Anything a reader should know. It enters no figure.',
  },
};
