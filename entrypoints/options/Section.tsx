import type { ComponentChildren } from 'preact';
import { laterText, useText } from '#components/text.ts';
import type { OptionsModel, Said } from './model.ts';

export type SectionId = 'sites' | 'marks' | 'counts' | 'overrides' | 'test' | 'about';

/** One section of the options: a heading to jump to, and one line on what became of the last action in it. */
export function Section(props: {
  id: SectionId;
  where?: NonNullable<Said>['where'];
  model: OptionsModel;
  children: ComponentChildren;
}) {
  const { id, where, model, children } = props;
  const t = useText();
  const said = model.said.value;
  return (
    <section class="opt-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`ui.options.${id}.title`)}</h2>
      {children}
      {where && (
        <p class="bl-said" role="status">
          {said?.where === where ? laterText(t, said) : ''}
        </p>
      )}
    </section>
  );
}
