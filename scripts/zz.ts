import { readFileSync } from 'node:fs';import { gzipSync } from 'node:zlib';import { ENGINE_FILES } from '../lib/ext/script-files.ts';
let t=0;for(const f of ENGINE_FILES){const n=gzipSync(readFileSync('.output/chrome-mv3/'+f),{level:9}).length;t+=n;console.log(f,n)}console.log(t,120*1024);
