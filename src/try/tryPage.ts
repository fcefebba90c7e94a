import { hashOf } from '../report/page/pageHtml';
import { SCRIPT } from '../report/page/script';
import { STYLE } from '../report/page/style';
import { TRY_STYLE } from './style';

/**
 * The page to try it in, one file that works from a disk: its script is the browser build, its example the
 * constructed council. Its policy lets in these scripts and styles, by their hashes, and nothing from anywhere.
 */
export function tryPage(script: string, council: string): string {
  const code = script.replace(/<\/script/g, '<\\/script').replace(/<!--/g, '<\\!--');
  const style = `${STYLE}\n${TRY_STYLE}`;
  const scripts = [code, SCRIPT].map((text) => `'${hashOf(text)}'`).join(' ');
  const styles = [style, STYLE].map((text) => `'${hashOf(text)}'`).join(' ');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styles}; script-src ${scripts}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Try benefits-realisation</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="top"><div class="wide"><h1>Try benefits-realisation</h1><p>A record in, figures and their workings out. Nothing leaves this page</p></div></header>
<div class="wide">
<main id="main">
<h2>Give it a record</h2>
<noscript><p class="notice">This page works with script only. The command line does the same without: npx benefits report.</p></noscript>
<p><button type="button" class="act" id="example">Load the constructed council</button></p>
<div class="drop" id="drop"><label for="files">Or choose files, or drop them here: one record as JSON, or its tables as CSV, portfolio.csv among them</label><input type="file" id="files" multiple accept=".json,.csv"></div>
<p><label for="text">Or paste a record as JSON</label><textarea id="text" spellcheck="false"></textarea></p>
<div class="dates"><p><label for="as-at">As at (its own day unless said)</label><input type="text" id="as-at" inputmode="numeric" placeholder="2026-03-31"></p><p><label for="through">Last day counted</label><input type="text" id="through" inputmode="numeric" placeholder="2026-03-31"></p></div>
<p><button type="button" class="act" id="assess">Assess it</button></p>
<h2>What came of it</h2>
<p id="said" role="status">Nothing yet.</p>
<details class="found" id="faults" hidden></details>
<details class="found" id="findings" hidden></details>
<div id="result" hidden>
<p><a id="save-report" download="report.html">Save the report</a> · <a id="save-assessment" download="assessment.json">Save the figures as JSON</a></p>
<iframe id="report" title="The report" sandbox="allow-scripts allow-popups"></iframe>
</div>
</main>
<footer><p>Made with benefits-realisation. A figure that is not established is not nought. Hours are not pounds.</p></footer>
</div>
<script type="application/json" id="constructed">${council.replace(/</g, '\\u003c')}</script>
<script>${code}</script>
</body>
</html>
`;
}
