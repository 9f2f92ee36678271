/** Calls back when the page went to another address without being loaded anew; the same address again is no navigation. */
export function onNavigation(view: Window, moved: () => void, signal: AbortSignal): void {
  let last = view.location.href;
  const check = () => {
    const { href } = view.location;
    if (href === last) return;
    last = href;
    moved();
  };
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
}
