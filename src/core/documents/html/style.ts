import type { Plan } from "../../plan/plan.ts";
import { DARK, LIGHT } from "../figures/colours.ts";
import { figureStyle } from "../figures/figure-style.ts";
import { cssString } from "./markup.ts";

const PAPER = LIGHT.replace("--desk:#f0f4f7", "--desk:#f4f6f7").replace("--ink:#13202b", "--ink:#000");

export const SCREEN = `
:root{${LIGHT};--sans:Archivo,"Helvetica Neue",Arial,"Liberation Sans",Roboto,system-ui,sans-serif;--serif:"Source Serif 4","Iowan Old Style","Palatino Linotype",Georgia,serif;color-scheme:light}
@media (prefers-color-scheme:dark){:root{${DARK};color-scheme:dark}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--desk);color:var(--ink);font:400 14.5px/22px var(--sans);overflow-wrap:anywhere}
main{max-width:1048px;margin:0 auto;padding:24px 40px 60px;background:var(--paper)}
h1,h2,h3,p,dl,dd,ul,figure{margin:0;padding:0}ul{list-style:none}
h1{font-size:30px;line-height:37px;font-weight:600;letter-spacing:-.021em;text-wrap:balance;margin-top:22px}
.whole{display:inline-block}h2{font-size:21px;line-height:27px;font-weight:600;letter-spacing:-.012em}h3{font-size:15px;line-height:21px;font-weight:620;margin-top:22px}
section{padding-top:46px}.first{padding-top:0}figure{margin-top:14px}.ph{display:none}
.lede{color:var(--ink2);margin-top:3px;max-width:84ch}.sub{display:block;font-weight:400;color:var(--ink3);font-size:12.5px;line-height:18px}p.sub{margin-top:8px}
.q{font-family:var(--serif)}th .q{font-weight:400}code{font:11.5px/16px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--ink3)}
.x{font-weight:400;color:var(--ink2);font-size:13.5px}
.n{font-variant-numeric:tabular-nums}.edited{border-bottom:3px double var(--pencil)}s{color:var(--ink3)}
.mk{display:inline-block;margin-left:3px;vertical-align:.35em}.mk-brief{width:5px;height:5px;background:var(--ink);border-radius:50%}.mk-computed{width:6px;height:4px;border:solid var(--mk);border-width:1.2px 0}.mk-default{width:7px;height:7px;border:1.4px solid var(--pencil);border-radius:50%}
.say{font-size:16px;line-height:25px;margin-top:12px;max-width:84ch;text-wrap:pretty}.pen{color:var(--pencil)}
.err{margin-top:14px;border-top:2px solid var(--pencil);padding-top:8px;font-size:13.5px;line-height:20px}.err b{color:var(--pencil)}
.facts{display:grid;grid-template-columns:1.6fr 1fr 1fr;gap:0 28px;margin-top:20px;border-top:1.5px solid var(--ink);font-size:13.5px;line-height:20px}.facts>div{padding-top:9px}.facts dt{font-weight:620}.facts dd{color:var(--ink2)}
.tally{display:flex;flex-wrap:wrap;gap:4px 22px;font-size:13px;line-height:20px;color:var(--ink2);padding-top:12px;margin-top:16px;border-top:1px solid var(--rule2)}.tally b{color:var(--ink)}.tally .mk{margin:0 6px 0 0;vertical-align:.1em}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 36px}.plain li{padding:7px 0;border-bottom:1px solid var(--rule2);font-size:13.5px;line-height:19px}.plain li b{font-weight:600}.abreast{display:grid;grid-template-columns:1fr 1fr;gap:0 36px}
.t{width:100%;table-layout:fixed;border-collapse:collapse;font-size:13.5px;line-height:19px;margin-top:12px;font-variant-numeric:tabular-nums}
.t thead th{font-weight:500;color:var(--ink3);font-size:12.5px;line-height:16px;text-align:left;padding:0 14px 6px 0;vertical-align:bottom;border-bottom:1.5px solid var(--ink)}
.t td,.t tbody th{padding:7px 14px 7px 0;border-bottom:1px solid var(--rule2);vertical-align:top;text-align:left;font-weight:400}.t tbody th{font-weight:580}
.t td:last-child,.t th:last-child{padding-right:0}.t thead th.r,.t .r{text-align:right}.t td.r,.t thead th{overflow-wrap:normal}.t .r+td:not(.r){padding-left:8px}
.t .x{font-size:inherit}.t .noted td,.t .noted th{border-bottom:0}.t .note td{color:var(--ink3);font-size:12px;line-height:16px;padding-top:0}.t .grp th{color:var(--ink2);font-weight:620;padding:14px 0 4px;border-bottom-color:var(--rule)}.t .adv td,.t .adv th{color:var(--ink2)}
.matrix{font-size:12.5px;line-height:17px}.matrix td,.matrix tbody th{padding-right:9px}.notes{font-size:12.5px;line-height:17px;margin-top:8px}.notes b{font-weight:600}.matrix .soft{border-bottom:1px dashed var(--ink3);color:var(--ink2)}.out{font-weight:600}
.small{font-size:12.5px;line-height:17px}.form td.r{white-space:nowrap}.form td{border-left:1px solid var(--rule2)}.form td div{min-height:20px;padding-left:8px}
.tag{font-size:11.5px;line-height:15px;border:1px dashed var(--ink3);border-radius:2px;padding:0 5px;color:var(--ink2);font-weight:400;white-space:nowrap;display:inline-block}
.zkey{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;margin-top:12px}.zkey span{display:inline-flex;gap:6px;align-items:center}.fig.k{width:44px;flex:none}.dash::before{content:"";width:28px;border-top:1px dashed var(--ink)}
.lads{display:grid;grid-template-columns:1fr 1fr;gap:4px 36px;align-items:end}.lad figcaption{font-size:13px;line-height:18px;color:var(--ink2);margin-bottom:6px}.lad figcaption b{color:var(--ink);font-size:14px}
.phase{border-top:1px solid var(--ink);margin-top:20px;font-size:13.5px;line-height:20px}.phase h3{margin-top:10px}.no{display:inline-block;min-width:20px}.phase p{max-width:104ch;color:var(--ink2)}.phase p.sub{color:var(--ink3);margin-top:3px}
.chk{display:grid;grid-template-columns:1fr 1fr;gap:5px 32px;margin-top:12px;font-size:13px;line-height:18px}.chk li{padding-left:20px;position:relative}.chk .x{color:var(--ink3);font-size:12.5px}.chk li::before{content:"";position:absolute;left:0;top:4px;width:10px;height:10px;border:1.25px solid var(--ink2);border-radius:2px}
.tick{margin-left:14px}.tick::before{content:"";display:inline-block;width:10px;height:10px;border:1.25px solid var(--ink2);border-radius:2px;margin-right:5px;vertical-align:-1px}
.steps{counter-reset:s;margin-top:10px}.steps li{counter-increment:s;padding:3px 0 3px 26px;position:relative}.steps li::before{content:counter(s);position:absolute;left:0;font-weight:620}
.tb{margin-top:14px;border:1.5px solid var(--ink);font-size:13px;line-height:18px}.tb .hd{display:grid;grid-template-columns:2fr 1.4fr 1fr;border-bottom:1.5px solid var(--ink)}.tb .hd>div{padding:8px 12px}.tb small{display:block;font-size:11.5px;line-height:15px;color:var(--ink3)}.tb .hash{grid-column:1/-1;border-top:1px solid var(--rule2);font-variant-numeric:tabular-nums}
.tb table{width:100%;border-collapse:collapse}.tb td,.tb th{padding:8px 12px;border-top:1px solid var(--rule2);text-align:left;vertical-align:top}.tb th{width:16%;font-weight:600}.tb tr:first-child>*{border-top:0}.sign{width:22%;border-left:1px solid var(--rule);color:var(--ink3)}.day{width:10%}
.brief dt{font-weight:600;font-size:13px;margin-top:10px}.brief dd{font-size:15.5px;line-height:23px;white-space:pre-line}
footer{padding-top:30px;font-size:12.5px;line-height:18px;color:var(--ink3)}
@media (min-width:720px) and (max-width:1023px){
main{padding:20px 20px 50px}.t{font-size:12.5px;line-height:17px}.t thead th{font-size:11.5px}.t td,.t tbody th,.t thead th,.matrix td,.matrix tbody th{padding-right:6px}.matrix,.small{font-size:11.5px;line-height:16px}.matrix .sub,.small .sub{font-size:11px;line-height:15px}code{font-size:10.5px}}
@media (max-width:719px){
main{padding:12px 16px 40px}h1{font-size:25px;line-height:30px}.say{font-size:15.5px;line-height:24px}.wd{display:none}.ph{display:block}.facts,.two,.lads,.chk,.abreast{grid-template-columns:1fr}.facts>div+div{border-top:1px solid var(--rule2);margin-top:9px}
.t thead{display:none}.t,.t tbody,.t tr,.t td,.t tbody th{display:block;width:100%}.t tr{border-bottom:1px solid var(--rule2);padding:9px 0}.t td,.t tbody th,.t td.r,.t .r+td:not(.r){border:0;padding:1px 0;text-align:left}.t{border-top:1px solid var(--ink)}
.t td[data-l]{display:grid;grid-template-columns:112px minmax(0,1fr);gap:8px}.t td[data-l]::before{content:attr(data-l);color:var(--ink3);font-size:12.5px}.t td:has(>div:empty){display:none}.t .note td{padding-top:2px}.t td.same{display:none}
.tb .hd{grid-template-columns:1fr}.tb table,.tb tbody,.tb tr,.tb td,.tb th{display:block;width:auto}.tb tr{border-top:1px solid var(--rule);padding:8px 0}.tb td,.tb th{border:0;padding:1px 12px}.sign{padding-top:14px}}
`;

