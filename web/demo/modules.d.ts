/** A picture's address, as the build gives it: a file beside the page, or the picture itself in the one-file demo. */
declare module '*.svg' {
  const address: string;
  export default address;
}
