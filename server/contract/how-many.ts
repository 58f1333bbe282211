/** `1 upload`, `1,200 uploads`: a number with the word for what it counts. */
export const howMany = (value: number, one: string, several = `${one}s`): string =>
  `${value.toLocaleString('en')} ${value === 1 ? one : several}`;
