import { pino } from 'pino';

export type Logger = Pick<pino.Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** JSON lines on standard error, so that standard output stays for answers and the address. */
export function createLogger(level: string): Logger {
  return pino({ level }, pino.destination({ fd: 2, sync: false }));
}
