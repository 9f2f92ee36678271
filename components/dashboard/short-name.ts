/** Between what people call a provider and what else it is: "Gmail / Google Workspace", "Outlook.com (Hotmail, Live, MSN)". */
const MORE = / [/(]/;

/** A provider's name in so many letters: without what else it is called, and only then cut. */
export function shortName(name: string, letters: number): string {
  const [called = name] = name.length > letters ? name.split(MORE) : [name];
  return called.length > letters ? `${called.slice(0, letters - 1)}…` : called;
}
