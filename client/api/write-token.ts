/** The token that a server beyond loopback asks of those who write; kept until the browser's tab is closed. */
const place = 'write-token';

/** Null: none was given. */
export const writeToken = (): string | null => sessionStorage.getItem(place);

export function keepWriteToken(token: string): void {
  sessionStorage.setItem(place, token);
}
