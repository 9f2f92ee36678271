import * as fc from 'fast-check';

/**
 * Property tests try the same inputs on every run, so that a check that passed passes again and a change is judged by what it
 * changed. New inputs are sought with `FUZZ_SEED=random` (as `npm run soak` does); what they find is kept by its seed.
 */
const wanted = process.env['FUZZ_SEED'] ?? '20261128';
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  // The report of a run keeps messages only: the input that failed must be in it.
  includeErrorInReport: true,
  ...(wanted === 'random' ? {} : { seed: Number(wanted) }),
});
