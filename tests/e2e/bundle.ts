import { build } from 'esbuild';

const made = new Map<string, Promise<string>>();

/** A script of `tests/pages/hostile/` with the real libraries in it. */
export function bundle(name: string): Promise<string> {
  let text = made.get(name);
  if (!text) made.set(name, (text = make(name)));
  return text;
}

async function make(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`tests/pages/hostile/${name}.js`],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
}

/** A page that runs such a script. `head` goes before it. */
export const appPage = (script: string, app = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Log</title>${head}
<style>body{font:13px/1.5 system-ui,sans-serif;margin:8px}td,th{padding:2px 8px;text-align:start}</style></head>
<body><div id="app">${app}</div><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
