/* The page's looks, as text. Letters are those of the system; colours are variables, once for light and once for dark, each pair at WCAG AA or better. */
const colours = `:root{color-scheme:light dark;--ground:#fff;--raised:#f6f7f9;--ink:#1a2230;--soft:#4d586a;--rule:#d5dae2;--strong:#8390a3;--accent:#0b4a8f;--focus:#b3261e;--on:#fff3c4;--on-ring:#8a5a00;
--t:#0b4a8f;--t-ground:#e4eefa;--s:#74430a;--s-ground:#fbeeda;--error:#a3160f;--warning:#7d4a00;--info:#3a5570;--bar:#0b4a8f;--whole:#9aa6b6}
@media (prefers-color-scheme:dark){:root{--ground:#12161d;--raised:#1a2029;--ink:#e6e9ee;--soft:#a9b3c1;--rule:#323b48;--strong:#6f7d90;--accent:#8fc1ff;--focus:#ffb4a8;--on:#4a3c0c;--on-ring:#f2c94c;
--t:#9fcaff;--t-ground:#163150;--s:#f3c283;--s-ground:#3f2c12;--error:#ffb0a8;--warning:#f3c283;--info:#b5c9de;--bar:#8fc1ff;--whole:#66758a}}
@media print{:root{color-scheme:light;--ground:#fff;--raised:#fff;--ink:#000;--soft:#333;--rule:#999;--strong:#666;--accent:#000;--on:#fff;--on-ring:#666;
--t:#0b3a70;--t-ground:#e8f0fa;--s:#5e3608;--s-ground:#fbf1e2;--error:#8a0f0a;--warning:#6a3f00;--info:#2f465c;--bar:#0b4a8f;--whole:#9aa6b6}}
`;

const base = `*,::before,::after{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:110rem;padding:0 clamp(1rem,2.5vw,2.5rem) 3rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.3;margin:0;text-wrap:balance}
h1{font-size:clamp(1.35rem,1rem + 1.4vw,2rem);font-weight:700;max-width:50ch}
h2{font-size:1.25rem;font-weight:700;margin-bottom:.75rem}
p{margin:0}
a{color:var(--accent);text-underline-offset:.15em}
button,input,select{font:inherit;color:inherit}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
[tabindex="-1"]:focus:not(.on){outline:0}
[hidden]{display:none!important}
small{font-size:.8125rem;color:var(--soft)}
.skip{position:absolute;left:-100vw;top:.5rem;z-index:3;padding:.5rem 1rem;background:var(--ground);border:2px solid var(--accent)}
.skip:focus{left:1rem}
.empty{color:var(--soft)}.paper{display:none}
header{padding:2rem 0 1.25rem;border-bottom:3px double var(--strong);margin-bottom:1.5rem}
.eyebrow{font-size:.875rem;color:var(--soft);margin-bottom:.35rem}
.about{color:var(--soft);margin-top:.4rem}
.counts,nav ul,.legend{list-style:none;padding:0;margin:1rem 0 0;display:flex;flex-wrap:wrap;gap:.35rem 1.75rem}
.counts a{color:var(--ink);text-decoration:none;display:inline-block;padding:.15rem 0}
.counts a:hover{text-decoration:underline}
.counts b{font-size:1.35rem;font-variant-numeric:tabular-nums}
nav ul{margin-top:.75rem}
nav li a{display:inline-block;padding:.2rem 0}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.875rem;color:var(--soft)}
footer dl{margin:0 0 .5rem}footer dl div{display:flex;gap:.5rem}footer dt::after{content:":"}footer dd{margin:0;overflow-wrap:anywhere;min-width:0}
.charts,.findings{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--rule)}
`;

