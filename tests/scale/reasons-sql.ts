import { REASONS } from '#lib/smtp/catalogue/reasons.ts';

/** The table of reasons as `docs/sql/reasons.sql` has it; a test compares. `node tests/scale/reasons-sql.ts` prints it. */
export const reasonsSql = (): string =>
  [
    '-- Which reasons count as ESP/ISP Block. Made of lib/smtp/catalogue/reasons.ts.',
    'CREATE TABLE reasons (reason VARCHAR, block INTEGER);',
    'INSERT INTO reasons VALUES',
    `${Object.entries(REASONS)
      .map(([reason, { block }]) => `  ('${reason}', ${block ? 1 : 0})`)
      .join(',\n')};`,
    '',
  ].join('\n');

if (import.meta.main) process.stdout.write(reasonsSql());
