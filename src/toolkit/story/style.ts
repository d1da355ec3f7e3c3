/** Colours and lines of the pictures, in light, dark and print. Every verdict and ending has a shape as well as a colour. */
const light = `--paper:#fff;--ink:#1b1e22;--soft:#555d66;--line:#8a929b;--box:#f6f7f8;--sound:#0b6b57;--dont:#a8320b;--repair:#4a3fb5;--strong:#e3f3ee;--bad:#fbe9e2`;
const dark = `--paper:#15181b;--ink:#eceff1;--soft:#aab3bb;--line:#7d8790;--box:#20252a;--sound:#6fd3b8;--dont:#ff9a73;--repair:#b5abff;--strong:#17342c;--bad:#3d2218`;

export const storyStyle = `.story{${light};color-scheme:light dark;background:var(--paper);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){.story{${dark}}}
@media print{.story{${light}}}
.story text{fill:var(--ink);font-size:12px}
.story .title{font-size:15px;font-weight:600}
.story .row{font-size:13px}
.story .key{font-weight:600}
.story .soft{fill:var(--soft)}
.story .box{fill:var(--box);stroke:var(--line);stroke-width:1.2}
.story .first .box{stroke:var(--ink);stroke-width:2.6}
.story .worked .box{stroke-dasharray:2 3}
.story .unseen .box{stroke:var(--dont);stroke-width:2.6}
.story .ending .box{stroke:var(--ink);stroke-width:1.6}
.story .strong .box{fill:var(--strong);stroke:var(--sound)}
.story .inner{fill:none;stroke:var(--sound);stroke-width:1}
.story .unfinished .box{stroke-dasharray:7 4}
.story .rupture .box{fill:var(--bad);stroke:var(--dont);stroke-width:3}
.story .rule{stroke:var(--line);stroke-width:1}
.story .gate .box{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.story .arrow{fill:none;stroke-width:1.8}
.story .label{fill:var(--paper);stroke-width:1.2}
.story .none .arrow,.story .none .label{stroke:var(--soft)}.story .none .head{fill:var(--soft)}
.story .sound .arrow,.story .sound .label,.story .sound.mark{stroke:var(--sound)}.story .sound .head{fill:var(--sound)}
.story .dont .arrow,.story .dont .label,.story .dont.mark{stroke:var(--dont)}.story .dont .head{fill:var(--dont)}
.story .repair .arrow,.story .repair .label,.story .repair.mark{stroke:var(--repair)}.story .repair .head{fill:var(--repair)}
.story .dont .arrow{stroke-dasharray:8 5}
.story .repair .arrow{stroke-dasharray:2 4;stroke-linecap:round}
.story .mark{fill:none;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.story .often .arrow{stroke-width:3.4}
.story .never{opacity:.45}
`;
