/** Made by `scripts/build/example-texts.ts`: the texts that each rule must take, in the order of `all-rules.ts`. */
declare module 'virtual:example-texts' {
  const texts: readonly (readonly string[])[];
  export default texts;
}
