import { sha256Of } from '../../foundation/hash/sha256Of';
import { safeText } from '../safeText';
import { escapeHtml, userHtml } from './html';
import { SCRIPT } from './script';
import { STYLE } from './style';

/**
 * One page that needs nothing else. Its policy lets in this style and this script, by their hashes, and nothing
 * from anywhere; without script everything is there.
 */
export function pageHtml({ title, said, main }: { readonly title: string; readonly said: string; readonly main: string }): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(safeText(title))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="top"><div class="wide"><h1>${userHtml(title)}</h1><p>${escapeHtml(said)}</p></div></header>
<div class="wide">
${main}
<footer><p>Made with benefits-realisation. A figure that is not established is not nought. Hours are not pounds.</p></footer>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The hash of an inline style or script, as a content security policy names it. */
export function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256Of(text)))}`;
}
