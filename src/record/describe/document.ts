import type { Document } from '../kind/document';
import type { KindWords } from './kindWords';

export const documentWords: KindWords<Document> = {
  title: 'Document',
  about: 'A piece of evidence, by title and date with a link or a reference. The record holds no file contents.',
  fields: {
    id: 'Your own id for the document.',
    title: 'The title of the document.',
    publisher: 'The body that published it.',
    link: 'Its web address. Leave it out when it is not on the web.',
    reference: 'A reference that finds it, such as a minute or a file number.',
    date: 'The day it was published. Leave it out when it is not known.',
    readOn: 'The day it was read, for a page that can change.',
    tier: 'How close the source is to the fact, from A to D.',
    note: 'Anything a reader should know of it. It enters no figure.',
  },
};
