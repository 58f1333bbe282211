import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How many columns a grid has: one a tool. */
    '--columns'?: number;
    /** Rows kept free while a list is being read. */
    '--places'?: number;
  }
}
