import { Switch } from './Switch.tsx';
import { useText } from './text.ts';

/**
 * What may be done on the open page: `closed` to every extension, `forbidden` by an administrator, readable `once` on a
 * click, read `always`, or granted but switched `off`.
 */
export type SiteState = 'closed' | 'forbidden' | 'once' | 'always' | 'off';

/**
 * The switch of one site. `onAlways` is called inside the click itself, because the browser shows its question only then;
 * `said` is one line on what became of it.
 */
export function SiteToggle(props: {
  /** "mail.example.com". */
  host: string;
  state: SiteState;
  said: string;
  onAlways: () => void;
  onOff: () => void;
}) {
  const { host, state, said, onAlways, onOff } = props;
  const t = useText();
  if (state === 'closed' || state === 'forbidden') return <p class="bl-quiet">{t(`ui.site.${state}`)}</p>;
  return (
    <div class="bl-site">
      <Switch checked={state === 'always'} onChange={(on) => (on ? onAlways() : onOff())}>
        {t('ui.site.always', [host])}
      </Switch>
      <p class="bl-said" role="status">
        {said}
      </p>
    </div>
  );
}
