import { ask } from '#lib/ext/messages.ts';
import { DEFAULTS, onSettingsChanged, usableSettings, type Settings } from '#lib/ext/settings.ts';
import { readBounce } from '#lib/bounce/index.ts';
import { explainSelection } from '#lib/page/explain.ts';
import { offerEngine } from '#lib/page/handshake.ts';
import type { CardTools } from '#lib/page/overlay.ts';
import { past } from '#lib/page/past-fields.ts';
import { startSession, type SessionTools } from '#lib/page/session.ts';
import { runSliced } from '#lib/page/slices.ts';
import { surfaceOf } from '#lib/page/surface.ts';
import { diagnose, lookup, mayHoldBounce } from '#lib/smtp/early.ts';
import { cardTools } from './card.ts';
import { loadCard } from './load-card.ts';
import { languagesFor, warmUpFor } from './load-languages.ts';
import { ownChoices } from './own-choices.ts';

/** Wires the page engine to the browser: this folder decides nothing. */
export async function startEngine(): Promise<void> {
  const life = new AbortController();
  let settings: Settings = DEFAULTS;
  const looksChanged = new Set<() => void>();
  const readAgain = () =>
    usableSettings().then(
      (now) => {
        const same = JSON.stringify(now.looks) === JSON.stringify(settings.looks);
        settings = now;
        if (!same) for (const changed of looksChanged) changed();
      },
      () => {},
    );
  const onLooks: CardTools['onLooks'] = (changed, signal) => {
    looksChanged.add(changed);
    signal.addEventListener('abort', () => looksChanged.delete(changed), { once: true });
  };
  onSettingsChanged(() => void readAgain(), life.signal);
  // Brought ahead of a giant page: what its first reading would pay is paid before the browser lays it out.
  if (past(document, 'readyState') === 'loading') void runSliced(warmUpFor(), life.signal);

  // Waited for: what is read before settings and the reader's own choices are known would stay as it was read.
  const [choices] = await Promise.all([ownChoices(life.signal), readAgain()]);
  const tools = () => cardTools(() => settings, onLooks, choices.keep);

  offerEngine({
    start(signal) {
      const site = surfaceOf(document);
      if (site.topFrameOnly && window.top !== window) return null;
      const sessionTools: SessionTools = {
        ...tools(),
        reader: {
          warmUp: warmUpFor,
          mayHold: mayHoldBounce,
          diagnose: (text, options) => choices.apply(text, diagnose(text, options)),
          readWho: readBounce,
        },
        observed: async (observations) => {
          const answer = await ask('page.observed', { site: site.id, observations });
          // What was refused once is refused always: sending it again would not help.
          return 'counted' in answer || answer.error === 'refused';
        },
        // Firefox takes no message from a tab that closes.
        uncounted:
          import.meta.env.BROWSER === 'firefox'
            ? (observations, more) =>
                void ask('page.uncounted', { site: site.id, observations, more }).catch(() => {})
            : undefined,
        wait: (ms) => ask('page.wait', { ms }),
        report: (findings) => {
          ask('page.report', findings).catch(() => {});
          // Where something is marked a card may be asked for: it shall be there by then.
          if (findings.entries.length > 0) requestIdleCallback(() => void loadCard());
        },
      };
      return startSession(document, site, sessionTools, signal);
    },
    async explain(text, signal) {
      await languagesFor(text);
      return explainSelection(document, text, lookup, tools(), signal);
    },
  });
}
