/** What the operating system refuses, as a sentence's end. */

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

export function systemSentence(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file.';
    case 'EACCES':
      return 'it may not be read by this user.';
    case 'EISDIR':
      return 'it is a folder.';
    case 'ENOSPC':
      return 'there is no space left where it goes.';
    default:
      return `${error.message}.`;
  }
}
