import { useState } from 'preact/hooks';
import { useText } from '#components/text.ts';

/** Takes rows copied from a console, as if they were a file. */
export function PasteBox({ onFiles }: { onFiles: (files: File[]) => void }) {
  const text = useText();
  const [rows, setRows] = useState('');
  return (
    <details>
      <summary>{text('ui.dashboard.import.paste')}</summary>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (rows.trim() !== '')
            onFiles([new File([rows], text('ui.dashboard.import.pasted'), { type: 'text/plain' })]);
        }}
      >
        <textarea
          rows={6}
          value={rows}
          aria-label={text('ui.dashboard.import.pasteHow')}
          placeholder={text('ui.dashboard.import.pasteHow')}
          onInput={(event) => setRows(event.currentTarget.value)}
        />
        <button type="submit" class="bl-button" disabled={rows.trim() === ''}>
          {text('ui.dashboard.import.read')}
        </button>
      </form>
    </details>
  );
}
