/** Colours of the Government Analysis Function, on pages light and dark; text holds 4.5 to 1 on both. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#0b0c0c;--quiet:#505a5f;--line:#b1b4b6;--soft:#f3f2f1;--brand:#12436d;--on-brand:#fff;--link:#12436d;--focus:#fd0;--refused:#801650;--error:#801650;--warning:#f46a25;--advice:#28a197}
@media (prefers-color-scheme:dark){:root{--page:#101214;--text:#f3f2f1;--quiet:#b9bec1;--line:#4c5357;--soft:#1d2124;--brand:#12436d;--on-brand:#fff;--link:#8ec3ee;--refused:#e58fbd;--error:#e58fbd;--warning:#f79263;--advice:#4cc4b9}}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 arial,sans-serif}
.wide{max-width:70rem;margin:0 auto;padding:0 1rem}
header.top{background:var(--brand);color:var(--on-brand);padding:1.5rem 0}
header.top p{margin:.25rem 0 0}
h1{font-size:clamp(1.6rem,5vw,2.5rem);line-height:1.1;margin:0;overflow-wrap:anywhere}
h2,h3{font-size:1.4rem;line-height:1.2;margin:2.25rem 0 .75rem;overflow-wrap:anywhere}
h2.name{font-size:clamp(1.5rem,4vw,2rem);margin-top:2.5rem}
h4,h3.severity,.card h3{font-size:1rem;line-height:1.3;margin:1.25rem 0 .5rem}
p,ul{margin:0 0 1rem;max-width:44rem}
main li{overflow-wrap:anywhere;margin-bottom:.35rem}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:3px}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--focus);outline-offset:0;box-shadow:0 0 0 5px #0b0c0c}
.skip{position:absolute;left:-999rem;background:var(--focus);color:#0b0c0c;padding:.75rem 1rem}
.skip:focus{left:0;top:0;z-index:1}
nav.contents{border-bottom:1px solid var(--line);padding:1.25rem 0 .5rem}
nav.contents h2{font-size:1.1rem;margin:0 0 .5rem}
nav.contents ul{list-style:none;padding:0;columns:15rem;column-gap:2rem;max-width:none}
.stamp{margin-top:1.25rem}
nav.contents li{break-inside:avoid;padding:.1rem 0}
.stamp,small{color:var(--quiet)}
small{font-size:.875rem;display:block}
.inset{border-left:5px solid var(--line);padding:.5rem 0 .5rem 1rem}
.notice{border-left:5px solid var(--brand);padding:.5rem 0 .5rem 1rem;font-weight:bold}
@media (prefers-color-scheme:dark){.notice{border-color:#8ec3ee}}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem;list-style:none;padding:0;max-width:none}
main li.card{background:var(--soft);border-top:5px solid var(--brand);padding:1rem;margin:0;overflow-wrap:break-word}
@media (prefers-color-scheme:dark){main li.card{border-color:#8ec3ee}}
.card h3,.card h4{margin:0}
.card .value{font-size:1.6rem;font-weight:bold;line-height:1.2;margin:.35rem 0;font-variant-numeric:tabular-nums}
.card .value small{font-weight:normal;line-height:1.4}
.card .value .absent{font-size:1.1rem;font-weight:normal}
.card ul{padding-left:1.1rem;margin:.5rem 0;font-size:.9375rem}
.card small{margin-top:.25rem}
.absent,.key{color:var(--quiet)}
.key{font-size:.875rem;margin-top:-1rem}
tbody th.within{padding-left:1.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{position:relative;overflow-x:auto;margin:0 0 1.5rem;background:linear-gradient(to right,var(--page) 1.5rem,transparent) left/3rem 100% no-repeat local,linear-gradient(to left,var(--page) 1.5rem,transparent) right/3rem 100% no-repeat local,linear-gradient(to right,var(--line),transparent) left/.6rem 100% no-repeat scroll,linear-gradient(to left,var(--line),transparent) right/.6rem 100% no-repeat scroll}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
table.prose{min-width:60rem}
table.prose th[scope=row]{font-weight:normal;width:24%}
caption{position:sticky;left:0;max-width:min(66rem,calc(100vw - 2rem));text-align:left;font-weight:bold;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.6rem .75rem;border-bottom:1px solid var(--line)}
th:first-child{padding-left:0}
thead th{border-bottom-width:2px;vertical-align:bottom}
tbody th{font-weight:normal;min-width:11rem}
td{overflow-wrap:break-word}
.numeric{text-align:right}
td:not(.numeric){min-width:9.5rem}
td.numeric{white-space:nowrap}
td.numeric small{white-space:normal}
.severity{border-left:5px solid;padding-left:.6rem}
.severity.refused{border-color:var(--refused)}
.severity.error{border-color:var(--error)}
.severity.warning{border-color:var(--warning)}
.severity.advice{border-color:var(--advice)}
a.why{color:inherit;text-decoration:underline dotted;text-decoration-thickness:1px}
a.why:hover,a.why[aria-expanded=true]{color:var(--link);text-decoration:underline solid 2px}
.workings{margin:0 0 1.5rem}
.workings>summary{color:var(--link);cursor:pointer;padding:.25rem 0;text-decoration:underline}
summary:focus-visible,button:focus-visible,select:focus-visible{outline:3px solid var(--focus);box-shadow:0 0 0 5px #0b0c0c}
.working{border-left:5px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:.75rem 0;font-size:.9375rem;overflow-wrap:anywhere;text-align:left;white-space:normal}
.working p{margin:0 0 .5rem}
.working ul{padding-left:1.1rem;margin:0 0 .5rem;max-width:none}
.working small{display:inline}
.opened>td{background:var(--soft);padding:0 .75rem}
.cards>.opened{grid-column:1/-1;margin:0}
.chart{margin:0 0 1.5rem;max-width:30rem}
.chart figcaption{font-weight:bold;margin:0 0 .5rem}
.chart svg{display:block;width:100%;height:auto}
@media (prefers-color-scheme:dark){.chart .ink{fill:#f3f2f1}.chart .axis{stroke:#b9bec1}.chart .s0{fill:#6fa8dc}.chart .l0{stroke:#6fa8dc}.chart .s1{fill:#28a197}.chart .s2{fill:#d17fae}.chart .l2{stroke:#d17fae}.chart .s3{fill:#f46a25}}
.choose{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:end;margin:0 0 1rem}
.choose label{display:block}
.choose .count{flex-basis:100%;margin:0}
select,button.sort{font:inherit;color:inherit}
select{background:var(--page);border:2px solid var(--text);padding:.25rem}
button.sort{background:none;border:0;padding:0;text-align:inherit;text-decoration:underline;cursor:pointer;font-weight:bold}
[aria-sort=ascending] .sort::after{content:" ▲"}
[aria-sort=descending] .sort::after{content:" ▼"}
.rules dt{font-weight:bold}
.rules dd{margin:0 0 .75rem;max-width:44rem}
article+article{border-top:5px solid var(--brand);margin-top:3rem}
@media (max-width:40rem){tbody th,td:not(.numeric){min-width:8rem}th,td{padding:.5rem .5rem .5rem 0}}
footer{border-top:1px solid var(--line);margin-top:3rem;padding:1.5rem 0;color:var(--quiet)}
footer p{margin:0}
@page{size:A4;margin:15mm}
@media print{
:root{--page:#fff;--text:#000;--quiet:#333;--line:#999;--soft:#fff;--link:#000}
html{font-size:10pt}
small,.key{font-size:7.5pt}
.skip,nav.contents,.choose,.workings:not([open]){display:none}
a.why{text-decoration:none}
header.top{background:none;color:#000;border-bottom:3pt solid #12436d;padding:0 0 8pt}
.wide{max-width:none;padding:0}
.scroll{overflow:visible}
table,table.prose{min-width:0;font-size:8.5pt}
td.numeric{white-space:normal}
th,td{padding:3pt 6pt 3pt 0}
tbody th,td:not(.numeric){min-width:0}
tr,.card,.chart{break-inside:avoid}
.chart{max-width:9cm}
h2,h3,h4,caption{break-after:avoid}
thead{display:table-header-group}
.card{border:1px solid #999}
article+article{break-before:page;border:0;margin:0}
}
`.trim();
