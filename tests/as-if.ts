/** What documents are to answer instead, by property. */
const answers = new WeakMap<Document, Partial<Document>>();

/**
 * Lets a document answer otherwise. By the getters of its prototype: what stands on a document itself is passed by, as a page could have
 * put it there.
 */
export function asIf(doc: Document, instead: Partial<Document>): Document {
  answers.set(doc, { ...answers.get(doc), ...instead });
  for (const name of Object.keys(instead) as (keyof Document)[]) {
    const before = Object.create(
      Object.getPrototypeOf(Document.prototype) as object,
      Object.getOwnPropertyDescriptors(Document.prototype),
    ) as object;
    const plain = (of: Document) => Reflect.get(before, name, of) as unknown;
    Object.defineProperty(Document.prototype, name, {
      configurable: true,
      get(this: Document) {
        const told = answers.get(this);
        return told && name in told ? told[name] : plain(this);
      },
    });
  }
  return doc;
}
