/** Pages to measure on. Each runs by itself in the page's own world; `measure` is called from outside. */

const SCRIPT = (code: string): string => `<script>${code}</script>`;
const PAGE = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>body{font:13px/18px sans-serif}</style></head><body>${body}</body></html>`;
const HEAD = '<thead><tr><th>Recipient</th><th>Event</th><th>Response</th><th>Event ID</th></tr></thead>';

/** About 45,000 nodes of ordinary text; every 20th row holds a code if asked. Fifty texts change and five rows move a frame. */
export function mutating(withCodes: boolean): string {
  const rows = Array.from({ length: 4_500 }, (_, id) => {
    const text = withCodes && id % 5 === 0 ? `550 5.1.1 User unknown` : 'all is well here';
    return `<tr><td>user${id}@corp.example</td><td>Bounced</td><td><span>${text}</span></td><td>id-${id}</td></tr>`;
  });
  return PAGE(
    `<table>${HEAD}<tbody>${rows.join('')}</tbody></table>` +
      SCRIPT(`
const body=document.querySelector('tbody'), cells=[...body.querySelectorAll('td:last-child')];
let n=0; window.frames_=0;
const change=()=>{
  for(let i=0;i<50;i++){n=(n*1103515245+12345)&0x7fffffff; cells[n%cells.length].firstChild.data='id-'+n}
  for(let i=0;i<5;i++){n=(n*1103515245+12345)&0x7fffffff; body.insertBefore(body.children[n%body.children.length],body.children[(n>>8)%body.children.length])}};
window.run=(ms)=>new Promise(done=>{const end=performance.now()+ms; const step=()=>{
  change(); window.frames_++; performance.now()<end?requestAnimationFrame(step):done(window.frames_)}; requestAnimationFrame(step)});
window.draw=(count)=>new Promise(done=>{const begun=performance.now(); const step=()=>{
  if(count--===0)return done(performance.now()-begun); change(); requestAnimationFrame(step)}; requestAnimationFrame(step)});`),
  );
}

/** Five megabytes of text with 20,000 codes, as one long text or as 20,000 blocks. */
export function giant(kind: 'pre' | 'divs'): string {
  const line = (id: number) =>
    `canary.user${id}@corp.example: host mx.corp.example said: 550 5.1.1 User unknown (in reply to RCPT TO command), message number ${String(id).padStart(8, '0')} of the list ${'.'.repeat(110)}`;
  const lines = Array.from({ length: 20_000 }, (_, id) => line(id));
  const body =
    kind === 'pre'
      ? `<pre>${lines.join('\n')}</pre>`
      : `<div>${lines.map((text) => `<div>${text}</div>`).join('')}</div>`;
  const watch = SCRIPT(`
window.gap=0; window.marked=null; window.drawn=null; let last=performance.now(); const c=new MessageChannel(); const begun=last;
c.port1.onmessage=()=>{const now=performance.now(); window.gap=Math.max(window.gap,now-last); last=now; if(now-begun<4000)c.port2.postMessage(0)};
document.addEventListener('DOMContentLoaded',()=>{last=performance.now();c.port2.postMessage(0); const t=performance.now();
 requestAnimationFrame(()=>setTimeout(()=>{window.drawn=performance.now()-t}));
 const look=()=>{if([...(CSS.highlights?.keys()??[])].some(k=>k.startsWith('bouncelens-')))window.marked=performance.now()-t; else if(performance.now()-t<8000)requestAnimationFrame(look)}; look()});
window.scrollRun=(ms)=>new Promise(done=>{let f=0;const end=performance.now()+ms;const step=()=>{scrollBy(0,900);if(scrollY+innerHeight>=document.documentElement.scrollHeight-10)scrollTo(0,0);f++;performance.now()<end?requestAnimationFrame(step):done(f)};requestAnimationFrame(step)});`);
  return PAGE(watch + body);
}

/** A mail that appears on a click; `show` answers milliseconds until its mark is in the registry. */
export const message = (): string =>
  PAGE(
    `<main></main>` +
      SCRIPT(`
let n=0; window.show=()=>new Promise(done=>{n++; const t=performance.now(); CSS.highlights.clear();
document.querySelector('main').innerHTML='<article><h1>Undelivered Mail</h1><p>The mail to canary.'+n+'@corp.example could not be delivered.</p><pre>canary.'+n+'@corp.example: host mx.corp.example said: 550 5.1.1 User unknown (in reply to RCPT TO command)</pre></article>';
const c=new MessageChannel(); c.port1.onmessage=()=>{if([...CSS.highlights.keys()].some(k=>k.startsWith('bouncelens-')))done(performance.now()-t); else if(performance.now()-t>3000)done(-1); else c.port2.postMessage(0)}; c.port2.postMessage(0)});`),
  );

/** 45,000 nodes without any code. */
export const plainPage = (): string => mutating(false);
