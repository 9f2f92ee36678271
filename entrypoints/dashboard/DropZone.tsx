import { useRef, useState } from 'preact/hooks';
import { useText } from '#components/text.ts';
import { PasteBox } from './PasteBox.tsx';
import { droppedFiles } from './dropped-files.ts';

type Props = { formats: readonly string[]; onFiles: (files: File[]) => void };

/** Takes files and folders, dropped or chosen. */
export function DropZone({ formats, onFiles }: Props) {
  const text = useText();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    onFiles(chosen);
  };
  return (
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <p>
        <b>{text('ui.dashboard.import.drop')}</b>
      </p>
      <p class="drop-actions">
        <button type="button" class="bl-button bl-button-main" onClick={() => files.current?.click()}>
          {text('ui.dashboard.import.choose')}
        </button>
        <button type="button" class="bl-button" onClick={() => folder.current?.click()}>
          {text('ui.dashboard.import.folder')}
        </button>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={text('ui.dashboard.import.choose')}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={text('ui.dashboard.import.folder')}
        {...{ webkitdirectory: true }}
        onChange={(event) => take(event.currentTarget)}
      />
      <p class="faint">{text('ui.dashboard.import.private')}</p>
      <PasteBox onFiles={onFiles} />
      <details>
        <summary>{text('ui.dashboard.import.formats', [formats.length])}</summary>
        <p class="faint">{formats.join(' · ')}</p>
      </details>
    </div>
  );
}
