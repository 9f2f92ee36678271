/**
 * `npm run new:rule PROVIDER NAME [REASON]`: a rule to fill in. Adds `PROVIDER/NAME` to `lib/smtp/rules/PROVIDER.ts` and a text
 * it takes and a near miss to its examples; a new provider gets both files and a place in `providers.ts`. NAME is the reason
 * unless one is given. See `docs/adding-a-rule.md`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { REASONS, type Reason } from '../lib/smtp/catalogue/reasons.ts';

const FOLDER = 'lib/smtp/rules';
const LIST = `${FOLDER}/providers.ts`;

const RULES_END = /\n {2}\],\n\};\n$/;
const EXAMPLES_END = /\n\};\n$/;

/**
 * The files of a new rule, path to content, those that change among them.
 * @throws {Error} when a name is malformed, the reason unknown, the rule there already, or a file has an unknown form.
 */
export function scaffold(
  provider: string,
  name: string,
  reason: string,
  read: (path: string) => string | null,
): Map<string, string> {
  if (!/^[a-z\d]+([-.][a-z\d]+)*$/.test(provider))
    throw new Error(`"${provider}" is no provider id such as "acme-mail".`);
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(name))
    throw new Error(`"${name}" is no rule name such as "over-quota".`);
  if (!Object.hasOwn(REASONS, reason))
    throw new Error(
      `"${reason}" is no reason. Give one of these as third word: ${Object.keys(REASONS).join(', ')}.`,
    );
  const id = `${provider}/${name}`;
  const path = `${FOLDER}/${provider}.ts`;
  const examplesPath = `${FOLDER}/${provider}.examples.ts`;
  const rules = read(path);
  if (rules?.includes(`'${id}'`)) throw new Error(`${id} is in ${path} already.`);
  const fresh = rules === null;
  return new Map([
    [path, before(rules ?? providerFile(provider), RULES_END, rule(id, reason as Reason), path)],
    [
      examplesPath,
      before(
        withSaidBy(read(examplesPath) ?? examplesFile(provider)),
        EXAMPLES_END,
        example(hostOf(rules, provider), id),
        examplesPath,
      ),
    ],
    ...(fresh ? ([[LIST, withProvider(read(LIST) ?? '', provider)]] as const) : []),
  ]);
}

const camel = (name: string): string =>
  name.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
const title = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());

/** Words that stand for the provider's own; `tests/repo.test.ts` refuses them, so that nothing ships with them. */
const words = (id: string): string => `replace me: ${id.replace('/', ' ')}`;

function before(text: string, end: RegExp, addition: string, path: string): string {
  if (!end.test(text))
    throw new Error(`${path} does not end as expected; run "npm run fix", or add the rule by hand.`);
  return text.replace(end, (tail) => `\n${addition}${tail.replace(/^\n/, '')}`);
}

const rule = (id: string, reason: Reason): string => `    {
      id: '${id}',
      reason: '${reason}',
      any: ['${words(id)}'],
      source: null,
    },
`;

/** A host of a known provider, so that the example is read as its reply; of a new one the host to be replaced. */
function hostOf(rules: string | null, provider: string): string {
  const end = /\bhosts: \[\s*'([^']+)'/.exec(rules ?? '')?.[1];
  return `mx.${end?.replace(/^\./, '') ?? `${provider}.example`}`;
}

const example = (host: string, id: string): string => `  '${id}': {
    takes: [saidBy('${host}')('550 5.0.0 ${words(id)}')],
    leaves: [saidBy('${host}')('550 5.0.0 replace me: a like text that means something else')],
  },
`;

const providerFile = (provider: string): string => `import type { Provider } from './rule.ts';

export const ${camel(provider)}: Provider = {
  id: '${provider}',
  name: '${title(provider)}',
  kind: 'mailbox',
  hosts: ['mx.${provider}.example'],
  tokens: [],
  rules: [
  ],
};
`;

const withSaidBy = (examples: string): string =>
  examples.includes('saidBy') ? examples : `import { saidBy } from './example-text.ts';\n${examples}`;

const examplesFile = (provider: string): string => `import { saidBy } from './example-text.ts';
import type { RuleExamples } from './rule.ts';

export const ${camel(provider)}Examples: RuleExamples = {
};
`;

function withProvider(list: string, provider: string): string {
  const marker = '  ...KNOWN_HOSTS,\n';
  if (!list.includes(marker))
    throw new Error(`${LIST} has no line "...KNOWN_HOSTS,": add the provider by hand.`);
  return `import { ${camel(provider)} } from './${provider}.ts';\n${list.replace(marker, `  ${camel(provider)},\n${marker}`)}`;
}

if (import.meta.main) {
  const [provider, name, reason = name] = process.argv.slice(2);
  if (provider === undefined || name === undefined) {
    process.stderr.write(
      'Usage: npm run new:rule PROVIDER NAME [REASON], for example: npm run new:rule acme-mail over-quota\n',
    );
    process.exit(1);
  }
  try {
    const files = scaffold(provider, name, reason!, (path) =>
      existsSync(path) ? readFileSync(path, 'utf8') : null,
    );
    for (const [path, content] of files) {
      writeFileSync(path, content);
      process.stdout.write(`${path}\n`);
    }
    process.stdout.write(
      'Replace the words in both files, then: npx vitest run lib/smtp/rules   (docs/adding-a-rule.md)\n',
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
