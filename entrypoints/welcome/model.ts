import { computed, signal } from '@preact/signals';
import { later, type Later } from '#locales/keys.ts';
import type { SiteOffer } from '../options/site-rows.ts';
import type { Choice } from './SiteChoice.tsx';

export type WelcomeReaders = {
  sites: readonly SiteOffer[];
  granted: () => Promise<string[]>;
  isCovered: (pattern: string, granted: readonly string[]) => boolean;
  request: (origins: string[]) => Promise<boolean>;
  grantsChanged: () => Promise<void>;
  onChange: (heard: (kind: string) => void) => void;
};

/** Which sites are chosen. */
export function createWelcomeModel(readers: WelcomeReaders) {
  const granted = signal<string[]>([]);
  const said = signal<Later | null>(null);
  const choices = computed<Choice[]>(() =>
    readers.sites.map((site) => ({
      ...site,
      on: site.origins.every((origin) => readers.isCovered(origin, granted.value)),
    })),
  );
  const read = async () => {
    granted.value = await readers.granted();
  };
  return {
    choices,
    said,
    async start() {
      readers.onChange((kind) => kind === 'grants' && void read());
      await read();
    },
    /** Called in the click itself. */
    async turnOn({ name, origins }: Choice) {
      const given = await readers.request(origins).catch(() => false);
      said.value = later(given ? 'ui.welcome.sites.chosen' : 'ui.options.sites.refused', [name]);
      if (given) await readers.grantsChanged().catch(() => {});
      await read();
    },
  };
}

export type WelcomeModel = ReturnType<typeof createWelcomeModel>;
