import { useText } from './text.ts';

/** Why the last write of counts failed, as a kind of `StoreError`; what has no words of its own is "unavailable". */
const KINDS = ['quota', 'newer', 'upgrade', 'blocked', 'unavailable'] as const;

/** Says that counting does not work at the moment, and why; nothing when it does. */
export function Failing({ kind }: { kind: string | null }) {
  const t = useText();
  if (kind === null) return null;
  return (
    <p class="bl-notice bl-failing" role="alert">
      {t('ui.store.failing')} {t(`ui.store.error.${KINDS.find((it) => it === kind) ?? 'unavailable'}`)}
    </p>
  );
}
