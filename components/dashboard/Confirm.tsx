import { useText } from '#components/text.ts';
import { Dialog } from './Dialog.tsx';

type Props = {
  title: string;
  /** What will happen, with its numbers. */
  lines: readonly string[];
  /** The verb of the button: "Erase 1,204 counts". */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something is lost. The safe way out has the focus. */
export function Confirm({ title, lines, action, onConfirm, onClose }: Props) {
  const text = useText();
  return (
    <Dialog shape="box" title={title} onClose={onClose}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="dialog-actions">
        <button type="button" class="bl-button" autofocus onClick={onClose}>
          {text('ui.dashboard.cancel')}
        </button>
        <button
          type="button"
          class="bl-button danger"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {action}
        </button>
      </p>
    </Dialog>
  );
}
