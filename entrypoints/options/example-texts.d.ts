/** Made by `scripts/build/example-texts.ts`: the texts that each rule must take, in the order of `all-rules.ts`, packed by `example-frames.ts`. */
declare module 'virtual:example-texts' {
  const texts: string;
  export default texts;
}
