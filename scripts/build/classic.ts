import { posix } from 'node:path';
import { parseAst } from 'vite';

/** A built chunk: an ES module with imports of other chunks at its top and exports at its end. */
export type BuiltChunk = { fileName: string; code: string };

/** Where a shared script keeps what it offers. Only scripts of ours see it: pages have a world of their own. */
const place = (script: string): string => `globalThis[${JSON.stringify(`bouncelens:${script}`)}]`;

const nameOf = (node: { type: string; name?: string; value?: unknown }): string =>
  node.type === 'Identifier' ? node.name! : String(node.value);

/**
 * A chunk as a classic script, which can be injected into a page: imports become reads from the scripts before it, exports
 * become its own place. What a chunk exports by default is the script's result.
 *
 * @param scriptOf the script that a chunk becomes, by the chunk's file name.
 * @throws Error when the chunk holds a form of import or export that has no such counterpart.
 */
export function classicScript({ fileName, code }: BuiltChunk, scriptOf: (chunk: string) => string): string {
  let rest = '';
  let reads = '';
  let offers = '';
  let result: string | null = null;
  let at = 0;
  const refuse = (what: string): never => {
    throw new Error(`${fileName}: ${what} cannot become a classic script.`);
  };
  for (const node of parseAst(code).body) {
    if (!/^(?:Import|Export)/.test(node.type)) continue;
    rest += code.slice(at, node.start);
    at = node.end;
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map((specifier) =>
        specifier.type === 'ImportSpecifier'
          ? `${nameOf(specifier.imported)}:${specifier.local.name}`
          : refuse('a namespace'),
      );
      const from = scriptOf(posix.join(posix.dirname(fileName), node.source.value));
      if (names.length > 0) reads += `const{${names.join()}}=${place(from)};`;
    } else if (node.type === 'ExportNamedDeclaration' && !node.source && !node.declaration) {
      for (const { local, exported } of node.specifiers) {
        if (nameOf(exported) === 'default') result = nameOf(local);
        else offers += `${offers && ','}${nameOf(exported)}:${nameOf(local)}`;
      }
    } else refuse(node.type);
  }
  rest += code.slice(at);
  // A comment may end the code.
  const body = `"use strict";${reads}${rest}\n`;
  if (result !== null) return `(()=>{${body}return ${result}})();\n`;
  return `${place(scriptOf(fileName))}=(()=>{${body}return{${offers}}})();\n`;
}

/** The names that a chunk exports. */
const exportsOf = (code: string): string[] =>
  parseAst(code).body.flatMap((node) =>
    node.type === 'ExportNamedDeclaration' ? node.specifiers.map(({ exported }) => nameOf(exported)) : [],
  );

/**
 * What the extension's own pages import in place of a chunk that became a classic script.
 *
 * @param scripts the script, and before it those that it reads from, in order.
 */
export function facade({ code }: BuiltChunk, scripts: readonly string[]): string {
  const loads = scripts.map((script) => `import"/${script}";`).join('');
  return `${loads}export const{${exportsOf(code).join()}}=${place(scripts.at(-1)!)};\n`;
}
