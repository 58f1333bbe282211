/** See script-plugin.ts. */
declare module 'script:*' {
  const code: string;
  export default code;
}