const text = `.doc>h2,.list>h2{margin-bottom:.5rem}
.legend{margin:0 0 1.25rem;gap:.25rem 1.25rem;font-size:.8125rem;color:var(--soft)}
#text{max-width:46rem;font-size:1.0625rem;line-height:1.65}
.run{content-visibility:auto;contain-intrinsic-size:auto 60rem;padding:0 .25rem;margin:0 -.25rem}
#text p{margin:0 0 .7em}
#text h3,#text h4,#text h5,#text h6{margin:1.4em 0 .6em;font-size:1.0625rem;scroll-margin:4rem}
#text h3{font-size:1.2rem;padding-bottom:.2em;border-bottom:1px solid var(--rule)}#text h4{font-size:1.1rem}#text h6{font-weight:600}
#text .l1{padding-left:1.1em;text-indent:-1.1em}#text .l2{padding-left:2.4em;text-indent:-1.2em}
.sign{display:none}
.m{color:inherit;text-decoration:none;border-bottom:2px solid;padding:.05em .15em;border-radius:2px 2px 0 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin:6rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.m:empty{padding:0;border:0}
.m.t{background:var(--t-ground);border-color:var(--t);font-weight:600}.m.s{background:var(--s-ground);border-color:var(--s);border-bottom-style:double;border-bottom-width:4px}
.m.i{border-bottom-style:dashed;border-bottom-width:2px}
a.m:hover{box-shadow:0 0 0 1px currentColor}
.ref{font-size:.75em;vertical-align:super;line-height:0;font-weight:600;padding:0 .15em}
.ref:empty::before{content:"[" attr(data-n) "]"}
.em{font-style:italic}
.note{font-size:.9375rem;border-left:3px solid var(--rule);padding:.1rem 0 .1rem .9rem}
.note .ref{padding:0}
.back{padding:0 .3em;text-decoration:none}.back::before{content:"↩"}
.u{text-decoration:underline wavy 1px;text-underline-offset:.3em;text-decoration-skip-ink:none}
.u.error{text-decoration-color:var(--error)}.u.warning{text-decoration-color:var(--warning)}.u.info{text-decoration-style:dotted;text-decoration-color:var(--info)}
.p{display:inline-block;min-width:1.5em;margin:0 .15em;padding:0 .35em;border:1px solid;border-radius:1em;font-size:.6875rem;font-weight:700;line-height:1.4;text-align:center;text-decoration:none;text-indent:0;vertical-align:.2em;background:var(--ground)}
.p::before{content:attr(data-n)}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.u.error,.u.warning,.u.info{color:inherit}
.scroll{overflow-x:auto;margin:0 0 1em}
.grid{border-collapse:collapse;font-size:.9375rem;line-height:1.45}.grid td{border:1px solid var(--rule);padding:.25rem .5rem;vertical-align:top}
.on{background:var(--on)!important;outline:2px solid var(--on-ring);outline-offset:1px}
`;

const table = `.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.6rem .9rem;padding:.9rem;background:var(--raised);border:1px solid var(--rule);margin-bottom:.75rem}
.filters p{min-width:0}.filters label{display:block;font-size:.8125rem;font-weight:600;margin-bottom:.15rem}.filters label small{font-weight:400}
.filters input,.filters select{width:100%;min-height:2.5rem;padding:.3rem .5rem;background:var(--ground);border:1px solid var(--strong);border-radius:3px}
.f-search,.f-clear{grid-column:1/-1}
button{min-height:2.25rem;padding:.3rem .9rem;background:var(--ground);border:1px solid var(--strong);border-radius:3px;cursor:pointer}
button:disabled{cursor:default;color:var(--soft);border-color:var(--rule)}
#status{font-size:.875rem;color:var(--soft);margin-bottom:.35rem}
.rows{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
.rows caption{caption-side:bottom;text-align:left;padding:.6rem 0;font-size:.8125rem;color:var(--soft)}
.rows th,.rows td{padding:.4rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
.rows thead th{position:sticky;top:0;z-index:1;background:var(--raised);border-bottom:2px solid var(--strong);padding:0;vertical-align:bottom}
.rows thead button{width:100%;min-height:2.5rem;padding:.3rem .5rem;border:0;border-radius:0;background:none;text-align:left;font-weight:600;color:var(--ink);white-space:nowrap}.rows thead .c-note button{white-space:normal}
.rows thead button:not(:disabled)::after{content:" ↕";color:var(--soft);font-weight:400}
.rows th[aria-sort=ascending] button::after{content:" ↑";color:var(--ink);font-weight:700}.rows th[aria-sort=descending] button::after{content:" ↓";color:var(--ink);font-weight:700}
.rows tbody tr{scroll-margin:5rem;cursor:pointer}.rows tbody tr:hover{background:var(--raised)}
.rows tbody tr.on{outline-offset:-2px}
.c-label a{color:var(--ink);text-decoration-color:var(--strong)}.c-label small{display:block}
.c-value{font-variant-numeric:tabular-nums}.rows .c-value{font-weight:600}.rows thead .c-value,.rows tbody .c-value{text-align:right}.rows thead .c-value button{text-align:right}
.c-date.i span{border-bottom:2px dashed var(--strong)}.c-date.i small{display:block;font-style:italic}
.c-section{color:var(--soft)}
.tag{display:inline-block;padding:.05rem .4rem;border:1px solid;border-radius:2px;font-size:.75rem;font-weight:600;white-space:nowrap;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tag.t{color:var(--t);background:var(--t-ground)}.tag.s{color:var(--s);background:var(--s-ground);border-style:dashed}
.pager{margin-top:.75rem;display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;font-size:.875rem}
@media (scripting:enabled) and screen{.later{display:none}}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:2rem;margin:1rem 0 2rem}
.charts,.findings{content-visibility:auto;contain-intrinsic-size:auto 40rem}figure{margin:0;min-width:0;break-inside:avoid}figcaption{font-weight:600;line-height:1.4;margin-bottom:.5rem}
svg{display:block;max-width:100%;height:auto;print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg text{font-size:12px;fill:var(--ink)}svg .axis{fill:var(--soft)}svg .value{font-weight:600}
svg .grid{stroke:var(--rule)}svg .line{fill:none;stroke:var(--bar);stroke-width:2}svg .dot{fill:var(--ground);stroke:var(--bar);stroke-width:2.5}
svg .whole{fill:var(--whole)}svg .part{fill:var(--bar)}
details{margin-top:.5rem;font-size:.875rem}summary{cursor:pointer;padding:.25rem 0;color:var(--accent)}
.data{border-collapse:collapse;margin-top:.25rem}.data th,.data td{overflow-wrap:anywhere;text-align:left;font-weight:400;padding:.2rem .75rem .2rem 0;border-bottom:1px solid var(--rule);vertical-align:top}.data thead th{font-weight:600}
.findings ol{padding-left:2.2rem;margin:0;max-width:70rem}.findings li{margin-bottom:.6rem;color:var(--ink);padding:.15rem .25rem}.findings li::marker{font-weight:700}
`;

