#include "app/formats/html_style.h"

namespace collega::formats {

// Logical properties throughout (inline, block): the same rules stand for left to right and right to left.
const char* const htmlStyle = R"css(
:root{color-scheme:light dark;--background:#F6F4EF;--surface:#FFFFFF;--sunken:#EFECE4;--ink:#1D2730;--soft:#55616B;
--line:#E3DED3;--ours:#0E6B72;--ours-tint:#D8ECEC;--theirs:#9A4B1F;--theirs-tint:#F6E3D5;--mutual:#5F4690;
--mutual-tint:#E8E1F3}
@media (prefers-color-scheme:dark){:root{--background:#11171A;--surface:#1A2327;--sunken:#151C20;--ink:#E9EDEE;
--soft:#A7B3B9;--line:#2B363C;--ours:#63C7C9;--ours-tint:#17393B;--theirs:#F0A57B;--theirs-tint:#43281A;
--mutual:#BBA6E8;--mutual-tint:#2F2645}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--background);color:var(--ink);font:400 1.0625rem/1.6 "Noto Sans","Noto Sans Arabic",
system-ui,sans-serif;overflow-wrap:break-word}
.skip{position:absolute;inset-block-start:-10rem;inset-inline-start:1rem;padding:.75rem 1.25rem;background:var(--ours);
color:var(--surface);border-radius:0 0 12px 12px;z-index:1}
.skip:focus{inset-block-start:0}
a{color:var(--ours);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--mutual);outline-offset:3px;border-radius:4px}
header,main,footer{max-inline-size:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
header{padding-block:clamp(2rem,6vw,4rem) 1.5rem}
.arch{inline-size:4.5rem;block-size:auto;fill:none;stroke-width:7;stroke-linecap:round;margin-block-end:1rem}
.arch .ours{stroke:var(--ours)}.arch .theirs{stroke:var(--theirs)}.arch .mutual{fill:var(--mutual)}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.75rem);line-height:1.2;font-weight:600;margin:0 0 .75rem;max-inline-size:24ch}
h2{font-size:1.375rem;line-height:1.3;font-weight:600;margin:2.5rem 0 1rem}
h3{font-size:1.125rem;line-height:1.4;font-weight:600;margin:0 0 .75rem}
h4{font-size:.8125rem;font-weight:600;color:var(--soft);margin:1rem 0 .125rem}
p{margin:0 0 .75rem}
.lead{font-size:1.1875rem;color:var(--soft);max-inline-size:60ch}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 0;padding:0;list-style:none}
nav a{display:inline-flex;align-items:center;min-block-size:48px;padding:.25rem 1.125rem;background:var(--surface);
border:1px solid var(--line);border-radius:999px;text-decoration:none;font-weight:500}
nav a:hover{border-color:var(--ours)}
nav span{margin-inline-start:.5rem;color:var(--soft);font-weight:400}
.lessons{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1rem;align-items:start}
article{background:var(--surface);border:1px solid var(--line);border-block-start:4px solid var(--ours);
border-radius:14px;padding:1.25rem clamp(1rem,3vw,1.5rem)}
article:nth-child(even){border-block-start-color:var(--theirs)}
.marks{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;padding:0;list-style:none;font-size:.8125rem;font-weight:500}
.marks li{padding:.125rem .75rem;border-radius:999px;background:var(--mutual-tint);color:var(--mutual)}
.marks li:first-child{background:var(--ours-tint);color:var(--ours)}
.marks li:nth-child(3){background:var(--theirs-tint);color:var(--theirs)}
.note{border-inline-start:4px solid var(--mutual);background:var(--mutual-tint);border-radius:0;padding:.5rem 1rem;
margin-block:1rem .75rem}
.note h4{margin-block-start:0;color:inherit}.note p:last-child{margin:0}
.by{margin:1rem 0 0;padding-block-start:.75rem;border-block-start:1px solid var(--line);color:var(--soft);
font-size:.875rem}
details{margin-block-start:.75rem}
summary{cursor:pointer;min-block-size:48px;padding-block:.75rem;color:var(--ours);font-weight:500;font-size:.9375rem}
details>div{background:var(--sunken);border-radius:12px;padding:.25rem 1rem .5rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;margin:0}
dt{color:var(--soft);font-size:.875rem}dd{margin:0;white-space:pre-wrap;min-inline-size:0}
footer{color:var(--soft);font-size:.875rem;padding-block:3rem}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-block-end:.5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{body{background:none;font-size:10pt}nav,.skip{display:none}article{break-inside:avoid}.lessons{display:block}
article{margin-block-end:1rem}}
)css";

}  // namespace collega::formats
