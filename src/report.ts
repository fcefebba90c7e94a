/**
 * `benefits-realisation/report`: pages, text and charts for people, from an assessment or a comparison. Nothing here calculates.
 *
 * @packageDocumentation
 */
export type { Bar, BarChart, Chart, Dot, DotChart } from './report/chart/chart';
export { chartSvg } from './report/chart/chartSvg';
export { comparisonChart } from './report/chart/comparisonChart';
export { type VegaLite, vegaLite } from './report/chart/vegaLite';
export { charts } from './report/charts';
export type { ReportItem } from './report/item';
export { reportMarkdown } from './report/markdown';
export { comparisonHtml } from './report/page/comparisonHtml';
export { reportHtml } from './report/page/reportHtml';
export { statementHtml } from './report/page/statementHtml';
export { reportText } from './report/text';
