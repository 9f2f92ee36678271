import type { ComponentChildren } from 'preact';
import type { Category } from '#lib/smtp/catalogue/categories.ts';

/** One shape per category, drawn on a 16 px grid: told apart without colour. */
const CATEGORY_SHAPES: Record<Category, ComponentChildren> = {
  // A no-entry sign.
  Blocked: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M4.5 8h7" stroke-width="2.5" />
    </>
  ),
  // A shield with a question of trust: a keyhole.
  DMARC: (
    <>
      <path d="M8 1.5 13.5 3.5v4c0 3.4-2.3 5.8-5.5 7-3.2-1.2-5.5-3.6-5.5-7v-4z" />
      <path d="M8 6v3.5" stroke-width="2" />
    </>
  ),
  // A person crossed out.
  'Invalid address': (
    <>
      <circle cx="6.5" cy="5" r="2.75" />
      <path d="M1.5 14c.3-3 2.2-4.75 5-4.75M10.5 9.5l4 4M14.5 9.5l-4 4" />
    </>
  ),
  // An empty tray.
  Mailbox: (
    <>
      <path d="M1.75 9.5 4 3.25h8l2.25 6.25v3.75H1.75z" />
      <path d="M1.75 9.5h3.5l1 1.75h3.5l1-1.75h3.5" />
    </>
  ),
  // A tray filled to the brim.
  'Mailbox Full': (
    <>
      <path d="M1.75 6.5h12.5v7.75H1.75z" />
      <path d="M4.25 9h7.5M4.25 11.5h7.5" stroke-width="1.75" />
      <path d="M3.5 4h9M5 1.75h6" />
    </>
  ),
  // A clock.
  'Rate Limit': (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.25V8l2.75 1.75" />
    </>
  ),
  // A server with a fault.
  'Recipient Error': (
    <>
      <rect x="1.75" y="2" width="12.5" height="5" rx="1" />
      <path d="M8 14.25H1.75V9.5H8M14.25 9v2.75M14.25 14v.01" />
      <path d="M4.25 4.5h.01M4.25 12h.01" stroke-width="2" />
    </>
  ),
  // An envelope sent back.
  Rejection: (
    <>
      <path d="M14.25 7V3.25H1.75v9.5H7" />
      <path d="m1.75 4 6.25 4.25L14.25 4M15 11.5H9.5M11.75 9 9.25 11.5l2.5 2.5" />
    </>
  ),
};

const UI_SHAPES = {
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8.5" height="8.5" rx="1.5" />
      <path d="M10.5 3.25V2.5A1 1 0 0 0 9.5 1.5h-7a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h.75" />
    </>
  ),
  reply: <path d="M6.5 3 2 7.25l4.5 4.25M2.5 7.25H10a4 4 0 0 1 4 4V13" />,
  search: (
    <>
      <circle cx="6.75" cy="6.75" r="4.75" />
      <path d="m10.5 10.5 4 4" />
    </>
  ),
  wrong: <path d="M3 14.5V2h9.5l-2.25 3.5L12.5 9H3" />,
  check: <path d="m2.5 8.5 3.5 3.5 7.5-8" />,
  link: <path d="M6 3H2.5v10.5H13V10M9 2h5v5M14 2 7.5 8.5" />,
  undecided: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M6 6.25c.1-1.2.9-1.9 2-1.9 1.2 0 2 .75 2 1.75 0 1.6-2 1.6-2 3.15" />
      <path d="M8 11.5v.01" stroke-width="2" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.5v4" />
      <path d="M8 4.75v.01" stroke-width="2" />
    </>
  ),
  dashboard: <path d="M2 14h12.5M3.5 11.5v-4M8 11.5V2.5M12.5 11.5V5.5" stroke-width="2" />,
  options: (
    <>
      <path d="M1.5 4.5h6.5M12.5 4.5h2M1.5 11.5h2M8 11.5h6.5" />
      <circle cx="10.25" cy="4.5" r="2" />
      <circle cx="5.75" cy="11.5" r="2" />
    </>
  ),
  panel: (
    <>
      <rect x="1.75" y="2.5" width="12.5" height="11" rx="1.5" />
      <path d="M10 2.5v11" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.75 14.75 14H1.25z" />
      <path d="M8 6.25v3.5" />
      <path d="M8 11.75v.01" stroke-width="2" />
    </>
  ),
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
} satisfies Record<string, ComponentChildren>;

/** Name of an icon of the surfaces themselves. */
export type UiIcon = keyof typeof UI_SHAPES;

function Svg({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="bl-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The sign of a category; a question mark when it is not decided. Always beside a name, so it is not read aloud. */
export const CategoryIcon = ({ category }: { category: Category | null }) => (
  <Svg>{category ? CATEGORY_SHAPES[category] : UI_SHAPES.undecided}</Svg>
);

/** A sign of the surfaces themselves; decoration, not read aloud. */
export const Icon = ({ name }: { name: UiIcon }) => <Svg>{UI_SHAPES[name]}</Svg>;
