/** What the take-away panel is opened for: to choose there, or with one thing of it started at once. */
export type TakeAwayAsked =
  { readonly what: 'choose' | 'link' | 'name' } | { readonly what: 'save'; readonly exporter: string };
