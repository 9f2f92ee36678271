/** Text as HTML. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page of the demo: plain, light or dark with the reader's system. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; --line: light-dark(#d8dce2, #3a3f46); --soft: light-dark(#5b6470, #a9b1bc); }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: light-dark(#1c2025, #e6e8eb); background: light-dark(#fff, #17191c); }
header { display: flex; gap: 16px; align-items: baseline; padding: 12px 24px; border-bottom: 1px solid var(--line); }
header b { font-size: 17px; } a { color: light-dark(#0b57a4, #8ab8ff); text-decoration: none; }
.mailbox { display: grid; grid-template-columns: 320px minmax(0, 1fr); }
.list { margin: 0; padding: 0; list-style: none; border-right: 1px solid var(--line); }
.list a { display: block; padding: 8px 16px; border-bottom: 1px solid var(--line); color: inherit; }
.list a[aria-current] { background: light-dark(#eaf1fb, #24303f); }
.list small { display: block; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
article { padding: 16px 24px; } article h1 { font-size: 20px; margin: 0 0 8px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; margin: 0 0 16px; color: var(--soft); } dd { margin: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.55 ui-monospace, monospace; border-top: 1px solid var(--line); padding-top: 12px; margin: 12px 0 0; }
main.log { padding: 16px 24px; } table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: start; vertical-align: top; padding: 6px 8px; border-bottom: 1px solid var(--line); } td:nth-child(6) { max-width: 480px; }
</style>
</head>
<body>
<header><b>Demo</b><a href="/">Mailbox</a><a href="/log">Sending log</a></header>
${body}
</body>
</html>
`;
