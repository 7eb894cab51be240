/** Bundled as the address of its data. */
declare module '*.png' {
  const address: string;
  export default address;
}
