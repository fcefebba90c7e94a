import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/foundation/errors/words';
import { readPortfolio } from '../../../src/record/read/readPortfolio';
import type { Reading } from '../../../src/record/read/reading';
import { readTables } from '../../../src/record/read/tables/readTables';

const folder = new URL('faulty/', import.meta.url);

/** What is said of each faulty file or folder, word for word; what was left out; whether no portfolio could be read at all. */
const FAULTY: Record<string, { says: string[]; leftOut: string[]; nothing?: true }> = {
  'a-list.json': {
    says: [
      'refused: portfolio: This is not a portfolio (found a list). Write its id, schemaVersion, author, authorName and preparedOn, and the rows of each table.',
    ],
    leftOut: [],
    nothing: true,
  },
  'amount-in-millions.csv-folder': {
    says: ['refused: savings.csv row 3, column Baseline amount: "£1.2m" is not an amount. Write 1200000.00.'],
    leftOut: ['savings/s2'],
  },
  'amounts-faulty.csv-folder': {
    says: [
      'refused: savings.csv row 2, column Baseline amount: "c. 5000" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
      'refused: savings.csv row 3, column Baseline amount: "1.200,50" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
      'refused: savings.csv row 4, column Baseline amount: "12 000" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
      'refused: savings.csv row 5, column Baseline amount: "12k" is not an amount. Write 12000.00.',
      'refused: savings.csv row 6, column Baseline amount: "1234567890123456" is not an amount. Write at most 15 digits.',
      'refused: savings.csv row 7, column Baseline amount: "0.12345" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
      'refused: savings.csv row 8, column Baseline amount: "--5" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
      'refused: savings.csv row 9, column Baseline amount: "5 hours" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
    ],
    leftOut: ['savings/s1', 'savings/s2', 'savings/s3', 'savings/s4', 'savings/s5', 'savings/s6', 'savings/s7', 'savings/s8'],
  },
  'bounds-crossed.json': {
    says: ['refused: baselines/b1/low: Low 22, value 20 and high 25 are out of order. Write the least in low and the most in high.'],
    leftOut: ['baselines/b1'],
  },
  'cells-beyond-the-headings.csv-folder': {
    says: [
      `refused: savings.csv row 2, column F: "recurring" stands under no heading, so the row's cells may have moved. Put a cell with a comma in it inside quotes, or give the column a heading.`,
      `refused: statuses.csv row 2, column F: "200" stands under no heading, so the row's cells may have moved. Put a cell with a comma in it inside quotes, or give the column a heading.`,
      'refused: statuses.csv row 3, column saving: The row hangs from "savings/s1", which was left out. Mend that and this row comes back.',
    ],
    leftOut: ['savings/s1', 'statuses row 2', 'statuses/s1@2026-27@forecast@2025-04-01'],
  },
  'claims-in-a-circle.json': {
    says: [
      'refused: claims/c1/repeats: The claim comes back to itself through "c2". Take one link out.',
      'refused: claims/c2/repeats: The claim comes back to itself through "c1". Take one link out.',
      'refused: claims/c3/repeats: The row hangs from "claims/c2", which was left out. Mend that and this row comes back.',
      'refused: claims/c4/partOf: The claim comes back to itself through "c4". Take one link out.',
    ],
    leftOut: ['claims/c1', 'claims/c2', 'claims/c3', 'claims/c4'],
  },
  'code-of-your-own.json': {
    says: ['advice: initiatives/notes/capability: "drone_survey" is a code of your own. It is kept; others will not know it.'],
    leftOut: [],
  },
  'code-unknown.json': {
    says: [
      'refused: initiatives/notes/delivery: "supplied" is not one of the codes. Did you mean "supplier"? Write one of: in_house, supplier, shared, outsourced.',
    ],
    leftOut: ['initiatives/notes'],
  },
  'code-with-two-readings.json': {
    says: ['refused: statuses/st1/periodKind: "cumulative" can be read two ways, level_cumulative or sum_to_date. Write the one you mean.'],
    leftOut: ['statuses/st1'],
  },
  'control-characters.json': {
    says: [
      'refused: documents/d1/note: "a\\u0007b" is not text that can stand here. Write plain text without control characters, at most 200 characters in an id and 4,000 elsewhere.',
      'error: documents/d2/\\u001b[31mred: There is no field named "\\u001b[31mred"; its value is kept as "x_\\u001b[31mred" and enters no figure.',
    ],
    leftOut: ['documents/d1'],
  },
  'council-type-disagrees.json': {
    says: ['warning: councils/a/type: The code E06000060 belongs to a unitary, and the row says district. Write the right one.'],
    leftOut: [],
  },
  'cut-short.json': {
    says: [
      'refused: portfolio: This is not JSON: at line 4, column 17 stands the end of the text, which cannot stand there. Mend it, or write the file again with writePortfolio.',
    ],
    leftOut: [],
    nothing: true,
  },
  'date-with-two-readings.csv-folder': {
    says: [
      'refused: documents.csv row 2, column date: "03/04/2026" can be read two ways, 2026-04-03 or 2026-03-04. Write the one you mean.',
      'refused: documents.csv row 4, column date: "2026-13-01" is not a date. Write a day such as 2026-03-31.',
      'advice: documents.csv row 3, column date: "31/03/2026" was read as "2026-03-31".',
    ],
    leftOut: ['documents/d1', 'documents/d3'],
  },
  'days-that-do-not-exist.json': {
    says: [
      'refused: documents/d1/date: "2025-02-29" is not a date. Write a day that exists, from 1900 to 2199.',
      'refused: documents/d2/date: "2025-02-30" is not a date. Write a day such as 2026-03-31.',
      'refused: portfolio/p1/preparedOn: "2026-02-29" is not a date. Write a day that exists, from 1900 to 2199.',
    ],
    leftOut: ['documents/d1', 'documents/d2'],
    nothing: true,
  },
  'empty-file.csv-folder': {
    says: ['refused: documents.csv: The file is empty. Write the column names in the first row, with commas between them.'],
    leftOut: ['documents'],
  },
  'empty.json': {
    says: [
      'refused: portfolio: This is not JSON: at line 1, column 1 stands the end of the text, which cannot stand there. Mend it, or write the file again with writePortfolio.',
    ],
    leftOut: [],
    nothing: true,
  },
  'ends-before-it-starts.json': {
    says: ['refused: savings/s1/to: It ends on 2025-04-01, before it starts on 2026-04-01. Write the days in order.'],
    leftOut: ['savings/s1'],
  },
  'field-missing.json': {
    says: ['refused: savings/s1/class: class is needed and is not there. Write it.'],
    leftOut: ['savings/s1'],
  },
  'field-misspelt.json': {
    says: [
      'error: savings/s1/ledgerReferense: There is no field named "ledgerReferense"; its value is kept as "x_ledgerReferense" and enters no figure. Did you mean "ledgerReference"?',
    ],
    leftOut: [],
  },
  'file-name-misspelt.csv-folder': {
    says: ['error: Saving.csv: There is no table named "Saving", so its rows were not read. Did you mean "savings"?'],
    leftOut: [],
  },
  'file-not-a-table.csv-folder': {
    says: ['error: README.txt: There is no table named "README.txt", so its rows were not read.'],
    leftOut: [],
  },
  'formula-signs-in-amounts.csv-folder': {
    says: [
      'refused: savings.csv row 2, column Baseline amount: "=1+1" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
    ],
    leftOut: ['savings/s1'],
  },
  'gss-code-wrong.csv-folder': {
    says: [
      'refused: councils.csv row 2, column GSS: "E9900001" is not the GSS code of a UK council. Write nine characters such as E06000060.',
    ],
    leftOut: ['councils/a'],
  },
  'heading-empty.csv-folder': {
    says: [
      `refused: documents.csv row 3, column B: "2025" stands under no heading, so the row's cells may have moved. Put a cell with a comma in it inside quotes, or give the column a heading.`,
    ],
    leftOut: ['documents/d2'],
  },
  'heading-misspelt.csv-folder': {
    says: [
      'error: documents.csv row 2, column Teir: There is no field named "Teir"; its value is kept as "x_Teir" and enters no figure. Did you mean "tier"?',
    ],
    leftOut: [],
  },
  'heading-of-your-own-twice.csv-folder': {
    says: ['refused: documents.csv row 1, column x_Team: "x_Team" is there twice, so neither can be told from the other. Keep one.'],
    leftOut: ['documents'],
  },
  'heading-twice.csv-folder': {
    says: [
      'refused: savings.csv row 1, column baseline_amount: "baselineAmount" is there twice, so neither can be told from the other. Keep one.',
    ],
    leftOut: ['savings'],
  },
  'headings-missing.csv-folder': {
    says: [
      'refused: documents.csv row 1: "d1,Cabinet report" names no column of this table. Write the column names in the first row, with commas between them.',
    ],
    leftOut: ['documents'],
  },
  'id-cannot-be-made.json': {
    says: ['refused: costs row 1, column id: There is no id, and one cannot be made without period. Write an id, or period.'],
    leftOut: ['costs row 1'],
  },
  'id-missing.json': {
    says: ['refused: documents row 2, column id: There is no id. Write one.'],
    leftOut: ['documents row 2'],
  },
  'ids-alike-one-refused.json': {
    says: [
      'refused: savings/s1/baselineAmount: "about 5" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
      'refused: savings/s1/id: Another row has the id "s1". Neither can be told from the other: give each its own id.',
      'refused: statuses/st1/saving: The row hangs from "savings/s1", which was left out. Mend that and this row comes back.',
    ],
    leftOut: ['savings/s1', 'statuses/st1'],
  },
  'ids-made-alike.json': {
    says: [
      'refused: observations/m1@2025-04/id: Another row has the id "m1@2025-04". Neither can be told from the other: give each its own id.',
      'refused: observations/m1@2025-04/id: Another row has the id "m1@2025-04". Neither can be told from the other: give each its own id.',
    ],
    leftOut: ['observations/m1@2025-04'],
  },
  'list-for-a-value.json': {
    says: [
      'refused: initiatives/notes/owner: Found a list where one value should be. Write one value as text.',
      'refused: savings/s1/initiative: The row hangs from "initiatives/notes", which was left out. Mend that and this row comes back.',
      'refused: statuses/st1/saving: The row hangs from "savings/s1", which was left out. Mend that and this row comes back.',
    ],
    leftOut: ['initiatives/notes', 'savings/s1', 'statuses/st1'],
  },
  'name-twice.json': {
    says: ['refused: portfolio: The name "savings" stands twice in one object, again at line 8, column 3. Keep one.'],
    leftOut: [],
    nothing: true,
  },
  'neither-true-nor-false.csv-folder': {
    says: ['refused: removals.csv row 2, column permanent: "probably" is neither true nor false. Write true or false.'],
    leftOut: ['removals/s1@2025-26'],
  },
  'no-fields-of-a-portfolio.json': {
    says: [
      'refused: portfolio: This is not a portfolio (found none of its own fields). Write its id, schemaVersion, author, authorName and preparedOn, and the rows of each table.',
      'refused: savings/s1/class: "cash" is not one of the codes. Write one of: cash_releasing, non_cash_releasing, cost_avoided, income, non_efficiency_saving.',
    ],
    leftOut: ['savings/s1'],
    nothing: true,
  },
  'not-json.json': {
    says: [
      'refused: portfolio: This is not JSON: at line 3, column 3 stands "\\"author\\": \\"c", which cannot stand there. Mend it, or write the file again with writePortfolio.',
    ],
    leftOut: [],
    nothing: true,
  },
  'number-too-long.json': {
    says: [
      'refused: savings/s1/baselineAmount: "1234567890123456800" is not an exact number and may have been cut before it was read. Write it as text, in quotation marks, with at most 15 digits.',
    ],
    leftOut: ['savings/s1'],
  },
  'object-for-an-id.json': {
    says: ['refused: stages row 1, column id: Found an object where one value should be. Write one value as text.'],
    leftOut: ['stages row 1'],
  },
  'periods-faulty.csv-folder': {
    says: [
      'refused: observations.csv row 2, column period: "Q1 2025" is not a period. Write a month 2026-03, a financial year 2025-26, or a span 2026-03-03/2026-03-30.',
      'refused: observations.csv row 3, column period: "2011/12" can be read two ways, 2011-12 or 2011-04-01/2012-03-31. Write the one you mean.',
      'refused: observations.csv row 4, column period: "2025-27" is not a period. Write a month 2026-03, a financial year 2025-26, or a span 2026-03-03/2026-03-30.',
      'refused: observations.csv row 5, column period: "last year" is not a period. Write a month 2026-03, a financial year 2025-26, or a span 2026-03-03/2026-03-30.',
      'refused: observations.csv row 6, column period: "2026-03-30/2026-03-03" is not a period. Write a month 2026-03, a financial year 2025-26, or a span 2026-03-03/2026-03-30.',
    ],
    leftOut: ['observations row 2', 'observations row 3', 'observations row 4', 'observations row 5', 'observations row 6'],
  },
  'portfolio-faulty.csv-folder': {
    says: [
      'refused: documents.csv row 2, column title: title is needed and is not there. Write it.',
      'refused: portfolio.csv row 3, column author: "parish" is not one of the codes. Write one of: council, supplier, sector_body.',
      'refused: portfolio.csv row 3, column authorName: authorName is needed and is not there. Write it.',
      'refused: portfolio.csv row 3, column preparedOn: "1/2/2026" can be read two ways, 2026-02-01 or 2026-01-02. Write the one you mean.',
    ],
    leftOut: ['documents/d1'],
    nothing: true,
  },
  'portfolio-fields-faulty.json': {
    says: [
      'refused: documents/d1/title: title is needed and is not there. Write it.',
      'refused: portfolio/p1/authorName: authorName is needed and is not there. Write it.',
      'refused: portfolio/p1/preparedOn: "June 2026" is not a date. Write a day such as 2026-03-31.',
    ],
    leftOut: ['documents/d1'],
    nothing: true,
  },
  'portfolio-heading-is-a-table.csv-folder': {
    says: [
      'error: portfolio.csv row 2, column savings: There is no field named "savings"; its value is kept as "x_savings" and enters no figure.',
    ],
    leftOut: [],
  },
  'portfolio-missing.csv-folder': {
    says: [
      'refused: documents.csv row 2, column title: title is needed and is not there. Write it.',
      'refused: portfolio.csv: This is not a portfolio (found none of its own fields). Write its id, schemaVersion, author, authorName and preparedOn, and the rows of each table.',
    ],
    leftOut: ['documents/d1'],
    nothing: true,
  },
  'portfolio-twice.csv-folder': {
    says: ['refused: portfolio.csv row 3: A portfolio has one row of its own fields, and this has 2. Write one.'],
    leftOut: [],
    nothing: true,
  },
  'portfolio-version-unknown.csv-folder': {
    says: ['refused: portfolio.csv row 2, column schemaVersion: "0.9" is not a schema version this package reads. Write "1".'],
    leftOut: [],
    nothing: true,
  },
  'portfolio-with-a-comma-too-many.csv-folder': {
    says: [
      `refused: portfolio.csv row 2, column F: "2026-06-01" stands under no heading, so the row's cells may have moved. Put a cell with a comma in it inside quotes, or give the column a heading.`,
    ],
    leftOut: [],
    nothing: true,
  },
  'portfolio-without-a-row.csv-folder': {
    says: ['refused: portfolio.csv: A portfolio has one row of its own fields, and this has 0. Write one.'],
    leftOut: [],
    nothing: true,
  },
  'prototype-headings.csv-folder': {
    says: [
      'error: documents.csv row 2, column __proto__: There is no field named "__proto__"; its value is kept as "x___proto__" and enters no figure.',
      'error: documents.csv row 2, column constructor: There is no field named "constructor"; its value is kept as "x_constructor" and enters no figure.',
    ],
    leftOut: [],
  },
  'prototype-keys-inert.json': {
    says: [
      'refused: claims/c2/document: There is no row "toString" in documents. Write the id of a row there, or add one.',
      'refused: claims/c2/partOf: There is no row "hasOwnProperty" in claims. Write the id of a row there, or add one.',
      'refused: initiatives/more/serviceArea: "toString" is not one of the codes. Write one of: education, highways_and_transport, childrens_social_care, adult_social_care, public_health, housing, cultural_services, environmental_services, planning_and_development, fire_and_rescue, central_services, customer_services, revenues_and_benefits, other_services.',
      'error: portfolio/p1/__proto__: There is no field named "__proto__"; its value is kept as "x___proto__" and enters no figure.',
    ],
    leftOut: ['claims/c2', 'initiatives/more'],
  },
  'prototype-keys.json': {
    says: [
      'refused: portfolio/p1/__proto__: Found an object where one value should be. Write one value as text.',
      'error: documents/d1/__proto__: There is no field named "__proto__"; its value is kept as "x___proto__" and enters no figure.',
      'error: documents/d1/toString: There is no field named "toString"; its value is kept as "x_toString" and enters no figure.',
      'error: portfolio/p1/__proto__: There is no field named "__proto__"; its value is kept as "x___proto__" and enters no figure.',
      'error: portfolio/p1/constructor: There is no field named "constructor"; its value is kept as "x_constructor" and enters no figure. Did you mean "constructed"?',
    ],
    leftOut: [],
    nothing: true,
  },
  'quote-not-closed.csv-folder': {
    says: [
      'refused: savings.csv row 3: The quoted cell that begins "Print,cash_releasing,recurring" does not end where it should, so the rows after it cannot be told apart. Close the quote, and write a quote inside a cell twice.',
      'refused: statuses.csv row 2, column saving: The row hangs from "savings/s1", which was left out. Mend that and this row comes back.',
    ],
    leftOut: ['savings', 'statuses/s1@2025-26@forecast@2025-04-01'],
  },
  'quote-not-doubled.csv-folder': {
    says: [
      'refused: documents.csv row 2: The quoted cell that begins "The "big" report"" does not end where it should, so the rows after it cannot be told apart. Close the quote, and write a quote inside a cell twice.',
    ],
    leftOut: ['documents'],
  },
  'reference-dangling.json': {
    says: [
      'refused: savings/s1/initiative: There is no row "note" in initiatives. Did you mean "notes"? Write the id of a row there, or add one.',
    ],
    leftOut: ['savings/s1'],
  },
  'references-dangling-twice.json': {
    says: [
      'refused: measures/m1/initiative: There is no row "gone" in initiatives. Write the id of a row there, or add one.',
      'refused: measures/m1/staffGroup: There is no row "officers" in staffGroups. Write the id of a row there, or add one.',
    ],
    leftOut: ['measures/m1'],
  },
  'row-not-an-object.json': {
    says: ['refused: savings row 1: Found text where a row should be. Write an object of named values.'],
    leftOut: ['savings row 1'],
  },
  'rows-counted-as-a-spreadsheet-does.csv-folder': {
    says: [
      'refused: savings.csv row 5, column Baseline amount: "lots" is not an amount. Write digits with a point and at most 4 places, such as 1200.50.',
    ],
    leftOut: ['savings/s2'],
  },
  'rows-left-hanging.json': {
    says: [
      'refused: baselines/b1/measure: The row hangs from "measures/m1", which was left out. Mend that and this row comes back.',
      'refused: initiatives/notes/goLive: "soon" is not a date. Write a day such as 2026-03-31.',
      'refused: measures/m1/initiative: The row hangs from "initiatives/notes", which was left out. Mend that and this row comes back.',
      'refused: savings/s1/initiative: The row hangs from "initiatives/notes", which was left out. Mend that and this row comes back.',
      'refused: statuses/st1/saving: The row hangs from "savings/s1", which was left out. Mend that and this row comes back.',
    ],
    leftOut: ['baselines/b1', 'initiatives/notes', 'measures/m1', 'savings/s1', 'statuses/st1'],
  },
  'schema-version-unknown.json': {
    says: ['refused: portfolio/schemaVersion: "9" is not a schema version this package reads. Write "1".'],
    leftOut: [],
    nothing: true,
  },
  'semicolons.csv-folder': { says: ['advice: documents.csv: It has semicolons between cells, and was read as a table.'], leftOut: [] },
  'share-out-of-a-hundred.csv-folder': {
    says: [
      'refused: savings.csv row 2, column Attribution: "60" is not a share. Write 0.60 if you mean 60%.',
      'refused: savings.csv row 3, column Attribution: "110%" is not a share. Write a ratio from 0 to 1, such as 0.6.',
    ],
    leftOut: ['savings/s1', 'savings/s2'],
  },
  'table-in-two-files.csv-folder': {
    says: [
      'refused: Budget-lines.csv: The table "budgetLines" came in more than one file, and none was read. Keep one.',
      'refused: budgetLines.csv: The table "budgetLines" came in more than one file, and none was read. Keep one.',
      'refused: lineYears.csv row 2, column budgetLine: The row hangs from "budgetLines/b1", which was left out. Mend that and this row comes back.',
    ],
    leftOut: ['budgetLines', 'lineYears/b1@2025-26'],
  },
  'table-misspelt.json': {
    says: ['error: saving: There is no table named "saving", so its rows were not read. Did you mean "savings"?'],
    leftOut: [],
  },
  'table-not-a-list.json': {
    says: [
      'refused: savings: Found an object where a list of rows should be. Write a list, or leave the table out.',
      'refused: statuses/st1/saving: The row hangs from "savings/s1", which was left out. Mend that and this row comes back.',
    ],
    leftOut: ['savings', 'statuses/st1'],
  },
  'tabs.csv-folder': { says: ['advice: documents.csv: It has tabs between cells, and was read as a table.'], leftOut: [] },
  'text-too-long.json': {
    says: [
      'refused: documents/d1/note: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not text that can stand here. Write plain text without control characters, at most 200 characters in an id and 4,000 elsewhere.',
      'refused: documents/ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd/id: "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd…" is not text that can stand here. Write plain text without control characters, at most 200 characters in an id and 4,000 elsewhere.',
    ],
    leftOut: ['documents row 2', 'documents/d1'],
  },
  'trailing-comma.json': {
    says: [
      'refused: portfolio: This is not JSON: at line 3, column 1 stands "}\\n", which cannot stand there. Mend it, or write the file again with writePortfolio.',
    ],
    leftOut: [],
    nothing: true,
  },
  'understood-and-said.csv-folder': {
    says: [
      'advice: costs.csv row 2, column amount: "1,000" was read as "1000".',
      'advice: costs.csv row 2, column contracted: "Yes" was read as "true".',
      'advice: costs.csv row 2, column period: "FY 2025/26" was read as "2025-26".',
      'advice: costs.csv row 3, column amount: ".5" was read as "0.5".',
      'advice: costs.csv row 3, column contracted: "no" was read as "false".',
      'advice: costs.csv row 3, column period: "15/04/2026 to 30/04/2026" was read as "2026-04-15/2026-04-30".',
      'advice: costs.csv row 4, column period: "2011-2012" was read as "2011-04-01/2012-03-31".',
      'advice: initiatives.csv row 2, column capability: "Case note transcription" was read as "case_note_transcription".',
      'advice: initiatives.csv row 2, column goLive: "31/03/2025" was read as "2025-03-31".',
      'advice: initiatives.csv row 2, column serviceArea: "Adult social care" was read as "adult_social_care".',
      'advice: initiatives.csv row 2, column share: "60%" was read as "0.6".',
      'advice: portfolio.csv row 2, column AUTHOR: "Council" was read as "council".',
      'advice: portfolio.csv row 2, column Prepared_On: "1 June 2026" was read as "2026-06-01".',
      'advice: savings.csv row 2, column baselineAmount: "£1,200.50" was read as "1200.50".',
      'advice: savings.csv row 2, column baselineYear: "2024/25" was read as "2024-25".',
      'advice: savings.csv row 2, column class: "Cash-releasing" was read as "cash_releasing".',
      'advice: savings.csv row 3, column baselineAmount: "(300)" was read as "-300".',
      'advice: savings.csv row 3, column baselineYear: "2024-2025" was read as "2024-25".',
      'advice: savings.csv row 3, column initiative: " notes " was read as "notes".',
    ],
    leftOut: [],
  },
  'utf-16.csv-folder': {
    says: ['refused: documents.csv: The file is not UTF-8: it has the mark of UTF-16. Save it as UTF-8 (in Excel, as “CSV UTF-8”).'],
    leftOut: ['documents'],
  },
  'utf-16.json': {
    says: ['refused: portfolio: The file is not UTF-8: it has the mark of UTF-16. Save it as UTF-8 (in Excel, as “CSV UTF-8”).'],
    leftOut: [],
    nothing: true,
  },
  'windows-1252.csv-folder': {
    says: ['advice: documents.csv: It has bytes that no UTF-8 text has, and was read as Windows-1252.'],
    leftOut: [],
  },
  'year-faulty.csv-folder': {
    says: [
      'refused: savings.csv row 2, column Baseline year: "2025" is not a financial year. Write two years such as 2025-26, April to March.',
    ],
    leftOut: ['savings/s1'],
  },
  'years-that-do-not-follow.json': {
    says: [
      'refused: savings/s1/baselineYear: "2025-27" is not a financial year. Write two years that follow, such as 2025-26.',
      'refused: statuses/st1/financialYear: "2025-2024" is not a financial year. Write two years such as 2025-26, April to March.',
    ],
    leftOut: ['savings/s1', 'statuses/st1'],
  },
};

function read(name: string): Reading {
  if (name.endsWith('.json')) return readPortfolio(readFileSync(new URL(name, folder)));
  const files = readdirSync(new URL(`${name}/`, folder));
  return readTables(files.map((file) => ({ name: `${name}/${file}`, bytes: readFileSync(new URL(`${name}/${file}`, folder)) })));
}

describe('a faulty file says where, what was found and what to write', () => {
  test('every file here has its words', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(FAULTY).sort());
  });

  test.each(Object.entries(FAULTY))('%s', (name, { says, leftOut, nothing }) => {
    const reading = read(name);
    expect(reading.issues.map((issue) => `${issue.severity}: ${words(issue)}`)).toEqual(says);
    expect(reading.leftOut).toEqual(leftOut);
    expect(reading.portfolio === undefined).toBe(nothing === true);
  });

  test('the same words whatever order the files come in', () => {
    for (const name of Object.keys(FAULTY).filter((each) => each.endsWith('-folder'))) {
      const files = readdirSync(new URL(`${name}/`, folder)).map((file) => ({
        name: file,
        bytes: readFileSync(new URL(`${name}/${file}`, folder)),
      }));
      expect(readTables([...files].reverse())).toEqual(readTables(files));
    }
  });
});
