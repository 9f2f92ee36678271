import { render } from 'preact';
import cardStyle from '#components/card.css?inline';
import elementStyle from '#components/elements.css?inline';
import { DiagnosisCard } from '#components/DiagnosisCard.tsx';
import { TextContext } from '#components/text.ts';
import { translate } from '#lib/ext/i18n.ts';
import { offerCard } from '#lib/page/handshake.ts';
import { cardProps } from './card-props.ts';
import floatStyle from './float.css?inline';

/** Injected after the engine, once there is something to open a card for: the same component as in the popup. */
offerCard({
  style: [elementStyle, cardStyle, floatStyle].join('\n'),
  draw(into, content, keepChoice) {
    render(
      <TextContext.Provider value={translate}>
        <DiagnosisCard {...cardProps(content, keepChoice)} />
      </TextContext.Provider>,
      into,
    );
    return () => render(null, into);
  },
});
