/** What the operating system refuses, as sentences. */
import { UnreadableError } from './exit.ts';

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** What is thrown for a file that could not be read: a sentence; anything but the system's error as it is. */
export function notRead(path: string, error: unknown): unknown {
  return isSystemError(error) ? new UnreadableError(`${path} cannot be read: ${systemSentence(error, 'read')}`) : error;
}

/** The same of what could not be written. */
export function notWritten(path: string, error: unknown): unknown {
  return isSystemError(error)
    ? new UnreadableError(`${path} cannot be written: ${systemSentence(error, 'written')}`)
    : error;
}

/** The sentence's end. */
export function systemSentence(error: NodeJS.ErrnoException, done: 'read' | 'written'): string {
  switch (error.code) {
    case 'ENOENT':
      return done === 'read' ? 'there is no such file.' : 'there is no such folder.';
    case 'EACCES':
      return `it may not be ${done} by this user.`;
    case 'EISDIR':
      return 'it is a folder.';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'there is a file where a folder should be.';
    case 'EROFS':
      return 'nothing can be written there.';
    case 'ENOSPC':
      return 'there is no space left where it goes.';
    default:
      return `${error.message}.`;
  }
}
