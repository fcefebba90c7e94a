/** How the record is written, in plain words: the first half of its index page. */
export const conventions = `## How it is written

The JSON document is the tables: the document’s own fields, and one list for each table. CSV files and workbook sheets are the same rows under the same names, one for each table. A table without rows can be left out.

- **Rows are flat.** A value is text or true or false. No row holds a list: a history, such as stages or statuses, is a table of its own.
- **Ids are yours.** An id is any text of up to 200 characters, unique in its table. Rows are joined by id. In some tables a row without an id gets one made from its other fields, as the page for the table says. Two rows with the same id are a fault.
- **Numbers are text.** Write \`"1200000.00"\`, not \`1200000\`: decimals are exact and nothing is lost on the way. Use no commas, no pound sign and no percent sign.
- **Unknown is left out.** Leave out what is not known. Never write 0 for it: 0 is a measurement, and what is left out is *not established* and counted as such.
- **Every amount says its period.** An amount of a saving or a target also says what kind of amount it is (rule D3).
- **A fact counts from its own date.** What is dated after the as-at date is not seen. What has no date counts from the day the document was prepared (rule X3).
- **Money** is in pounds, net of VAT that can be recovered, unless a row gives a currency.
- **Time** is hours of effort, unless a field says minutes or days.

Readers also understand what people really type where it can mean one thing only, such as \`£1,200\`, \`31/03/2026\`, \`2025/26\` or \`60%\` for a share. They report each change. What the library writes is always in the form below.

## Types

| Type | How it is written | Example |
|---|---|---|
| id | Text that is unique in its table, with no space at either end | \`notes-pilot\` |
| id in a table | The id of a row in that table | \`notes-pilot\` |
| text | Up to 4,000 characters | \`Minutes to write up a visit\` |
| money | Decimal text: at most 15 digits, at most 4 after the point | \`1200000.00\` |
| quantity | Decimal text: at most 9 digits before the point and 4 after it | \`37.5\` |
| share | A ratio from 0 to 1, with at most 6 digits after the point: 60% is \`0.6\` | \`0.6\` |
| date | Year, month, day | \`2026-03-31\` |
| year | A financial year, 1 April to 31 March | \`2025-26\` |
| period | A month, a financial year, or the first and last day of a span. Text that could be a month or a year, such as \`2011-12\`, is a month | \`2026-03\`, \`2025-26\`, \`2026-03-03/2026-03-30\` |
| flag | True or false, without quotation marks in JSON | \`true\` |
| gss | The 9-character code of a UK council | \`E06000060\` |
| closed code | One of the codes listed. Any other is refused | \`cash_releasing\` |
| open code | One of the codes listed, or one of your own in lower case with underscores. One of your own is kept, with advice | \`chatbot\` |

## Fields of your own

A field whose name begins with \`x_\` is yours. It is kept and written back, and it enters no figure. Its value is text or true or false.

A name that the record does not know is reported with the nearest one it does know, and its value is kept under \`x_\` and that name.`;