const places = `@media (min-width:64rem){.panes{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:2.5rem;align-items:start}
.list{position:sticky;top:0;max-height:100vh;overflow:auto;padding:.75rem 2px;scrollbar-gutter:stable}.doc{padding-top:.75rem}
}
@media (min-width:48rem),print{.rows{table-layout:fixed}.c-kind{width:10%}.c-label{width:28%}.c-value{width:15%}.c-unit{width:11%}.c-date{width:13%}.c-section{width:15%}.c-note{width:8%}}
@media (min-width:48rem) and (max-width:90rem){.rows thead button{padding-inline:.3rem}.rows th,.rows td{padding-inline:.3rem}}
@media (max-width:63.99rem){.list{overflow-x:auto;margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid var(--rule)}}
@media (max-width:47.99rem){.c-unit,.rows thead .c-unit{display:none}
.rows thead tr{display:flex;flex-wrap:wrap;gap:.25rem}.rows thead th{position:static;border:1px solid var(--rule)}.rows thead th button{min-height:2.25rem}
.rows tbody{display:block}.rows tbody tr{display:grid;grid-template-columns:auto 1fr auto;gap:.25rem .6rem;padding:.75rem .35rem;border-bottom:1px solid var(--rule)}
.rows thead th{width:auto;min-width:0}.rows thead .c-value button{text-align:left}.rows thead .c-kind{order:-2}.rows thead .c-label{order:-1}.rows tbody th,.rows tbody td{padding:0;border:0;min-width:0;width:auto}.rows tbody .c-label{grid-column:1/-1;order:2}.rows tbody .c-value{order:1;grid-column:2/-1}.rows tbody .c-date{order:3;grid-column:1/-1}.rows tbody .c-date.i small{display:inline}.rows tbody .c-section{order:4;grid-column:1/-1}.rows tbody .c-label a{font-size:1rem}
.rows .c-note:empty,.rows .c-date:empty,.rows .c-section:empty{display:none}.rows td.c-note{order:5}.rows td.c-note::before{content:"["}.rows td.c-note::after{content:"]"}}
@media print{@page{margin:16mm 14mm}html{font-size:10pt}body{padding:0;max-width:none}
.skip,.filters,.pager,nav,.rows caption,#status,summary,.back,.rows thead button{display:none!important}.paper{display:inline}.rows thead th{padding:.3rem}
.panes{display:block}.list{position:static;max-height:none;overflow:visible;break-before:page;margin:0;padding:0;border:0}
.rows{font-size:8.5pt;min-width:0}.rows thead{display:table-header-group;break-inside:avoid}.charts,.findings{border:0;padding:0}.rows thead th{position:static;font-weight:600}.rows tr,figure,.findings li{break-inside:avoid}.
.run,.charts,.findings{content-visibility:visible}h1,h2,h3,h4,h5,h6{break-after:avoid}#text{max-width:none;font-size:10.5pt}.on{outline:0}a{color:inherit;text-decoration:none}svg{max-width:80mm}.figures{grid-template-columns:1fr 1fr}}
@media (prefers-reduced-motion:no-preference){.on{transition:background-color .2s}}
@media (forced-colors:active){.m,.tag{border:1px solid}svg .part,svg .whole{fill:CanvasText}svg .line,svg .dot{stroke:CanvasText}}
`;

export const style = `\n${colours}${base}${text}${table}${places}`;
