/**
 * Ways to put markup or code into a page, or to talk to a network: none of them is ever needed here. Asked of our sources
 * (`tests/repo.test.ts`) and of what was built from them and from others' (`scripts/built-promises.ts`).
 */
export const SINKS: readonly (readonly [name: string, pattern: RegExp, instead: string])[] = [
  [
    'HTML from text',
    /\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML\s*:|document\.write|createContextualFragment|parseFromString|setHTMLUnsafe|parseHTMLUnsafe|srcdoc\s*=(?!=)/,
    'Text goes in as text: textContent, or a Preact child.',
  ],
  ['code from text', /\beval\s*\(|new Function\s*\(|setTimeout\s*\(\s*['"`]|javascript:/, 'Write the code.'],
  [
    'network',
    /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|new EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts\s*\(/,
    'The extension never talks to anyone (promise 2). Read files the user gives, ship data as code.',
  ],
];
