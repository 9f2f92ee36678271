import { ownVerdict } from '#components/own-verdict.ts';
import { addOverride, readOverrides } from '#lib/ext/overrides.ts';
import { readPolicy } from '#lib/ext/policy.ts';
import { onSettingsChanged } from '#lib/ext/settings.ts';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Diagnosis } from '#lib/smtp/diagnosis.ts';
import { applyOverride, overrideFor, type Override } from '#lib/tally/override.ts';

/** The reader's and the administrator's own verdicts, in a page. */
export type OwnChoices = {
  /** The diagnoses with own verdicts put first. */
  apply: (text: string, diagnoses: Diagnosis[]) => Diagnosis[];
  /** Keeps "that is this category" from the next reading on. */
  keep: (diagnosis: Diagnosis, category: Category) => void;
};

/** Reads the choices now and whenever they change, until the signal fires. */
export async function ownChoices(signal: AbortSignal): Promise<OwnChoices> {
  let overrides: Override[] = [];
  const read = async () => {
    const { overrides: managed } = await readPolicy();
    overrides = [...managed, ...(await readOverrides())];
  };
  onSettingsChanged(() => void read().catch(() => {}), signal);
  await read().catch(() => {});
  return {
    apply: (text, diagnoses) =>
      overrides.length === 0
        ? diagnoses
        : diagnoses.map((diagnosis) => {
            const { start, end } = diagnosis.span;
            const override = overrideFor(diagnosis, text.slice(start, end), overrides);
            return override ? applyOverride(diagnosis, override) : diagnosis;
          }),
    keep(diagnosis, category) {
      const override = ownVerdict(diagnosis, category);
      if (override) void addOverride(override).catch(() => {});
    },
  };
}
