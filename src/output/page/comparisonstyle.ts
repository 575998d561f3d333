/* Looks of a comparison, behind those of the page. */
const colours = `:root{--met:#1b6e3c;--met-ground:#e2f3e8;--unmet:#a3160f;--unmet-ground:#fbe6e4;--way:#0b4a8f;--way-ground:#e4eefa;--doubt:#74430a;--doubt-ground:#fbeeda;--none:#4d586a;--none-ground:#eceff3}
@media (prefers-color-scheme:dark){:root{--met:#86d9a5;--met-ground:#123422;--unmet:#ffb0a8;--unmet-ground:#4a1a17;--way:#9fcaff;--way-ground:#163150;--doubt:#f3c283;--doubt-ground:#3f2c12;--none:#b5bfcc;--none-ground:#262e39}}
@media print{:root{--met:#14552e;--met-ground:#fff;--unmet:#8a0f0a;--unmet-ground:#fff;--way:#0b3a70;--way-ground:#fff;--doubt:#5e3608;--doubt-ground:#fff;--none:#333;--none-ground:#fff}}
`;

/** Each kind: its colour, its ground. */
const kinds: readonly (readonly [kind: string, colour: string])[] = [
  ['met', 'met'], ['unmet', 'unmet'], ['on-the-way', 'way'], ['doubtful', 'doubt'], ['not-found', 'none'], ['added', 'met'], ['dropped', 'unmet'], ['raised', 'way'], ['lowered', 'way'], ['changed', 'way'], ['unchanged', 'none'],
];

const places = kinds.map(([kind, colour]) => `.v-${kind}{color:var(--${colour});background:var(--${colour}-ground)}svg .b-${kind}{fill:var(--${colour})}.key.k-${kind}{background:var(--${colour})}`
  + `main:has(#k-${kind}:checked) tbody tr:not(.r-${kind}){display:none}`).join('\n');

export const comparisonStyle = `${colours}${places}
.sources div{display:flex;gap:.5rem;flex-wrap:wrap}.sources dt{font-weight:600}.sources dt::after{content:":"}.sources dd{margin:0;min-width:0;overflow-wrap:anywhere}
.sum{margin:0 0 2rem}svg.wide{width:100%;height:1.4rem;max-width:none}.legend{font-size:1rem;color:var(--ink);margin:.6rem 0 0}.key{display:inline-block;width:.8rem;height:.8rem;margin-right:.4rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.compared.list{position:static;max-height:none;overflow:visible;margin-top:0;padding:0;border:0}
.kinds{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;border:1px solid var(--rule);background:var(--raised);padding:.6rem .9rem;margin:0 0 1rem}.kinds legend{font-weight:600;padding:0 .35rem}.kinds label{display:inline-flex;gap:.35rem;align-items:center;min-height:2rem;cursor:pointer}
.compared .rows{min-width:0;font-size:.9375rem}.compared .rows thead th{padding:.5rem;font-weight:600;background:var(--raised)}.compared .rows tbody tr{cursor:auto}.compared .rows .c-label{width:44%}
.compared .rows tbody tr:not(.places)>*{border-bottom:0}.compared .rows tbody tr.places td{padding-top:0}.compared .rows tbody tr.places:hover{background:none}.compared td small{color:var(--soft)}.compared td svg{display:block;margin-bottom:.15rem}
.v{display:inline-block;padding:.1rem .5rem;border:1px solid;border-radius:2px;font-size:.8125rem;font-weight:600;white-space:nowrap;print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg .ground{fill:var(--rule)}svg .all{stroke:var(--ink);stroke-width:1.5}svg .aim{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 4}
.quotes{margin:.4rem 0 .6rem}.quotes div{border-left:3px solid var(--rule);padding:.1rem 0 .1rem .75rem;margin-bottom:.5rem}.quotes dt{font-weight:600;font-size:.875rem}.quotes dt small{font-weight:400;overflow-wrap:anywhere}.quotes dd{margin:0}
mark{background:var(--on);color:inherit;padding:0 .15em}.series{margin-top:.75rem}
@media (max-width:47.99rem){.compared .rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.compared .rows,.compared .rows tbody,.compared .rows tr,.compared .rows th,.compared .rows td{display:block;width:auto}
.compared .rows tbody tr{padding:.75rem 0 0}.compared .rows tbody tr.places{padding:0 0 .75rem;border-bottom:1px solid var(--rule)}.compared .rows tbody tr.places td::before{content:none}.compared .rows tbody td:empty{display:none}.compared .rows tbody td::before{content:attr(data-h) ": ";color:var(--soft);font-size:.8125rem}.compared .rows tbody th,.compared .rows tbody td{padding:.1rem 0;border:0}.compared .rows .c-label{width:auto;font-weight:600}}
@media print{.kinds{display:none}.compared details::details-content{content-visibility:visible;display:block}.compared .scroll{overflow:visible}}
`;
