/** How documents of the report look, on a screen and on paper: Letter and A4 alike, since the paper decides the size of the page. */

const palette = `--ink:#2b241b;--quiet:#5c513c;--line:#d5c8ad;--accent:#9c4418;--sound:#1f5c46;--dont:#733c5c;--panel:#f7f1e4`;

export const printCss = `@page{margin:15mm 20mm 18mm;@bottom-center{content:counter(page);font:9pt system-ui,sans-serif;color:#5c513c}}
:root{${palette};--serif:'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua',Charter,Georgia,serif;--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif}
*{box-sizing:border-box}
html{background:#fff;color:var(--ink);font:1.0625rem/1.55 var(--serif);-webkit-text-size-adjust:100%}
body{max-width:44rem;margin:0 auto;padding:3rem 1.25rem 5rem;overflow-wrap:break-word;hyphens:manual}
h1,h2,h3,h4,h5{line-height:1.2;font-weight:600;text-wrap:balance;break-after:avoid;break-inside:avoid}
h1{font-size:2.4rem;margin:.3em 0 .4em}
h2{font-size:1.65rem;margin:2.4em 0 .6em}
h3{font-size:1.25rem;margin:2em 0 .5em}
h4{font-size:1.05rem;margin:1.4em 0 .3em}
h5{font-size:.95rem;margin:1em 0 .2em}
p,ul,ol,dl{margin:.6em 0}
p,li{orphans:2;widows:2}
li{margin:.3em 0}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.15em}
code{font:.85em ui-monospace,'Cascadia Mono',Menlo,Consolas,monospace;overflow-wrap:anywhere}
.small,.kind,th,caption,.tag,figcaption{font:400 .82rem/1.45 var(--sans)}
.small,.kind{color:var(--quiet)}
.kind{letter-spacing:.09em;text-transform:uppercase}
header{border-block-start:4px solid var(--accent);padding-block-start:1rem}
.panel{background:var(--panel);border-inline-start:3px solid var(--accent);padding:.7rem 1.1rem;margin:1em 0;break-inside:avoid}
.panel>:first-child{margin-block-start:0}.panel>:last-child{margin-block-end:0}
.sheet{break-before:page;margin-block-start:4rem}
.questions{padding-inline-start:1.6em}
.questions li{margin:.75em 0;padding-inline-start:.3em;break-inside:avoid}
.questions li::marker{color:var(--accent);font-weight:600}
.listen{list-style:none;padding:0}
.listen li{padding-inline-start:1.6em;position:relative;break-inside:avoid;margin:.55em 0}
.listen li::before{content:'–';position:absolute;inset-inline-start:.3em;color:var(--accent)}
.notes{margin-block-start:1.6em;break-inside:avoid}
.notes div{border-block-end:1px solid var(--line);height:2.1em}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4;margin:.8em 0}
caption{text-align:start;padding-block-end:.3em;color:var(--quiet)}
th,td{border-block-end:1px solid var(--line);padding:.3em .6em .3em 0;text-align:start;vertical-align:top}
thead th{border-block-end:2px solid var(--ink);font-weight:600}
thead{display:table-header-group}tr{break-inside:avoid}
.number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.mark{text-align:center;padding-inline-end:0}
@media print{
html{font-size:10.25pt;line-height:1.45}h2{margin-block:1.8em .5em}h3{margin-block:1.3em .4em}.questions li{margin:.5em 0}.listen li{margin:.35em 0}.notes{margin-block-start:1em}body{max-width:none;margin:0;padding:0}
h1{font-size:24pt}.sheet{margin-block-start:0}.sheet>h2:first-child,.sheet>.kind:first-child+h2{margin-block-start:0}
.panel,.verdict,.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wide{overflow:visible}nav a,.plain a{text-decoration:none}
}`;