/** On A4: the page, which has its own paper and foot, prints by the same rules. */
export const PRINT = `@media print{
:root{${PAPER};color-scheme:light}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{background:#fff;font-size:9pt;line-height:12pt}main{padding:0;max-width:none}
.wd{display:block}.ph{display:none}
section{padding-top:11pt}.first{padding-top:0}.appendix>section{padding-top:15pt}.appendix>#sign-off,.appendix>#runbook{break-before:page;padding-top:0}
p,li,dd{orphans:3;widows:3}.pre{display:none}
h1{font-size:18pt;line-height:21pt;margin-top:6pt}h2{font-size:13pt;line-height:16pt;break-after:avoid}h3{font-size:9.6pt;line-height:12.5pt;margin-top:9pt;break-after:avoid}
.lede{break-after:avoid;break-inside:avoid;font-size:8.6pt;line-height:11.4pt;max-width:none}.say{font-size:10pt;line-height:13.8pt;margin-top:5pt;max-width:none}
.sub{font-size:7.6pt;line-height:9.8pt}p.sub{margin-top:4pt}.x{font-size:8.6pt}code{font-size:7pt;line-height:9pt}
.facts{grid-template-columns:1.6fr 1fr 1fr;margin-top:9pt;font-size:8.6pt;line-height:11.4pt}.facts>div,.facts>div+div{padding-top:5pt;border:0;margin:0}.tally{margin-top:8pt;padding-top:6pt;font-size:8.4pt;line-height:11pt}
.two{grid-template-columns:1fr 1fr;gap:0 8mm}.plain li{padding:3pt 0;font-size:8.4pt;line-height:10.8pt}
figure{margin-top:6pt;break-inside:avoid}.lads{grid-template-columns:1fr 1fr;gap:2pt 8mm}.lad figcaption{font-size:8pt;line-height:10.4pt;margin-bottom:2pt}.lad figcaption b{font-size:8.8pt}.zkey{font-size:8.2pt;margin-top:4pt}
.keep,#behaviour,tr,.facts,.err,.lad,.chk li,.plain li{break-inside:avoid}.grp,.phase h3{break-after:avoid}thead{display:table-header-group}
.t{font-size:8pt;line-height:10.2pt;margin-top:5pt}.t td,.t tbody th{padding:2.2pt 8pt 2.2pt 0}.t thead th{font-size:7.4pt;line-height:9pt;padding:0 8pt 2.5pt 0}.t .grp th{padding:5pt 0 2pt}
.matrix,.small{font-size:7.5pt;line-height:9.2pt}.t.matrix td,.t.matrix tbody th,.t.small td,.t.small tbody th{padding-top:1.5pt;padding-bottom:1.5pt}.matrix td,.matrix tbody th{padding-right:5pt}.matrix .sub,.small .sub{font-size:7pt;line-height:8.8pt}.tag{font-size:7pt;line-height:8.6pt;padding:0 3pt}
.phase p{max-width:none}.phase{margin-top:8pt;font-size:8.4pt;line-height:10.8pt}.phase h3{margin-top:4pt}.phase p.sub{margin-top:1pt}.chk{grid-template-columns:1fr 1fr;gap:1.5pt 8mm;margin-top:5pt;font-size:7.8pt;line-height:9.8pt}.chk .x{font-size:7.4pt}.chk li{padding-left:11pt}.chk li::before{width:6pt;height:6pt;top:2pt}
.notes{font-size:7.5pt;line-height:9.4pt;margin-top:3pt}.form td div{min-height:13pt}.tb{font-size:7.8pt;line-height:9.8pt}.tb td,.tb th{padding:4pt 7pt}.tb .hd>div{padding:4pt 7pt}.tb small{font-size:7pt;line-height:8.6pt}
.appendix{font-size:8.2pt;line-height:10.8pt}.appendix .t{font-size:7.4pt;line-height:9.2pt}.appendix .t td,.appendix .t tbody th{padding:1.5pt 7pt 1.5pt 0}.appendix .sub{font-size:7pt;line-height:8.6pt}.appendix .plain li{font-size:7.6pt;line-height:9.6pt;padding:2pt 0}.appendix code{font-size:6.3pt;line-height:8.4pt}
.appendix .form td{padding-left:5pt}.appendix .form td div{padding-left:0}.t .note td,.appendix .t .note td{font-size:6.8pt;line-height:8.4pt;padding-top:0}.noted{break-after:avoid}.packet>*{break-inside:avoid}.packet>table{break-inside:auto}.packet h3+p,.packet tbody tr:nth-child(-n+2),h3+.sub{break-after:avoid;break-inside:avoid}.packet tbody tr:last-child,.packet table+p{break-before:avoid}.abreast{grid-template-columns:1fr 1fr;gap:0 8mm}.steps li{padding:1.5pt 0 1.5pt 16pt}.brief{columns:2;column-gap:9mm}.brief dd{font-size:9.4pt;line-height:12.6pt}.brief dt{margin-top:5pt;break-after:avoid}
footer{display:none}}
`;

function print(footer: string): string {
  return `
@page{size:A4;margin:13mm 14mm 15mm;@bottom-left{content:${footer};font:6.4pt sans-serif;color:#444}@bottom-right{content:counter(page) " of " counter(pages);font:7pt sans-serif;color:#444}}
${PRINT}`;
}

/** The style sheet of the document. The one text of the plan in it, its title, is written as a string of CSS. */
export function documentStyle({ profile, version }: Plan): string {
  const title = profile.title.length > 48 ? `${profile.title.slice(0, 47)}…` : profile.title;
  const footer = cssString(`${title}, rollout plan. Content hash ${version.hash}. Not legal advice.`);
  return SCREEN + figureStyle + print(footer);
}
