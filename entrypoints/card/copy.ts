import { past } from '#lib/page/past-fields.ts';

/**
 * Copies a text from inside a page. Sites may forbid the clipboard to their scripts (permissions policy, insecure origin); then
 * the old way, which needs only the click that brought us here. @throws Error when neither works.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    };
    past(document, 'addEventListener')('copy', put, { capture: true });
    const done = past(document, 'execCommand')('copy');
    past(document, 'removeEventListener')('copy', put, { capture: true });
    if (!done) throw new Error('copy refused');
  }
}
